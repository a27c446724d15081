import type { JSX } from 'preact';
import { day } from '../design/words/dates.ts';
import type { ArticleReport } from '../platform/messages.ts';

/** Whose article it is, in the article's own voice. */
export function ArticleHead({ article }: { article: ArticleReport['article'] }): JSX.Element {
  return (
    <div class="article-head">
      <h2 lang={article.language ?? undefined}>{article.title}</h2>
      {article.publisher && <p>{article.publisher.name}</p>}
      {article.published && <p>{day(article.published)}</p>}
    </div>
  );
}
