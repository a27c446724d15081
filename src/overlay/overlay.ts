import type { ArticleListener, ArticleView, WatchArticles } from '../page/article-view.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { marked, type OpenArticle, reportOf, statisticsOf } from './article.ts';
import { Bar } from './bar/bar.ts';
import { CardController } from './card/controller.ts';
import type { Overlay, OverlayOptions } from './host.ts';
import { idle } from './idle.ts';
import { ArticleMarks } from './marks/article-marks.ts';
import { Highlights } from './marks/highlights.ts';
import { Movement } from './marks/movement.ts';
import { onPrinting } from './print/printing.ts';
import { attach, inReadingOrder } from './reading-order.ts';
import { SeriesStore, seriesOf } from './series-store.ts';
import type { Statistic } from './statistic.ts';

/** Series asked for before anybody has clicked: enough for most articles, little for a feed. */
const AHEAD = 12;

/** Draws marks, bars and the card on a page's articles. All that it needs of the extension comes in as `host`. */
export function mountOverlay(options: OverlayOptions): Overlay {
  // Left by an overlay whose extension was updated under the page: its buttons lead nowhere.
  for (const name of ['badge', 'bar', 'card', 'notes'])
    for (const old of options.document.querySelectorAll(`sourcemark-${name}`)) old.remove();
  return new PageOverlay(options);
}

class PageOverlay implements Overlay, ArticleListener {
  readonly #document: Document;
  readonly #host: OverlayOptions['host'];
  readonly #articles = new Map<string, OpenArticle>();
  readonly #highlights: Highlights | null;
  readonly #movement: Movement;
  readonly #store: SeriesStore;
  readonly #card: CardController;
  readonly #stops: (() => void)[] = [];
  #settings: Settings;
  #prepared = false;
  /** Scroll position at the last measurement: positions of marks are client positions of that moment. */
  #measuredAt = { x: 0, y: 0 };

  constructor(options: OverlayOptions) {
    const { document, watch, host, settings } = options;
    this.#document = document;
    this.#host = host;
    this.#settings = settings;
    this.#highlights = Highlights.supported(document) ? new Highlights(document) : null;
    this.#store = new SeriesStore((ids) => host.loadSeries(ids));
    this.#movement = new Movement(document, {
      moved: () => this.#layout(),
      scrolled: () => this.#scrolled(),
    });
    this.#card = new CardController(options, this.#store, {
      settings: () => this.#settings,
      statistics: () => this.#statistics(),
      marks: (statistic) => this.#articles.get(statistic.view.id)?.marks ?? null,
      tint: (ranges) => this.#highlights?.tint(ranges),
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
    this.#articles.set(view.id, { view, reading: null, statistics: [], marks: null, bar: null });
    this.#movement.observe(view.root);
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
      this.#movement.unobserve(article.view.root);
      this.#movement.observe(view.root);
    }
    article.view = view;
    if (!sameText || !article.reading) {
      void this.#annotate(view);
      return;
    }
    article.statistics = statisticsOf(view, article.reading, this.#settings);
    // The same words in new nodes: the badges stay, with the focus that one of them may have.
    if (article.bar && !article.bar.isFor(view.titleElement)) this.#draw(article);
    else {
      article.marks?.anchor(view);
      attach(this.#document, article, this.#inOrder());
      this.#layout();
      this.#card.redraw();
    }
  }

  closed(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    this.#movement.unobserve(article.view.root);
    this.#erase(article);
    this.#card.closeIfGone();
    this.#report();
  }

  jump(target: { article: string; start: number }): void {
    const found = this.#statistics().find(
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
    const readsAnew = reading(before) !== reading(settings);
    for (const article of this.#articles.values())
      if (readsAnew) void this.#annotate(article.view);
      else this.#draw(article);
    this.#card.redraw();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#card.dispose();
    this.#movement.dispose();
    for (const article of this.#articles.values()) this.#erase(article);
    this.#articles.clear();
    this.#highlights?.dispose();
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
      this.#draw(article);
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

  #draw(article: OpenArticle): void {
    this.#erase(article);
    const statistics = marked(article.statistics, this.#settings.marks);
    article.marks = new ArticleMarks(this.#document, this.#highlights, statistics, article.view, {
      pressed: (statistic) => this.#card.toggle(statistic),
      pointed: (statistic, on) => this.#card.pointed(statistic, on),
    });
    const { titleElement } = article.view;
    const linked = article.statistics.filter(({ annotation }) => annotation.link).length;
    if (titleElement && article.statistics.length > 0 && this.#settings.marks !== 'toolbar')
      article.bar = new Bar(this.#document, titleElement, (by) => this.step(by), {
        statistics: article.statistics.length,
        linked,
      });
    attach(this.#document, article, this.#inOrder());
    this.#layout();
    this.#card.redraw();
  }

  #erase(article: OpenArticle): void {
    article.marks?.dispose();
    article.bar?.dispose();
    article.marks = null;
    article.bar = null;
  }

  #layout(): void {
    const view = this.#document.defaultView;
    this.#measuredAt = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
    for (const { marks, bar } of this.#articles.values()) {
      if (!marks) continue;
      marks.layout();
      bar?.place(marks.theme);
    }
    const first = [...this.#articles.values()].find(({ marks }) => marks)?.marks;
    if (first) this.#highlights?.colour(first.theme, this.#settings.print === 'footnotes');
    this.#uncover();
    this.#card.moved();
  }

  #scrolled(): void {
    const articles = [...this.#articles.values()];
    if (articles.some(({ marks }) => marks?.hasPinned)) this.#layout();
    else this.#uncover();
  }

  #uncover(): void {
    const view = this.#document.defaultView;
    const by = {
      x: (view?.scrollX ?? 0) - this.#measuredAt.x,
      y: (view?.scrollY ?? 0) - this.#measuredAt.y,
    };
    for (const { marks } of this.#articles.values()) marks?.uncover(by);
  }

  #inOrder(): OpenArticle[] {
    return inReadingOrder(this.#articles.values());
  }

  #statistics(): Statistic[] {
    return this.#inOrder().flatMap(({ statistics }) => statistics);
  }

  #report(): void {
    this.#host.report(this.#inOrder().flatMap((article) => reportOf(article) ?? []));
  }
}

/** The settings that change what an article's reading is, as opposed to how it is drawn. */
function reading({ sources, minConfidence, showTargets, dismissals }: Settings): string {
  return JSON.stringify([sources, minConfidence, showTargets, dismissals]);
}
