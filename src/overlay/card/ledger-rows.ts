import { day } from '../../design/words/dates.ts';
import {
  differenceWords,
  type FigureForm,
  figure,
  figureForm,
  percentWords,
} from '../../design/words/figures.ts';
import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Period } from '../../engine/periods/period.ts';
import { type PublishedValue, publishedValues } from '../../engine/periods/published-values.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';

/** One row of official figures: the value, when it was the published one, and how far the article's is off it. */
export interface LedgerRow {
  figure: string;
  when: string;
  difference: string | null;
  percent: string | null;
}

export interface Ledger {
  /** The article's figure in the series' form; null when it has no single value. */
  article: string | null;
  rows: readonly LedgerRow[];
  /** The latest official value, and the publisher's label where it was published as such. */
  value: number;
  label: string | null;
}

interface LedgerQuestion {
  series: Series;
  /** The publisher's label, or a period that is derived from finer ones. */
  period: string | Period;
  /** The article's value in the series' unit; null for ranges. */
  claimed: number | null;
  /** ISO day of the article, or null. */
  published: string | null;
  /** Whether a difference in percent means anything: not for rates and shares. */
  inPercent: boolean;
}

/** The article's figure and the official ones, oldest first; null when the series holds none for the period. */
export function ledgerOf({
  series,
  period,
  claimed,
  published,
  inPercent,
}: LedgerQuestion): Ledger | null {
  const at = typeof period === 'string' ? parsePeriod(period, series) : period;
  const values = at ? publishedValues(series, at) : [];
  if (values.length === 0) return null;
  const shown = chosen(values, published);
  const form = figureForm(series, [
    ...shown.map((one) => one.value),
    ...(claimed === null ? [] : [claimed]),
  ]);
  const latest = shown.at(-1) as PublishedValue;
  return {
    value: latest.value,
    label: latest.derived === null ? (latest.labels[0] ?? null) : null,
    article: claimed === null ? null : figure(claimed, form),
    rows: shown.map((value, index) => ({
      figure: figure(value.value, form),
      when: whenWords(value, shown[index - 1] ?? null, { series, values, published }),
      difference: claimed === null ? null : differenceWords(value.value - claimed, form),
      percent:
        claimed === null ||
        !inPercent ||
        claimed === 0 ||
        differs(value.value, claimed, form) === false
          ? null
          : percentWords(((value.value - claimed) / Math.abs(claimed)) * 100),
    })),
  };
}

/** At most three: the first, the one in force on the article's date, the latest; the rest are among the revisions. */
function chosen(values: readonly PublishedValue[], published: string | null): PublishedValue[] {
  if (values.length <= 3) return [...values];
  const onDate = published ? values.findLastIndex((one) => (one.first ?? '') <= published) : -1;
  return values.filter((_, at) => at === 0 || at === onDate || at === values.length - 1);
}

function whenWords(
  value: PublishedValue,
  before: PublishedValue | null,
  {
    series,
    values,
    published,
  }: {
    series: Series;
    values: readonly PublishedValue[];
    published: string | null;
  },
): string {
  const parts = [releaseWords(value, before, values, published)];
  if (series.grade === 'secondary') parts.push(t('ledgerReported'));
  if (value.status === 'provisional') parts.push(t('ledgerProvisional'));
  if (value.derived) parts.push(value.derived);
  return parts.filter((part) => part !== null).join(', ');
}

function releaseWords(
  value: PublishedValue,
  before: PublishedValue | null,
  values: readonly PublishedValue[],
  published: string | null,
): string | null {
  const isLast = value === values.at(-1);
  const inForce =
    published !== null &&
    (value.first === null || value.first <= published) &&
    (value.until === null || published < value.until);
  if (!isLast && value.until) {
    const date = { date: day(value.until) };
    return inForce ? t('ledgerUntilOnDate', date) : t('ledgerUntil', date);
  }
  const follows = before !== null && values[values.indexOf(value) - 1] === before;
  if (follows) return inForce ? t('ledgerSinceOnDate') : t('ledgerSince');
  if (!value.first) return null;
  if (before) return t('ledgerSinceDate', { date: day(value.first) });
  return t('ledgerRelease', { date: day(value.last ?? value.first) });
}

function differs(a: number, b: number, form: FigureForm): boolean {
  return Number((a - b).toFixed(form.decimals)) !== 0;
}
