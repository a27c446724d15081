import type { PageTheme } from './theme.ts';

const LINKED = 'sourcemark-linked';
const UNLINKED = 'sourcemark-unlinked';
/** Words whose badge is hovered, focused or opened. */
const CURRENT = 'sourcemark-current';
const NAMES = [LINKED, UNLINKED, CURRENT] as const;
type Name = (typeof NAMES)[number];
/** Of parts of the page that are dark where the rest is light, or light where it is dark. */
const OTHER = '-other';

interface Marked {
  name: typeof LINKED | typeof UNLINKED;
  theme: PageTheme;
}

/**
 * Underlines by the CSS Custom Highlight API: the page's text nodes stay as they are. Colours are the design
 * tokens' for the background behind the words (`::highlight` takes none of our custom properties).
 */
export class Highlights {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #sheet: CSSStyleSheet;
  readonly #highlights = new Map<string, Highlight>();
  readonly #marked = new Map<Range, Marked>();
  #tinted: readonly Range[] = [];
  #base: PageTheme = 'light';
  #rules = '';

  static supported(document: Document): boolean {
    const view = document.defaultView;
    if (!view || !('Highlight' in view) || !view.CSS?.highlights) return false;
    // In forced colours Chromium paints every custom highlight like a selection, whatever the rule says.
    return !view.matchMedia('(forced-colors: active)').matches;
  }

  constructor(document: Document) {
    this.#document = document;
    // Of the document's own window: a frame takes no sheet and no highlight from another.
    this.#view = document.defaultView as Window & typeof globalThis;
    this.#sheet = new this.#view.CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    for (const name of NAMES)
      for (const part of ['', OTHER]) {
        const highlight = new this.#view.Highlight();
        this.#highlights.set(name + part, highlight);
        this.#view.CSS.highlights.set(name + part, highlight);
      }
  }

  /**
   * Colours for a page that mostly is light or dark.
   * @param printed whether links stay underlined on paper, where footnotes speak of them
   */
  colour(theme: PageTheme, printed: boolean): void {
    // Pages that assign their own list of adopted sheets drop ours.
    if (!this.#document.adoptedStyleSheets.includes(this.#sheet))
      this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, this.#sheet];
    const rules = rulesFor(theme, printed);
    // A sheet that is replaced, even by the same rules, has the whole page styled anew.
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#sheet.replaceSync(rules);
    if (theme === this.#base) return;
    this.#base = theme;
    for (const [range, { name, theme: behind }] of [...this.#marked])
      this.add(range, name === LINKED, behind);
    this.tint(this.#tinted);
  }

  /** Underlines words, or moves them to the colours of another background. */
  add(range: Range, linked: boolean, theme: PageTheme): void {
    const name = linked ? LINKED : UNLINKED;
    this.#marked.set(range, { name, theme });
    const [to, from] = theme === this.#base ? ['', OTHER] : [OTHER, ''];
    this.#of(name, from).delete(range);
    this.#of(name, to).add(range);
    if (this.#tinted.includes(range)) this.tint(this.#tinted);
  }

  delete(range: Range): void {
    this.#marked.delete(range);
    for (const highlight of this.#highlights.values()) highlight.delete(range);
  }

  /** Tints the words of one statistic, or of none. */
  tint(ranges: readonly Range[]): void {
    this.#tinted = ranges;
    for (const part of ['', OTHER]) this.#of(CURRENT, part).clear();
    for (const range of ranges) {
      const behind = this.#marked.get(range)?.theme ?? this.#base;
      this.#of(CURRENT, behind === this.#base ? '' : OTHER).add(range);
    }
  }

  dispose(): void {
    for (const name of this.#highlights.keys()) this.#view.CSS.highlights.delete(name);
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }

  #of(name: Name, part: string): Highlight {
    return this.#highlights.get(name + part) as Highlight;
  }
}

const COLOURS = {
  light: ['#5c4684', '#6b6774', '#f0ecf6'],
  dark: ['#c4b3e8', '#a09bac', '#352f45'],
} as const;
const LINE = 'text-decoration-thickness:max(1px,.07em);text-underline-offset:.28em';

function rulesFor(theme: PageTheme, printed: boolean): string {
  const parts = [
    rulesOf('', COLOURS[theme]),
    rulesOf(OTHER, COLOURS[theme === 'dark' ? 'light' : 'dark']),
  ];
  const paper = ['', OTHER].map((part) => `::highlight(${LINKED}${part})`).join(',');
  return `@media not print{${parts.join('')}}${
    printed ? `@media print{${paper}{text-decoration:underline solid;${LINE}}}` : ''
  }`;
}

function rulesOf(part: string, [accent, quiet, tint]: readonly [string, string, string]): string {
  return `
::highlight(${LINKED}${part}){text-decoration:underline solid ${accent};${LINE}}
::highlight(${UNLINKED}${part}){text-decoration:underline dotted ${quiet};${LINE}}
::highlight(${CURRENT}${part}){background-color:${tint}}`;
}
