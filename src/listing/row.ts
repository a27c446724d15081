import {
  figure,
  figureForm,
  figureInText,
  signedFigure,
  signedPercent,
} from '../design/words/figures.ts';
import { basisWords, endYear, periodWords } from '../design/words/periods.ts';
import type { Annotation, Change } from '../engine/annotation.ts';
import type { Series } from '../engine/series.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleReport } from '../platform/messages.ts';
import { claimedFigure } from './claimed.ts';
import { quoted } from './quoted.ts';

/** A statistic as popup and side panel list it: what, article, official. */
export interface Row {
  article: string;
  start: number;
  what: string;
  /** The period in words, and nothing where neither side names one. */
  period: string;
  claimed: string;
  /** A figure, or words where the series has none for this period; null where there is no official series. */
  official: string | null;
  /** The small line below the official figure. */
  beneath: string | null;
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
      ...officialOf(annotation, linked),
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

function officialOf(
  { link, claim, comparison }: Annotation,
  series: Series | undefined,
): Pick<Row, 'official' | 'beneath'> {
  if (!link) return { official: null, beneath: null };
  const change = claim.kind === 'change' ? comparison?.changes[0] : undefined;
  if (change)
    return { official: changeOf(change, claim.unit, series), beneath: basisOf(change, series) };
  const official = comparison?.official;
  if (!official) return { official: t('listOtherPeriods'), beneath: null };
  if (!series) return { official: '–', beneath: null };
  const earlier = comparison.asAt?.value;
  const form = figureForm(
    series,
    earlier === undefined ? [official.value] : [official.value, earlier],
  );
  return {
    official: figureInText(official.value, form),
    beneath:
      earlier === undefined || earlier === official.value
        ? null
        : t('listWas', { value: figure(earlier, form) }),
  };
}

/** In percent where the article speaks in percent; else in the series' unit. */
function changeOf(change: Change, unit: string | null, series: Series | undefined): string {
  if (change.percent !== null && unit === 'percent') return signedPercent(change.percent);
  if (!series) return signedPercent(change.percent ?? 0);
  return signedFigure(change.difference, figureForm(series, [change.from.value, change.to.value]));
}

function basisOf(change: Change, series: Series | undefined): string {
  return basisWords(change.to.period, series) ?? change.label;
}
