import type { ArticleView } from '../page/article-view.ts';
import type { ArticleReport } from '../platform/messages.ts';
import type { MarksMode } from '../platform/settings/settings.ts';
import type { Bar } from './bar/bar.ts';
import type { Reading } from './host.ts';
import { isRemoved, type Judgements } from './judgement.ts';
import type { ArticleMarks } from './marks/article-marks.ts';
import type { Statistic } from './statistic.ts';

/** An article on the page with its reading and what is drawn on it. */
export interface OpenArticle {
  view: ArticleView;
  reading: Reading | null;
  statistics: readonly Statistic[];
  marks: ArticleMarks | null;
  bar: Bar | null;
}

/** The statistics of a reading, in the order of the text, without those that the reader said are none. */
export function statisticsOf(
  view: ArticleView,
  reading: Reading,
  judgements: Judgements,
): Statistic[] {
  const all = reading.annotations.filter(
    (annotation) => annotation.claim.isStatistic && !isRemoved({ view, annotation }, judgements),
  );
  const byStart = new Map(all.map((one) => [one.claim.start, one.claim.surface]));
  return all
    .map((annotation) => {
      const { refersTo } = annotation.claim;
      const leansOn = refersTo === null ? null : (byStart.get(refersTo) ?? null);
      return { view, annotation, leansOn };
    })
    .sort((a, b) => a.annotation.claim.start - b.annotation.claim.start);
}

/** Those that are marked in this mode. */
export function marked(statistics: readonly Statistic[], mode: MarksMode): readonly Statistic[] {
  if (mode === 'toolbar') return [];
  return mode === 'linked'
    ? statistics.filter(({ annotation }) => annotation.link !== null)
    : statistics;
}

/** What the popup and the side panel list; the text stays on the page. */
export function reportOf({ view, reading, statistics }: OpenArticle): ArticleReport | null {
  if (!reading) return null;
  const { text: _text, blocks: _blocks, ...article } = view.article;
  const { authorship, reference } = reading;
  return {
    id: view.id,
    article: { ...article, ...authorship },
    annotations: statistics.map(({ annotation }) => annotation),
    reference,
  };
}
