/** A path as companions are asked for: `./figures.csv` is `figures.csv`. */
export function companionPath(path: string): string {
  return path.replace(/^\.\//, '');
}
