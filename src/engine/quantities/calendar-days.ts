import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type CalendarMention, made, point } from './calendar-mention.ts';
import { isYearNumber, listOf, RANGE_WORDS, yearsBehind } from './calendar-years.ts';
import { ordinalAt } from './ordinal.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);
/** The month named at `at`; `may` and `march` only with a capital. */
function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || !isCapital(token)) return null;
  return MONTHS.get(token.lower) ?? null;
}

function dayOf(tokens: readonly Token[], at: number): { to: number; day: number } | null {
  const token = tokenAt(tokens, at);
  const ordinal = ordinalAt(tokens, at);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { to: ordinal.to, day: ordinal.value };
  const isDay =
    token.kind === 'number' &&
    token.decimals === 0 &&
    token.text.length <= 2 &&
    token.value >= 1 &&
    token.value <= 31;
  return isDay ? { to: at + 1, day: token.value } : null;
}

/** `16 May 2023`, `16th of May`, `24 to 26 March`, `31 August 2015, 2016 and 2017`. */
export function dayFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const first = dayOf(tokens, at);
  if (!first) return null;
  let to = first.to;
  let last = first.day;
  if (RANGE_WORDS.has(tokenAt(tokens, to).lower)) {
    const second = dayOf(tokens, to + 1);
    if (second && monthAt(tokens, second.to) !== null) {
      last = second.day;
      to = second.to;
    }
  }
  if (tokenAt(tokens, to).lower === 'of') to++;
  const month = monthAt(tokens, to);
  if (month === null) return null;
  const rest = yearsBehind(tokens, to + 1);
  const start = point(rest.first, month, first.day);
  if (rest.years.length > 1) return listOf(at, rest, start, point(rest.last, month, first.day));
  if (last !== first.day) return made(at, rest.to, 'range', start, point(rest.first, month, last));
  return made(at, rest.to, 'day', start);
}

/** `June 2014`, `May 16, 2023`, `April to June 2023`, `June`. */
export function monthFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const dotted =
    tokenAt(tokens, at + 1).text === '.' && tokenAt(tokens, at).text.length <= 4 ? 1 : 0;
  const day = tokenAt(tokens, at + 1 + dotted).spaced ? dayOf(tokens, at + 1 + dotted) : null;
  if (day && !isYearNumber(tokenAt(tokens, at + 1 + dotted))) {
    const rest = yearsBehind(tokens, day.to);
    return made(at, rest.to, 'day', point(rest.first, month, day.day));
  }
  const rest = yearsBehind(tokens, at + 1 + dotted);
  const start = point(rest.first, month);
  if (rest.years.length > 1) return listOf(at, rest, start, point(rest.last, month));
  const single = made(at, rest.first === null ? at + 1 : rest.to, 'month', start);
  single.digits = rest.first !== null;
  return single;
}

/** Extends a date or month by `to June 2023`, when that makes a stretch of time. */
export function ranged(
  tokens: readonly Token[],
  first: CalendarMention | null,
): CalendarMention | null {
  if (!first || (first.kind !== 'day' && first.kind !== 'month')) return first;
  const link = tokenAt(tokens, first.to);
  if (!RANGE_WORDS.has(link.lower) || link.text === '/') return first;
  const before = tokenAt(tokens, first.from - 1).lower;
  if (link.lower === 'and' && before !== 'between') return first;
  const second =
    monthAt(tokens, first.to + 1) !== null
      ? monthFirst(tokens, first.to + 1)
      : dayFirst(tokens, first.to + 1);
  // "from May 2022 to May 2023" compares two months; the caller sees two mentions.
  if (!second || second.kind !== first.kind || (before === 'from' && first.start.year !== null))
    return first;
  if (
    first.kind === 'month' &&
    second.start.year !== null &&
    first.start.year !== null &&
    before === 'to'
  )
    return first;
  return {
    ...made(
      first.from,
      second.to,
      'range',
      { ...first.start, year: first.start.year ?? startYear(first, second) },
      second.end,
    ),
    digits: first.digits || second.digits,
  };
}

/** `October to March 2024` starts in 2023. */
function startYear(first: CalendarMention, second: CalendarMention): number | null {
  const year = second.end.year;
  if (year === null) return null;
  return (first.start.month ?? 0) > (second.end.month ?? 0) ? year - 1 : year;
}
