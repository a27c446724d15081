import type { ArticleView } from '../page/article-view.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { marked, type OpenArticle } from './article.ts';
import { attach } from './attach.ts';
import { Bar } from './bar/bar.ts';
import { ArticleMarks, type MarkListener } from './marks/article-marks.ts';
import type { OpenArticles } from './open-articles.ts';
import { Panes } from './panes/panes.ts';

export interface DrawingListener extends MarkListener {
  /** Previous or next, on a bar. */
  stepped(by: 1 | -1): void;
  /** The words may stand elsewhere in the window now. */
  moved(): void;
  /** In a frame: Esc (`back`), or a press beside our elements. */
  left(back: boolean): void;
  /** A frame's document goes, with what is drawn on it. */
  gone(frame: Document): void;
}

/** What is drawn on articles, marks and bars, kept in its place on the page and in frames. */
export class Drawing {
  readonly #articles: OpenArticles;
  readonly #listener: DrawingListener;
  readonly #panes: Panes;
  #settings: Settings;

  constructor(
    page: Document,
    articles: OpenArticles,
    settings: Settings,
    listener: DrawingListener,
  ) {
    this.#articles = articles;
    this.#settings = settings;
    this.#listener = listener;
    this.#panes = new Panes(page, {
      moved: () => this.layout(),
      scrolled: (inFrame) => this.#scrolled(inFrame),
      left: (back) => listener.left(back),
      gone: (frame) => {
        listener.gone(frame);
        for (const { marks } of articles.all()) marks?.leave(frame);
      },
    });
  }

  /** Takes effect with what is drawn next. */
  set settings(settings: Settings) {
    this.#settings = settings;
  }

  /** Follows changes of this article's size. */
  observe({ root }: ArticleView): void {
    this.#panes.of(root.ownerDocument).movement.observe(root);
  }

  unobserve({ root }: ArticleView): void {
    this.#panes.of(root.ownerDocument).movement.unobserve(root);
  }

  /** Draws an article anew. */
  draw(article: OpenArticle): void {
    this.#erase(article);
    const { view, statistics } = article;
    const shown = marked(statistics, this.#settings.marks);
    const paneOf = (document: Document) => this.#panes.of(document);
    article.marks = new ArticleMarks(paneOf, shown, view, this.#listener);
    const { titleElement } = view;
    const linked = statistics.filter(({ annotation }) => annotation.link).length;
    if (titleElement && statistics.length > 0 && this.#settings.marks !== 'toolbar')
      article.bar = new Bar(
        titleElement.ownerDocument,
        titleElement,
        (by) => this.#listener.stepped(by),
        { statistics: statistics.length, linked },
      );
    attach(article, this.#articles.inOrder());
    this.layout();
  }

  /** The same words in new nodes: the badges stay, with the focus that one of them may have. */
  follow(article: OpenArticle): void {
    if (article.bar && !article.bar.isFor(article.view.titleElement)) {
      this.draw(article);
      return;
    }
    article.marks?.anchor(article.view);
    attach(article, this.#articles.inOrder());
    this.layout();
  }

  /** Takes away all that is drawn on an article. */
  erase(article: OpenArticle): void {
    this.#erase(article);
    this.#panes.keep(this.#articles.documents());
  }

  tint(ranges: readonly Range[]): void {
    this.#panes.tint(ranges);
  }

  layout(): void {
    this.#panes.keep(this.#articles.documents());
    for (const pane of this.#panes.all()) pane.measured();
    for (const { marks, bar } of this.#articles.all()) {
      if (!marks) continue;
      marks.layout();
      bar?.place(marks.theme);
    }
    this.#colour();
    this.#uncover();
    this.#listener.moved();
  }

  dispose(): void {
    for (const article of this.#articles.all()) this.#erase(article);
    this.#panes.dispose();
  }

  #erase(article: OpenArticle): void {
    article.marks?.dispose();
    article.bar?.dispose();
    article.marks = null;
    article.bar = null;
  }

  #scrolled(inFrame: boolean): void {
    if (this.#articles.all().some(({ marks }) => marks?.hasPinned)) this.layout();
    else this.#uncover();
    // The card is on the page: it does not go along with what a frame scrolls.
    if (inFrame) this.#listener.moved();
  }

  #uncover(): void {
    for (const { marks } of this.#articles.all()) marks?.uncover();
  }

  /** Every document takes the colours of the first article that has marks on it. */
  #colour(): void {
    const printed = this.#settings.print === 'footnotes';
    for (const { document, highlights } of this.#panes.all()) {
      const themes = this.#articles.all().flatMap(({ marks }) => marks?.themeOn(document) ?? []);
      if (themes[0]) highlights?.colour(themes[0], printed);
    }
  }
}
