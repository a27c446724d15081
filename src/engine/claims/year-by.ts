import { ACADEMIC_YEAR_START } from '../periods/calendar.ts';
import { parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import type { Clock } from './when.ts';

/** The calendar, financial or academic year `step` years from the one that publication falls in. */
export function yearBy(clock: Clock, step: number, adjective: string): Period {
  const published = clock.published ?? '';
  const [year, month] = parts(published);
  // What has been measured of the year that is not over yet.
  if (step === 0 && adjective === '')
    return { kind: 'year-to-date', from: `${published.slice(0, 4)}-01-01`, to: published };
  if (/^(financial|fiscal|tax)$/.test(adjective)) {
    const start = clock.financialStart;
    return months('financial-year', (month < start ? year - 1 : year) + step, start, 12);
  }
  if (/^(academic|school)$/.test(adjective)) {
    return months(
      'academic-year',
      (month < ACADEMIC_YEAR_START ? year - 1 : year) + step,
      ACADEMIC_YEAR_START,
      12,
    );
  }
  return months('year', year + step, 1, 12);
}

export function quarterBy(day: string, step: number): Period {
  const [year, month] = parts(day);
  return months('quarter', year, 3 * (Math.floor((month - 1) / 3) + step) + 1, 3);
}

export function monthBy(day: string, step: number): Period {
  const [year, month] = parts(day);
  return months('month', year, month + step, 1);
}
