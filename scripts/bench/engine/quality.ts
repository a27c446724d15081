import type { LabelledArticle } from '../../../test/corpus/labels.ts';
import type { Span } from './peers.ts';

/** F1 in percent of finding the statistics of government articles; targets and pledges count neither way. */
export function detectionF1(
  articles: readonly LabelledArticle[],
  find: (article: LabelledArticle) => readonly Span[],
): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const article of articles) {
    if (!article.isGovernment) continue;
    const spans = new Set(merged(find(article)));
    for (const { start, end, annotate } of article.quantities) {
      const hit = [...spans].find((span) => span.start < end && span.end > start);
      if (hit) spans.delete(hit);
      if (annotate === 'yes') hit ? right++ : missed++;
      if (annotate === 'no' && hit) wrong++;
    }
    wrong += spans.size;
  }
  return (200 * right) / (2 * right + wrong + missed);
}

/** Spans in order, those that overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
