import type { Claim } from '../claim.ts';
import type { IndexedSeries } from '../reference.ts';
import { isGrowth } from './unit.ts';

/** Over what a rate of change is told. */
type Span = 'month' | 'quarter' | 'year';

// The first that fits: "quarter on same quarter a year earlier" is over a year, "at an annual rate" over a quarter.
const SERIES: readonly [Span, RegExp][] = [
  ['quarter', /\bannual(?:ised)? rate\b/i],
  ['year', /\byear earlier|\bon the year\b|\bannual\b|\bcalendar year\b/i],
  ['quarter', /\bquarter on quarter\b|\bquarterly\b|\bprevious three months\b/i],
  ['month', /\bmonth on month\b|\bmonthly\b/i],
];

const WORDS: readonly [Span, RegExp][] = [
  [
    'year',
    /\byear[- ]on[- ]year\b|\bon (?:a|the) year\b|\b(?:a|the) year (?:earlier|ago|before)\b|\b(?:annual|yearly)\b|\bas a whole\b|\b(?:last|previous|same \w+ last) year\b/i,
  ],
  [
    'quarter',
    /\bon the quarter\b|\bquarter[- ]on[- ]quarter\b|\bquarterly\b|\bprevious quarter\b/i,
  ],
  ['month', /\bon the month\b|\bmonth[- ]on[- ]month\b|\bmonthly\b|\bprevious month\b/i],
];

/**
 * How far a claim speaks against the span that a series of growth is told over: 1 where its words name another one
 * ("on the year" of growth on the quarter), half where only its period does; 0 for other series.
 */
export function otherSpan({ context, period }: Claim, series: IndexedSeries): number {
  if (!isGrowth(series)) return 0;
  const held = first(SERIES, series.title) ?? (series.frequency === 'annual' ? 'year' : null);
  if (!held) return 0;
  const said = first(WORDS, context.clause);
  if (said) return said === held ? 0 : 1;
  const kind = period.period?.kind;
  return kind === held || !WORDS.some(([span]) => span === kind) ? 0 : 0.5;
}

function first(list: readonly [Span, RegExp][], text: string): Span | null {
  return list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const FLOW =
  /\b(?:during|throughout|over the (?:\w+ )?(?:year|quarter|month)|in the (?:\w+ )?(?:year|quarter|month)|came|come|entered|enter|started|began|joined|arrived|left|leave|went|received|admitted)\b/i;
const STOCK =
  /\b(?:at the end of|by the end of|as at|as of|stood at|stands at|at any one time|currently|now|today|on \d{1,2} [A-Z])/;

/** Whether the words speak of what went on in a time, and the series counts what there was at its end. */
export function flowOfStock({ kind, context }: Claim, series: IndexedSeries): boolean {
  return kind === 'level' && series.aggregation === 'last' && FLOW.test(context.clause);
}

/** … and the reverse: the words count what there is on a day, the series what went on. */
export function stockOfFlow({ kind, context, period }: Claim, series: IndexedSeries): boolean {
  if (kind !== 'level' || series.aggregation !== 'sum') return false;
  return period.period?.kind === 'day' || STOCK.test(context.clause);
}
