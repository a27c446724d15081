/** The words that are tinted: those pointed at and those whose card is open. */
export class Tint {
  readonly #draw: (ranges: readonly Range[]) => void;
  #drawn: readonly Range[] = [];

  constructor(draw: (ranges: readonly Range[]) => void) {
    this.#draw = draw;
  }

  /** The same again draws nothing: it would have the page painted anew. */
  show(words: readonly (Range | null)[]): void {
    const ranges = words.filter((range) => range !== null);
    const drawn = this.#drawn;
    if (ranges.length === drawn.length && ranges.every((range, at) => range === drawn[at])) return;
    this.#drawn = ranges;
    this.#draw(ranges);
  }
}
