import { isMonthEnd, parts } from './days.ts';
import type { Period } from './period.ts';

/**
 * The label that a publisher would put to a period (`2022`, `2022-9M`, `YE 2023-06`), so that a value derived for it can
 * be named like the published ones; null for stretches that have none. `parsePeriod` reads it back as the same days.
 */
export function periodLabel(period: Period): string | null {
  const [fromYear, fromMonth, fromDay] = parts(period.from);
  const [toYear, toMonth, toDay] = parts(period.to);
  if (period.kind === 'week') return `WE ${period.to}`;
  if (period.kind === 'day') return period.from;
  if (fromDay !== 1 || !isMonthEnd(period.to) || toDay < 28) return null;
  const count = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  const last = `${toYear}-${String(toMonth).padStart(2, '0')}`;
  if (count === 12) return yearLabel(period, fromYear, fromMonth, last);
  if (count === 1) return last;
  if (count === 3)
    return fromMonth % 3 === 1 ? `${fromYear}-Q${Math.ceil(toMonth / 3)}` : `3M ${last}`;
  if (count === 6 && (fromMonth === 1 || fromMonth === 7))
    return `${fromYear}-H${fromMonth === 1 ? 1 : 2}`;
  if (count < 12 && fromMonth === 1) return `${fromYear}-${count}M`;
  return fromMonth === 1 && count % 12 === 0 ? `${fromYear}-${toYear}` : null;
}

function yearLabel(period: Period, year: number, month: number, last: string): string {
  if (month === 1) return String(year);
  // Where a financial year begins depends on the country, so only the days of the United Kingdom's are named so.
  return period.kind === 'financial-year' && month === 4
    ? `${year}/${String((year + 1) % 100).padStart(2, '0')}`
    : `YE ${last}`;
}
