import type { Annotation } from '../engine/annotation.ts';
import type { ArticleView } from '../page/article-view.ts';

/** One statistic of an article on the page. */
export interface Statistic {
  view: ArticleView;
  annotation: Annotation;
  /** Words of the earlier claim that this one speaks of ("that number"); null for most. */
  leansOn: string | null;
}
