/** A stretch of a text node that stands in the text as it is: `length` characters from `at`. */
export interface TextRun {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

/** A place in the DOM. */
export interface Position {
  node: Text;
  offset: number;
}

/** The run that holds the character `at`, by binary search; runs are in order and never overlap. */
export function runAt(runs: readonly TextRun[], at: number): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return null;
    if (at < run.at) high = middle - 1;
    else if (at >= run.at + run.length) low = middle + 1;
    else return run;
  }
  return null;
}
