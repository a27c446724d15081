import type { Settings } from '../../platform/settings/settings.ts';
import type { OverlayHost, OverlayOptions } from '../host.ts';
import { chosenSeries, NOT_A_STATISTIC } from '../judgement.ts';
import type { ArticleMarks } from '../marks/article-marks.ts';
import { notedOf } from '../print/noted.ts';
import { type SeriesStore, seriesOf } from '../series-store.ts';
import type { Statistic } from '../statistic.ts';
import { copy } from './clipboard.ts';
import { Hovering } from './hovering.ts';
import { bringIntoView } from './into-view.ts';
import { nearestTo } from './nearest.ts';
import type { CardActions, CardProps, CardState } from './props.ts';
import { isStill, same } from './recognise.ts';
import type { CardView, MakeCard } from './view.ts';

/** What the card's controller asks of the page it is on. */
export interface CardPage {
  settings(): Settings;
  /** All statistics of the page, in reading order. */
  statistics(): readonly Statistic[];
  marks(statistic: Statistic): ArticleMarks | null;
  tint(ranges: readonly Range[]): void;
}

/** Decides which statistic's card is open, and brings figures, place and focus together. */
export class CardController {
  readonly #document: Document;
  readonly #host: OverlayHost;
  readonly #store: SeriesStore;
  readonly #page: CardPage;
  readonly #bring: () => Promise<MakeCard>;
  /** Null until its code is there. */
  #shell: CardView | null = null;
  #bringing: Promise<CardView> | null = null;
  #opened: Statistic | null = null;
  #pointed: Statistic | null = null;
  #removed: Statistic | null = null;
  #state: CardState = 'ready';
  #tinted: readonly Range[] = [];
  readonly #hovering: Hovering;

  constructor(
    { document, host, card }: Pick<OverlayOptions, 'document' | 'host' | 'card'>,
    store: SeriesStore,
    page: CardPage,
  ) {
    this.#document = document;
    this.#host = host;
    this.#store = store;
    this.#page = page;
    this.#bring = card;
    this.#hovering = new Hovering(document.defaultView);
  }

  /**
   * Brings the card's code and, when the page is idle, draws this statistic unseen: the reader's click then finds code,
   * styles and number formats ready.
   */
  async prepare(statistic: Statistic): Promise<void> {
    try {
      const view = await this.#view();
      await this.#store.want(this.#first(statistic));
      if (this.#opened || (this.#pointed && this.#pointed !== statistic)) return;
      await view.rehearse(this.#props(statistic));
    } catch {
      // Said on the card, should the reader open one.
    }
  }

  open(statistic: Statistic, how: { scroll: boolean; focus: boolean }): void {
    const range = this.#rangeOf(statistic);
    this.#hovering.keep();
    this.#expand(false);
    this.#opened = statistic;
    // Words and figures can no longer be asked for: the card says so, whatever it had loaded.
    this.#state = this.#host.isOutdated() ? 'outdated' : 'ready';
    if (!range) {
      this.close(false);
      return;
    }
    if (how.scroll) bringIntoView(this.#document, range);
    this.#expand(true);
    if (this.#shell) this.#show(this.#shell, statistic, how.focus);
    else
      this.#view().then(
        (view) => {
          if (same(statistic, this.#opened)) this.#show(view, statistic, how.focus);
        },
        (error) => {
          this.#host.failed(error);
          this.close(false);
        },
      );
    void this.#load(this.#first(statistic));
  }

  #show(view: CardView, statistic: Statistic, focus: boolean): void {
    const range = this.#rangeOf(statistic);
    if (!range) return;
    const anchor = { range, root: statistic.view.root };
    view.show(this.#props(statistic), anchor, this.#page.settings().theme, focus);
  }

  #view(): Promise<CardView> {
    this.#bringing ??= this.#bring().then(
      (makeCard) => {
        this.#shell = makeCard(this.#document, {
          dismissed: (back) => this.close(back),
          entered: (on) =>
            on ? this.#hovering.stop() : this.#hovering.leave(() => this.close(false)),
          used: () => this.#hovering.keep(),
        });
        return this.#shell;
      },
      (error: unknown) => {
        // The reader may press again.
        this.#bringing = null;
        throw error;
      },
    );
    return this.#bringing;
  }

  /** @param pressed as it was when its badge was drawn; the page may have rendered anew since */
  toggle(pressed: Statistic): void {
    const statistic = this.#page.statistics().find((one) => same(one, pressed)) ?? pressed;
    if (!same(statistic, this.#opened)) this.open(statistic, { scroll: false, focus: true });
    else if (this.#hovering.isLight) this.#shell?.focus();
    else this.close(true);
  }

  /** To the next or previous statistic; from none, to the first one in or after the window. */
  step(by: 1 | -1): void {
    const all = this.#page.statistics();
    const at = all.findIndex((one) => same(one, this.#opened));
    const next =
      at >= 0
        ? all[(at + by + all.length) % all.length]
        : nearestTo(all, by, (one) => this.#rangeOf(one));
    if (next) this.open(next, { scroll: true, focus: true });
  }

  pointed(statistic: Statistic, on: boolean): void {
    this.#pointed = on ? statistic : null;
    this.#tint();
    if (!on) {
      this.#hovering.leave(() => this.close(false));
      return;
    }
    this.#hovering.stop();
    void this.prepare(statistic);
    if (!this.#page.settings().openOnHover || this.#opened) return;
    this.#hovering.rest(() => {
      if (!this.#opened) this.open(statistic, { scroll: false, focus: false });
    });
  }

  close(back: boolean): void {
    const badge = this.#opened && this.#badgeOf(this.#opened);
    this.#expand(false);
    this.#opened = null;
    this.#hovering.keep();
    this.#shell?.hide();
    this.#tint();
    if (back) badge?.focus();
  }

  /** The article went: its card cannot stay. */
  closeIfGone(): void {
    const opened = this.#opened;
    if (opened && !this.#page.statistics().some((one) => same(one, opened))) this.close(false);
  }

  /** The page or the settings changed: the same statistic again, with what is known of it now. */
  redraw(): void {
    const opened = this.#opened;
    if (!opened) return;
    const now = this.#page.statistics().find((one) => isStill(one, opened));
    if (!now) {
      if (!same(opened, this.#removed)) this.close(false);
      return;
    }
    this.#opened = now;
    this.#expand(true);
    this.#shell?.draw(this.#props(now));
  }

  moved(): void {
    void this.#shell?.place();
  }

  /** Footnotes for what has an official figure, while the page is printed. */
  print(on: boolean): void {
    this.#shell?.print(on ? notedOf(this.#page.statistics(), this.#store) : []);
  }

  dispose(): void {
    this.print(false);
    this.close(false);
  }

  async #load(ids: readonly string[]): Promise<void> {
    const statistic = this.#opened;
    if (ids.every((id) => this.#store.get(id))) return;
    try {
      await this.#store.want(ids);
      this.#state = this.#host.isOutdated() ? 'outdated' : 'ready';
    } catch {
      this.#state = this.#host.isOutdated() ? 'outdated' : 'failed';
    }
    if (!statistic || !same(statistic, this.#opened)) return;
    this.#shell?.draw(this.#props(this.#opened as Statistic));
    await this.#shell?.place();
  }

  #props(statistic: Statistic): CardProps {
    const all = this.#page.statistics();
    return {
      statistic,
      at: all.findIndex((one) => same(one, statistic)) + 1,
      of: all.length,
      state: this.#state,
      series: (id) => this.#store.get(id),
      settings: this.#page.settings(),
      actions: this.#actions(statistic),
    };
  }

  #actions(statistic: Statistic): CardActions {
    const { annotation, view } = statistic;
    return {
      close: () => this.close(true),
      step: (by) => this.step(by),
      want: (ids) => void this.#load(ids),
      retry: () => void this.#load(this.#first(statistic)),
      judge: (what, series, everywhere) => {
        const wording = annotation.claim.surface;
        const url = everywhere ? null : view.article.url;
        // Until its card is closed, a mark that was just removed may be put back there.
        if (series === NOT_A_STATISTIC) this.#removed = what === 'dismiss' ? statistic : null;
        void this.#host.change({ do: what, series, wording, url });
      },
      copy: (text) => copy(this.#document, text),
      openOptions: (section) => this.#host.openOptions(section),
    };
  }

  /** The series that a statistic's card shows first: the reader's choice, else the engine's. */
  #first(statistic: Statistic): string[] {
    const chosen = chosenSeries(statistic, this.#page.settings());
    return chosen === null ? seriesOf(statistic).first : [chosen];
  }

  /** The words in the page, whether or not this mode marks them. */
  #rangeOf(statistic: Statistic): Range | null {
    const { start, end } = statistic.annotation.claim;
    return this.#page.marks(statistic)?.range(start) ?? statistic.view.locate(start, end);
  }

  #badgeOf(statistic: Statistic) {
    return this.#page.marks(statistic)?.badge(statistic.annotation.claim.start) ?? null;
  }

  #expand(open: boolean): void {
    if (this.#opened) this.#badgeOf(this.#opened)?.expand(open);
    this.#tint();
  }

  #tint(): void {
    const ranges = [this.#opened, this.#pointed]
      .map((one) => one && this.#rangeOf(one))
      .filter((range) => range !== null);
    // Setting the same tint again would have the page painted again.
    if (
      ranges.length === this.#tinted.length &&
      ranges.every((range, at) => range === this.#tinted[at])
    )
      return;
    this.#tinted = ranges;
    this.#page.tint(ranges);
  }
}
