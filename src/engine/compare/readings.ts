import type { Claim } from '../claim.ts';
import { daysBetween } from '../periods/days.ts';
import type { Series } from '../series.ts';

/** Days that one observation of each frequency stands for. */
const DAYS: Readonly<Record<Series['frequency'], number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
  annual: 365,
  'financial-year': 365,
  'academic-year': 365,
  'year-ending': 365,
  'year-to-date': 270,
  irregular: 30,
};

/** Readings whose periods are as long as the claim's first; without a period, whole years of what adds up. */
export function readingsFor(readings: readonly Series[], claim: Claim, first: string): Series[] {
  const { period } = claim.period;
  const wanted = period ? daysBetween(period.from, period.to) : 365;
  const strange = (series: Series) => Math.abs(Math.log(DAYS[series.frequency] / wanted));
  const plain = (series: Series) => !period && series.aggregation !== 'sum';
  return [...readings].sort((a, b) => {
    const length = plain(a) && plain(b) ? 0 : strange(a) - strange(b);
    // Of a calendar year the table of years comes before one of rolling years that holds it too.
    const years = period?.kind === 'year' ? rolls(a) - rolls(b) : 0;
    return length || years || Number(b.id === first) - Number(a.id === first);
  });
}

function rolls({ frequency }: Series): number {
  return Number(frequency === 'year-ending');
}
