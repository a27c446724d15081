import { daysBetween, isMonthEnd } from '../../engine/periods/days.ts';
import type { Frequency } from '../../engine/series.ts';

/** What a period label is: labels of one series must be of one kind. */
export type LabelKind =
  | 'year'
  | 'two-years'
  | 'quarter'
  | 'half'
  | 'month'
  | 'year-ending'
  | 'first-months'
  | 'years'
  | 'day';

/** The kind of a label as `readPeriod` gives it. */
export function labelKind(label: string): LabelKind {
  if (/^\d{4}$/.test(label)) return 'year';
  if (/^\d{4}\/\d{2}$/.test(label)) return 'two-years';
  if (label.includes('Q')) return 'quarter';
  if (label.includes('H')) return 'half';
  if (label.startsWith('YE')) return 'year-ending';
  if (label.endsWith('M')) return 'first-months';
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) return 'day';
  return /^\d{4}-\d{4}$/.test(label) ? 'years' : 'month';
}

/** How often a series with labels of this kind, in time order, is published. */
export function frequencyOf(
  kind: LabelKind,
  labels: readonly string[],
  academicYears: boolean,
): Frequency {
  switch (kind) {
    case 'year':
      return 'annual';
    case 'two-years':
      return academicYears ? 'academic-year' : 'financial-year';
    case 'quarter':
      return 'quarterly';
    case 'half':
      return 'half-yearly';
    case 'month':
      return 'monthly';
    case 'year-ending':
      return 'year-ending';
    case 'first-months':
      return 'year-to-date';
    case 'years':
      return 'irregular';
    case 'day':
      return steps(labels).every((days) => days % 7 === 0) && labels.length > 2
        ? 'weekly'
        : 'daily';
  }
}

/**
 * Days that stand for months or quarters: a date column whose days are all the first, or all the last, of a month.
 * Gives the label for a day, or null when the days mean days.
 */
export function monthsFromDays(days: readonly string[]): ((day: string) => string) | null {
  if (days.length < 3) return null;
  const allFirst = days.every((day) => day.endsWith('-01'));
  if (!allFirst && !days.every(isMonthEnd)) return null;
  const between = steps(days);
  const quarterly = between.every((length) => length > 85);
  // A year apart: the date is a census day or the like, which no month or quarter stands for.
  if (between.every((length) => length > 300)) return null;
  const inQuarter =
    quarterly && days.every((day) => (Number(day.slice(5, 7)) - (allFirst ? 1 : 0)) % 3 === 0);
  if (inQuarter) return (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return (day) => day.slice(0, 7);
}

function steps(days: readonly string[]): number[] {
  return days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day) - 1);
}
