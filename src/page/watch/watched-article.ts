import type { ArticleView } from '../article-view.ts';
import { ArticleReader } from '../extract/article-reader.ts';
import type { FrameText } from '../extract/read-blocks.ts';
import { articleIn, type FoundArticle } from '../find-articles.ts';
import { type PageArticle, readPageArticle } from '../page-article.ts';
import { Patience } from './patience.ts';

/** One article or post that is on the page now, and what was last told of it. */
export class WatchedArticle {
  readonly id: string;
  readonly reader: ArticleReader;
  readonly patience = new Patience();
  found: FoundArticle;
  page: PageArticle;

  constructor(id: string, found: FoundArticle, frameText?: FrameText) {
    this.id = id;
    this.found = found;
    this.reader = new ArticleReader(frameText);
    this.page = readPageArticle(found, this.reader);
  }

  get root(): Element {
    return this.found.root;
  }

  /** Looks again at the same or another root; returns what it was before, or null when no article is there. */
  reread(root: Element, address: string): PageArticle | null {
    const found = articleIn(this.found.table, root, address);
    if (!found) return null;
    const before = this.page;
    this.found = found;
    this.page = readPageArticle(found, this.reader);
    return before;
  }

  view(): ArticleView {
    const { article, author, pageText } = this.page;
    return {
      id: this.id,
      article,
      author,
      root: this.root,
      titleElement: this.found.parts.title,
      locate: (start, end) => pageText.locate(start, end),
    };
  }
}
