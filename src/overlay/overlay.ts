import type { ArticleListener, ArticleView, WatchArticles } from '../page/article-view.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { statisticsOf } from './article.ts';
import { CardController } from './card/controller.ts';
import { Drawing } from './drawing.ts';
import type { Overlay, OverlayOptions } from './host.ts';
import { idle } from './idle.ts';
import { OpenArticles } from './open-articles.ts';
import { onPrinting } from './print/printing.ts';
import { SeriesStore, seriesOf } from './series-store.ts';
import type { Statistic } from './statistic.ts';

/** Series asked for before anybody has clicked: enough for most articles, little for a feed. */
const AHEAD = 12;

/** Draws marks, bars and the card on a page's articles. All that it needs of the extension comes in as `host`. */
export function mountOverlay(options: OverlayOptions): Overlay {
  return new PageOverlay(options);
}

class PageOverlay implements Overlay, ArticleListener {
  readonly #document: Document;
  readonly #host: OverlayOptions['host'];
  readonly #articles: OpenArticles;
  readonly #drawing: Drawing;
  readonly #store: SeriesStore;
  readonly #card: CardController;
  readonly #stops: (() => void)[] = [];
  #settings: Settings;
  #prepared = false;

  constructor(options: OverlayOptions) {
    const { document, watch, host, settings } = options;
    this.#document = document;
    this.#host = host;
    this.#settings = settings;
    this.#store = new SeriesStore((ids) => host.loadSeries(ids));
    this.#articles = new OpenArticles(document);
    this.#drawing = new Drawing(document, this.#articles, settings, {
      pressed: (statistic) => this.#card.toggle(statistic),
      pointed: (statistic, on) => this.#card.pointed(statistic, on),
      stepped: (by) => this.step(by),
      moved: () => this.#card.moved(),
      left: (back) => this.#card.close(back),
      gone: (frame) => this.#card.leave(frame),
    });
    this.#card = new CardController(options, this.#store, {
      settings: () => this.#settings,
      statistics: () => this.#articles.statistics(),
      marks: (statistic) => this.#articles.get(statistic.view.id)?.marks ?? null,
      tint: (ranges) => this.#drawing.tint(ranges),
    });
    this.#stops.push(
      onPrinting(
        document,
        () => this.#card.print(this.#settings.print === 'footnotes'),
        () => this.#card.print(false),
      ),
    );
    this.read(watch);
  }

  read(watch: WatchArticles): () => void {
    const stop = watch(this.#document, this);
    this.#stops.push(stop);
    return stop;
  }

  opened(view: ArticleView): void {
    this.#articles.add({ view, reading: null, statistics: [], marks: null, bar: null });
    this.#drawing.observe(view);
    void this.#annotate(view);
  }

  changed(view: ArticleView): void {
    const article = this.#articles.get(view.id);
    if (!article) {
      this.opened(view);
      return;
    }
    const sameText = article.view.article.text === view.article.text;
    if (article.view.root !== view.root) {
      this.#drawing.unobserve(article.view);
      this.#drawing.observe(view);
    }
    article.view = view;
    if (!sameText || !article.reading) {
      void this.#annotate(view);
      return;
    }
    article.statistics = statisticsOf(view, article.reading, this.#settings);
    this.#drawing.follow(article);
    this.#card.redraw();
  }

  closed(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#drawing.unobserve(article.view);
    this.#articles.delete(id);
    this.#drawing.erase(article);
    this.#card.closeIfGone();
    this.#report();
  }

  jump(target: { article: string; start: number }): void {
    const found = this.#articles
      .statistics()
      .find(
        ({ view, annotation }) =>
          view.id === target.article && annotation.claim.start === target.start,
      );
    if (found) this.#card.open(found, { scroll: true, focus: true });
  }

  step(by: 1 | -1): void {
    this.#card.step(by);
  }

  update(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#drawing.settings = settings;
    const readsAnew = reading(before) !== reading(settings);
    for (const article of this.#articles.all())
      if (readsAnew) void this.#annotate(article.view);
      else this.#drawing.draw(article);
    this.#card.redraw();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#card.dispose();
    this.#drawing.dispose();
    this.#articles.clear();
  }

  async #annotate(view: ArticleView): Promise<void> {
    try {
      const answer = await this.#host.annotate(view.article, view.author);
      const article = this.#articles.get(view.id);
      // A newer snapshot is on its way, or the article went.
      if (article?.view.article.text !== view.article.text) return;
      const allowed = answer.authorship.isGovernment || view.author === null;
      article.reading = allowed ? answer : null;
      article.statistics = article.reading
        ? statisticsOf(article.view, article.reading, this.#settings)
        : [];
      this.#host.failed(null);
      this.#drawing.draw(article);
      this.#card.redraw();
      this.#report();
      this.#loadAhead(article.statistics);
    } catch (error) {
      this.#host.failed(error);
    }
  }

  #loadAhead(statistics: readonly Statistic[]): void {
    const likely = statistics.find(({ annotation }) => annotation.link) ?? statistics[0];
    if (likely && !this.#prepared) {
      this.#prepared = true;
      void idle(this.#document).then(() => this.#card.prepare(likely));
    }
    // On paper nothing can be loaded any more.
    const ahead = this.#settings.print === 'footnotes' ? statistics.length : AHEAD;
    const ids = statistics.slice(0, ahead).flatMap((one) => seriesOf(one).first);
    // A failure is shown where the reader meets it: on the card.
    if (ids.length > 0) this.#store.want([...new Set(ids)]).catch(() => undefined);
  }

  #report(): void {
    this.#host.report(this.#articles.reports());
  }
}

/** The settings that change what an article's reading is, as opposed to how it is drawn. */
function reading({ sources, minConfidence, showTargets, dismissals }: Settings): string {
  return JSON.stringify([sources, minConfidence, showTargets, dismissals]);
}
