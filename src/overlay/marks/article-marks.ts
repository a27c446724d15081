import type { ArticleView } from '../../page/article-view.ts';
import type { Statistic } from '../statistic.ts';
import { Badge } from './badge.ts';
import { isCovered } from './cover.ts';
import { type Disc, placeDisc, shareTargets, type Words } from './geometry.ts';
import type { Highlights } from './highlights.ts';
import { elementOf, Measurer } from './measure.ts';
import { backgroundOf, type PageTheme, pageTheme } from './theme.ts';

export interface MarkListener {
  pressed(statistic: Statistic): void;
  pointed(statistic: Statistic, on: boolean): void;
}

interface Mark {
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

/** The marks of one article: underlines and badges, kept in place while the page moves. */
export class ArticleMarks {
  readonly #document: Document;
  readonly #highlights: Highlights | null;
  #view: ArticleView;
  #marks: Mark[];
  #colours: Colours = { theme: 'light', page: '#fff' };
  #hasPinned = false;

  constructor(
    document: Document,
    highlights: Highlights | null,
    statistics: readonly Statistic[],
    view: ArticleView,
    listener: MarkListener,
  ) {
    this.#document = document;
    this.#highlights = highlights;
    this.#view = view;
    this.#marks = statistics.map((statistic) => ({
      statistic,
      range: null,
      disc: null,
      theme: 'light',
      badge: new Badge(document, statistic, {
        pressed: () => listener.pressed(statistic),
        pointed: (on) => listener.pointed(statistic, on),
      }),
    }));
    this.anchor(view);
  }

  get elements(): readonly HTMLElement[] {
    return this.#marks.map((mark) => mark.badge.element);
  }

  get theme(): PageTheme {
    return this.#colours.theme;
  }

  /** Some of the words do not move with the page when it is scrolled: they are in a sticky or fixed part. */
  get hasPinned(): boolean {
    return this.#hasPinned;
  }

  badge(start: number): Badge | null {
    return this.#mark(start)?.badge ?? null;
  }

  range(start: number): Range | null {
    return this.#mark(start)?.range ?? null;
  }

  /** Finds the words anew: the page rendered them again. */
  anchor(view: ArticleView): void {
    this.#view = view;
    for (const mark of this.#marks) {
      if (mark.range) this.#highlights?.delete(mark.range);
      const { claim } = mark.statistic.annotation;
      mark.range = view.locate(claim.start, claim.end);
      if (mark.range) this.#underline(mark);
    }
  }

  /** Measures all, then moves all: reading and writing in turn would lay the page out once a mark. */
  layout(): void {
    const first = this.#marks[0];
    if (!first) return;
    first.badge.show(true);
    const { left, top } = first.badge.element.getBoundingClientRect();
    const origin = { x: left, y: top };
    const measurer = new Measurer(this.#document);
    const measured = this.#marks.map((mark) => mark.range && measurer.words(mark.range));
    const discs = measured.map((words) => words && placeDisc(words));
    this.#hasPinned = this.#marks.some(({ range }) => {
      const element = range && elementOf(range);
      return element ? measurer.isPinned(element) : false;
    });
    const cuts = shareTargets(discs.filter((disc) => disc !== null));
    this.#colours = coloursOf(this.#view.root);
    const behind = new Map<Element, Colours>([[this.#view.root, this.#colours]]);
    const colours = this.#marks.map(({ range }) => {
      const element = (range && elementOf(range)) ?? this.#view.root;
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
      if (!this.#highlights) mark.badge.underline(measured[at] as Words, origin);
    }
  }

  /** Hides badges whose words lie under something of the page's; looks only at those in the window. */
  uncover(scrolled: { x: number; y: number }): void {
    const height = this.#document.documentElement.clientHeight;
    for (const { disc, badge } of this.#marks) {
      if (!disc || disc.hidden) continue;
      const y = disc.y - scrolled.y;
      if (y < 0 || y > height) continue;
      badge.show(!isCovered(this.#view.root, disc.x - scrolled.x, y + disc.diameter));
    }
  }

  dispose(): void {
    for (const { range, badge } of this.#marks) {
      if (range) this.#highlights?.delete(range);
      badge.element.remove();
    }
    this.#marks = [];
  }

  #underline({ range, theme, statistic }: Mark): void {
    // The page underlines its links itself: there the badge alone is the mark.
    if (range && !elementOf(range)?.closest('a[href]'))
      this.#highlights?.add(range, statistic.annotation.link !== null, theme);
  }

  #mark(start: number): Mark | undefined {
    return this.#marks.find((mark) => mark.statistic.annotation.claim.start === start);
  }
}

function coloursOf(element: Element): Colours {
  return { theme: pageTheme(element), page: `rgb(${backgroundOf(element).join(' ')})` };
}
