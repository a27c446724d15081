import type { OverlayHost, OverlayOptions } from '../host.ts';
import { NOT_A_STATISTIC } from '../judgement.ts';
import { notedOf } from '../print/noted.ts';
import type { SeriesStore } from '../series-store.ts';
import type { Statistic } from '../statistic.ts';
import { badgeOf, type CardPage, rangeOf } from './card-page.ts';
import { copy } from './clipboard.ts';
import { Figures } from './figures.ts';
import { Hovering } from './hovering.ts';
import { bringIntoView } from './into-view.ts';
import { LateView } from './late-view.ts';
import { nearestTo } from './nearest.ts';
import type { CardActions, CardProps } from './props.ts';
import { isStill, same } from './recognise.ts';
import { Tint } from './tint.ts';
import type { CardView } from './view.ts';

/** Decides which statistic's card is open, and brings figures, place and focus together. */
export class CardController {
  readonly #document: Document;
  readonly #host: OverlayHost;
  readonly #store: SeriesStore;
  readonly #page: CardPage;
  readonly #figures: Figures;
  readonly #view: LateView;
  readonly #tint: Tint;
  readonly #hovering: Hovering;
  #opened: Statistic | null = null;
  #pointed: Statistic | null = null;
  #removed: Statistic | null = null;

  constructor(
    { document, host, card }: Pick<OverlayOptions, 'document' | 'host' | 'card'>,
    store: SeriesStore,
    page: CardPage,
  ) {
    this.#document = document;
    this.#host = host;
    this.#store = store;
    this.#page = page;
    this.#figures = new Figures(store, () => host.isOutdated());
    this.#tint = new Tint((ranges) => page.tint(ranges));
    this.#hovering = new Hovering(document.defaultView);
    this.#view = new LateView(card, document, {
      dismissed: (back) => this.close(back),
      entered: (on) => (on ? this.#hovering.stop() : this.#hovering.leave(() => this.close(false))),
      used: () => this.#hovering.keep(),
    });
  }

  /**
   * Brings the card's code and, when the page is idle, draws this statistic unseen: the reader's click then finds code,
   * styles and number formats ready.
   */
  async prepare(statistic: Statistic): Promise<void> {
    try {
      const view = await this.#view.come();
      await this.#store.want(this.#first(statistic));
      if (this.#opened || (this.#pointed && this.#pointed !== statistic)) return;
      await view.rehearse(this.#props(statistic));
    } catch {
      // Said on the card, should the reader open one.
    }
  }

  open(statistic: Statistic, how: { scroll: boolean; focus: boolean }): void {
    const range = rangeOf(this.#page, statistic);
    this.#hovering.keep();
    this.#expand(false);
    this.#opened = statistic;
    this.#figures.begin();
    if (!range) {
      this.close(false);
      return;
    }
    if (how.scroll) bringIntoView(this.#document, range);
    this.#expand(true);
    if (this.#view.now) this.#show(this.#view.now, statistic, how.focus);
    else
      this.#view.come().then(
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
    const range = rangeOf(this.#page, statistic);
    if (!range) return;
    const anchor = { range, root: statistic.view.root };
    view.show(this.#props(statistic), anchor, this.#page.settings().theme, focus);
  }

  /** @param pressed as it was when its badge was drawn; the page may have rendered anew since */
  toggle(pressed: Statistic): void {
    const statistic = this.#page.statistics().find((one) => same(one, pressed)) ?? pressed;
    if (!same(statistic, this.#opened)) this.open(statistic, { scroll: false, focus: true });
    else if (this.#hovering.isLight) this.#view.now?.focus();
    else this.close(true);
  }

  /** To the next or previous statistic; from none, to the first one in or after the window. */
  step(by: 1 | -1): void {
    const all = this.#page.statistics();
    const at = all.findIndex((one) => same(one, this.#opened));
    const next =
      at >= 0
        ? all[(at + by + all.length) % all.length]
        : nearestTo(all, by, (one) => rangeOf(this.#page, one));
    if (next) this.open(next, { scroll: true, focus: true });
  }

  pointed(statistic: Statistic, on: boolean): void {
    this.#pointed = on ? statistic : null;
    this.#showTint();
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
    const badge = this.#opened && badgeOf(this.#page, this.#opened);
    this.#expand(false);
    this.#opened = null;
    this.#hovering.keep();
    this.#view.now?.hide();
    this.#showTint();
    if (back) badge?.focus();
  }

  /** A frame goes: a card for words in it cannot stay. */
  leave(frame: Document): void {
    const range = this.#opened && rangeOf(this.#page, this.#opened);
    if (range?.startContainer.ownerDocument === frame) this.close(false);
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
    this.#view.now?.draw(this.#props(now));
  }

  moved(): void {
    void this.#view.now?.place();
  }

  /** Footnotes for what has an official figure, while the page is printed. */
  print(on: boolean): void {
    this.#view.now?.print(on ? notedOf(this.#page.statistics(), this.#store) : []);
  }

  dispose(): void {
    this.print(false);
    this.close(false);
  }

  async #load(ids: readonly string[]): Promise<void> {
    const statistic = this.#opened;
    if (!(await this.#figures.load(ids))) return;
    if (!statistic || !same(statistic, this.#opened)) return;
    this.#view.now?.draw(this.#props(this.#opened as Statistic));
    await this.#view.now?.place();
  }

  #props(statistic: Statistic): CardProps {
    const all = this.#page.statistics();
    return {
      statistic,
      at: all.findIndex((one) => same(one, statistic)) + 1,
      of: all.length,
      state: this.#figures.state,
      series: (id) => this.#figures.get(id),
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

  #first(statistic: Statistic): string[] {
    return this.#figures.first(statistic, this.#page.settings());
  }

  #expand(open: boolean): void {
    if (this.#opened) badgeOf(this.#page, this.#opened)?.expand(open);
    this.#showTint();
  }

  #showTint(): void {
    this.#tint.show([this.#opened, this.#pointed].map((one) => one && rangeOf(this.#page, one)));
  }
}
