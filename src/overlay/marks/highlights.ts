import type { PageTheme } from './theme.ts';

const LINKED = 'sourcemark-linked';
const UNLINKED = 'sourcemark-unlinked';
/** Words whose badge is hovered, focused or opened. */
const CURRENT = 'sourcemark-current';

/**
 * Underlines by the CSS Custom Highlight API: the page's text nodes stay as they are. Colours are the design
 * tokens' for the page's own background (`::highlight` takes none of our custom properties).
 */
export class Highlights {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  readonly #linked = new Highlight();
  readonly #unlinked = new Highlight();
  readonly #current = new Highlight();

  static supported(document: Document): boolean {
    const view = document.defaultView;
    if (!view || !('Highlight' in view) || !view.CSS?.highlights) return false;
    // In forced colours Chromium paints every custom highlight like a selection, whatever the rule says.
    return !view.matchMedia('(forced-colors: active)').matches;
  }

  constructor(document: Document) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    CSS.highlights.set(LINKED, this.#linked);
    CSS.highlights.set(UNLINKED, this.#unlinked);
    CSS.highlights.set(CURRENT, this.#current);
  }

  /** Colours for a light or dark page. */
  colour(theme: PageTheme): void {
    // Pages that assign their own list of adopted sheets drop ours.
    if (!this.#document.adoptedStyleSheets.includes(this.#sheet))
      this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, this.#sheet];
    this.#sheet.replaceSync(rules(theme));
  }

  add(range: Range, linked: boolean): void {
    (linked ? this.#linked : this.#unlinked).add(range);
  }

  delete(range: Range): void {
    this.#linked.delete(range);
    this.#unlinked.delete(range);
    this.#current.delete(range);
  }

  /** Tints the words of one statistic, or of none. */
  tint(ranges: readonly Range[]): void {
    this.#current.clear();
    for (const range of ranges) this.#current.add(range);
  }

  dispose(): void {
    for (const name of [LINKED, UNLINKED, CURRENT]) CSS.highlights.delete(name);
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }
}

function rules(theme: PageTheme): string {
  const [accent, quiet, tint] =
    theme === 'dark' ? ['#c4b3e8', '#a09bac', '#352f45'] : ['#5c4684', '#6b6774', '#f0ecf6'];
  const line = 'text-decoration-thickness:max(1px,.07em);text-underline-offset:.28em';
  return `@media not print{
::highlight(${LINKED}){text-decoration:underline solid ${accent};${line}}
::highlight(${UNLINKED}){text-decoration:underline dotted ${quiet};${line}}
::highlight(${CURRENT}){background-color:${tint}}}`;
}
