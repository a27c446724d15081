import type { ArticleView, WatchArticles } from './article-view.ts';
import { type CheckedPage, checkPage, checkSelection } from './check.ts';
import { observePage } from './watch/page-changes.ts';
import { Patience } from './watch/patience.ts';

/**
 * Watches a page of any kind that the reader asked for, or the blocks of the present selection. One article
 * at most; it follows changes of the page as long as the main text can be found again.
 */
export function watchAnyPage(selection: boolean): WatchArticles {
  return (document, listener) => {
    const address = document.location.href;
    const patience = new Patience();
    const first = selection ? checkSelection(document, address) : checkPage(document, address);
    if (!first) return () => {};
    let page: CheckedPage = first;
    listener.opened(viewOf(page));
    const stop = observePage(document, ({ touched, lostOurs }) => {
      const isOld = [...touched].some((node) => page.root.contains(node)) || !page.root.isConnected;
      if (!(isOld || lostOurs) || !patience.mayTryAgain(performance.now())) return;
      // A selection is gone when its blocks are rebuilt; the page's main text can be looked for again.
      const next = isOld && !selection ? checkPage(document, address) : page;
      if (!next) return;
      if (next.article.text !== page.article.text) patience.renew();
      page = next;
      listener.changed(viewOf(page));
    });
    return () => {
      stop();
      listener.closed(ID);
    };
  };
}

const ID = 'check:1';

function viewOf({ article, pageText, root, titleElement }: CheckedPage): ArticleView {
  return {
    id: ID,
    article,
    author: null,
    root,
    titleElement,
    locate: (start, end) => pageText.locate(start, end),
  };
}
