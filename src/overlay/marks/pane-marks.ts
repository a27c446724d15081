import type { Pane } from '../panes/pane.ts';
import type { Statistic } from '../statistic.ts';
import type { MarkListener } from './article-marks.ts';
import { Badge } from './badge.ts';
import { isCovered } from './cover.ts';
import { type Disc, placeDisc, shareTargets, type Words } from './geometry.ts';
import { elementOf, Measurer } from './measure.ts';
import { backgroundOf, type PageTheme, pageTheme } from './theme.ts';

export interface Mark {
  statistic: Statistic;
  badge: Badge;
  /** Null while the page does not hold the words. */
  range: Range | null;
  disc: Disc | null;
  /** Of what lies behind the words, as last measured. */
  theme: PageTheme;
}

interface Colours {
  theme: PageTheme;
  /** The background as a CSS colour. */
  page: string;
}

/** The marks of one article on one document: underlines and badges, kept in place while the page moves. */
export class PaneMarks {
  readonly #pane: Pane;
  readonly #marks: readonly Mark[];
  /** The element whose text is marked. */
  #root: Element;
  #colours: Colours = { theme: 'light', page: '#fff' };
  #hasPinned = false;

  constructor(pane: Pane, statistics: readonly Statistic[], listener: MarkListener) {
    this.#pane = pane;
    this.#root = pane.document.documentElement;
    this.#marks = statistics.map((statistic) => ({
      statistic,
      range: null,
      disc: null,
      theme: 'light',
      badge: new Badge(pane.document, statistic, {
        pressed: () => listener.pressed(statistic),
        pointed: (on) => listener.pointed(statistic, on),
      }),
    }));
  }

  get document(): Document {
    return this.#pane.document;
  }

  get elements(): readonly HTMLElement[] {
    return this.#marks.map((mark) => mark.badge.element);
  }

  get theme(): PageTheme {
    return this.#colours.theme;
  }

  get hasPinned(): boolean {
    return this.#hasPinned;
  }

  /** Whether these are the statistics that it marks, in this order. */
  marks(statistics: readonly Statistic[]): boolean {
    return (
      statistics.length === this.#marks.length &&
      this.#marks.every((mark, at) => mark.statistic === statistics[at])
    );
  }

  mark(start: number): Mark | undefined {
    return this.#marks.find((mark) => mark.statistic.annotation.claim.start === start);
  }

  /** Takes the places of the words, one a statistic, in order. */
  anchor(root: Element, ranges: readonly (Range | null)[]): void {
    this.#root = root;
    for (const [at, mark] of this.#marks.entries()) {
      if (mark.range) this.#pane.highlights?.delete(mark.range);
      mark.range = ranges[at] ?? null;
      if (mark.range) this.#underline(mark);
    }
  }

  /** Measures all, then moves all: reading and writing in turn would lay the page out once a mark. */
  layout(): void {
    this.#colours = coloursOf(this.#root);
    const first = this.#marks[0];
    if (!first) return;
    first.badge.show(true);
    const { left, top } = first.badge.element.getBoundingClientRect();
    const origin = { x: left, y: top };
    const measurer = new Measurer(this.#pane.document);
    const measured = this.#marks.map((mark) => mark.range && measurer.words(mark.range));
    const discs = measured.map((words) => words && placeDisc(words));
    this.#hasPinned = this.#marks.some(({ range }) => {
      const element = range && elementOf(range);
      return element ? measurer.isPinned(element) : false;
    });
    const cuts = shareTargets(discs.filter((disc) => disc !== null));
    const behind = new Map<Element, Colours>([[this.#root, this.#colours]]);
    const colours = this.#marks.map(({ range }) => {
      const element = (range && elementOf(range)) ?? this.#root;
      const known = behind.get(element) ?? coloursOf(element);
      behind.set(element, known);
      return known;
    });
    let drawn = 0;
    for (const [at, mark] of this.#marks.entries()) {
      const disc = discs[at] ?? null;
      mark.disc = disc;
      mark.badge.show(disc !== null && !disc.hidden);
      if (!disc) continue;
      const cut = cuts[drawn++] as { left: number; right: number };
      mark.badge.place({ disc, cut, origin, ...(colours[at] as Colours) });
      if (mark.theme !== colours[at]?.theme) {
        mark.theme = colours[at]?.theme ?? this.#colours.theme;
        this.#underline(mark);
      }
      if (!this.#pane.highlights) mark.badge.underline(measured[at] as Words, origin);
    }
  }

  /** Hides badges whose words lie under something of the page's; looks only at those in the window. */
  uncover(): void {
    const scrolled = this.#pane.scrolled();
    const height = this.#pane.document.documentElement.clientHeight;
    for (const { disc, badge } of this.#marks) {
      if (!disc || disc.hidden) continue;
      const y = disc.y - scrolled.y;
      if (y < 0 || y > height) continue;
      badge.show(!isCovered(this.#root, disc.x - scrolled.x, y + disc.diameter));
    }
  }

  dispose(): void {
    for (const { range, badge } of this.#marks) {
      if (range) this.#pane.highlights?.delete(range);
      badge.element.remove();
    }
  }

  #underline({ range, theme, statistic }: Mark): void {
    // The page underlines its links itself: there the badge alone is the mark.
    if (range && !elementOf(range)?.closest('a[href]'))
      this.#pane.highlights?.add(range, statistic.annotation.link !== null, theme);
  }
}

function coloursOf(element: Element): Colours {
  return { theme: pageTheme(element), page: `rgb(${backgroundOf(element).join(' ')})` };
}
