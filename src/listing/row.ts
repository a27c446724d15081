import { basisWords, endYear, periodWords } from '../design/words/periods.ts';
import type { Annotation, Change } from '../engine/annotation.ts';
import type { Series } from '../engine/series.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleReport } from '../platform/messages.ts';
import { claimedFigure } from './claimed.ts';
import { type OfficialFigure, officialFigure } from './official.ts';
import { quoted } from './quoted.ts';

/** A statistic as popup and side panel list it: what, article, official. */
export interface Row {
  article: string;
  start: number;
  what: string;
  /** The period in words, and nothing where neither side names one. */
  period: string;
  claimed: string;
  /** Null where there is no official series. */
  official: OfficialFigure | null;
  /** Landing page of the official figure, for copying. */
  source: { publication: string; publisher: string; url: string } | null;
}

/** The rows of one article, in reading order. `series` holds those that its links name, as far as they were found. */
export function rowsOf(report: ArticleReport, series: ReadonlyMap<string, Series>): Row[] {
  return report.annotations.map((annotation) => {
    const linked = annotation.link ? series.get(annotation.link.series) : undefined;
    return {
      article: report.id,
      start: annotation.claim.start,
      what: linked?.title ?? quoted(annotation.claim),
      period: periodOf(annotation, linked),
      claimed: claimedFigure(annotation.claim, linked),
      official: officialFigure(annotation, linked),
      source: linked
        ? {
            publication: linked.publication,
            publisher: linked.publisher.name,
            url: linked.landingPage,
          }
        : null,
    };
  });
}

function periodOf({ claim, comparison }: Annotation, series: Series | undefined): string {
  const change = claim.kind === 'change' ? comparison?.changes[0] : undefined;
  if (change) return spanOf(change, series);
  const official = comparison?.official?.period;
  if (official) return periodWords(official, series);
  return claim.period.text ?? t('listPeriodOpen');
}

/** Only the years where the line below the figure says which part of them: `2022 – 2023`, `January to September`. */
function spanOf({ from, to }: Change, series: Series | undefined): string {
  const words = basisWords(to.period, series) === null ? periodWords : endYear;
  return [from, to].map(({ period }) => words(period, series) ?? period).join(' – ');
}
