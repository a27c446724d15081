/** Where in the input something is: a file, and a line when the file has lines. */
export interface Place {
  file: string;
  line: number | null;
}

/** Input that can't be read: names the place and what to do. The other inputs are still done. */
export class InputError extends Error {
  readonly place: Place;
  /** The article's own id, when it could still be read. */
  readonly id: string | null;

  constructor(place: Place, problem: string, id: string | null = null) {
    const line = place.line === null ? '' : `:${place.line}`;
    super(`${place.file === '-' ? 'standard input' : place.file}${line}: ${problem}`);
    this.place = place;
    this.id = id;
  }
}
