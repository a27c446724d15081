import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type CalendarMention, made, point } from './calendar-mention.ts';
import { listOf, RANGE_WORDS, yearsBehind } from './calendar-years.ts';
import { matchAt } from './phrase.ts';
import { wordTable } from './word-table.ts';

const MONTHS = wordTable(
  '1:january jan|2:february feb|3:march mar|4:april apr|5:may|6:june jun|7:july jul|8:august aug|' +
    '9:september sep sept|10:october oct|11:november nov|12:december dec',
  Number,
);

/** The month named at `at`, 1 to 12, with a capital: `may` and `march` are verbs. Undefined when none is. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokenAt(tokens, at);
  const month = MONTHS.get(token.lower);
  return month && isCapital(token) ? month : undefined;
}

/** `16 May 2023`, `16th of May`, `24 to 26 March`, `31 August 2015, 2016 and 2017`. */
export function dayFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const days = matchAt(
    tokens,
    at,
    /^(\d\d?)(?:st|nd|rd|th)?(?: ?(?:to|and|until|through|[-–—/]) ?(\d\d?)(?:st|nd|rd|th)?)?(?: of)?(?= ?[A-Z])/,
  );
  const month = days && monthAt(tokens, days.to);
  if (!month) return null;
  const [first = 0, last = first] = days.found.slice(1).filter(Boolean).map(Number);
  if (first < 1 || last > 31) return null;
  const rest = yearsBehind(tokens, days.to + 1);
  const start = point(rest.first, month, first);
  if (rest.years.length > 1) return listOf(at, rest, start, point(rest.last, month, first));
  const end = point(rest.first, month, last);
  return made(at, rest.to, last === first ? 'day' : 'range', start, end);
}

/** `June 2014`, `May 16, 2023`, `April to June 2023`, `June`. */
export function monthFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const month = monthAt(tokens, at);
  const name = matchAt(tokens, at, /^[A-Za-z]+\.?(?: (\d\d?)(?:st|nd|rd|th)?(?![.,]?\d))?/);
  if (!month || !name) return null;
  const day = Number(name.found[1]);
  const isDay = day >= 1 && day <= 31;
  const to = day && !isDay ? name.to - 1 : name.to;
  const rest = yearsBehind(tokens, to);
  const start = point(rest.first, month, isDay ? day : null);
  if (isDay) return made(at, rest.to, 'day', start);
  if (rest.years.length > 1) return listOf(at, rest, start, point(rest.last, month));
  const digits = rest.first !== null;
  return { ...made(at, digits ? rest.to : at + 1, 'month', start), digits };
}

/** Extends a date or month by `to June 2023`, when that makes a stretch of time. */
export function ranged(
  tokens: readonly Token[],
  first: CalendarMention | null,
): CalendarMention | null {
  if (!first || !/^(?:day|month)$/.test(first.kind)) return first;
  const { kind, from, to, start, digits } = first;
  const { lower: link } = tokenAt(tokens, to);
  const { lower: before } = tokenAt(tokens, from - 1);
  if (!RANGE_WORDS.test(link) || link === '/' || (link === 'and' && before !== 'between'))
    return first;
  const second = monthAt(tokens, to + 1) ? monthFirst(tokens, to + 1) : dayFirst(tokens, to + 1);
  // "from May 2022 to May 2023" compares two months; the caller sees two mentions.
  if (second?.kind !== kind || (before === 'from' && start.year !== null)) return first;
  const { end } = second;
  // `October to March 2024` starts in 2023.
  const over = Number((start.month ?? 0) > (end.month ?? 0));
  const year = start.year ?? (end.year && end.year - over);
  const stretch = made(from, second.to, 'range', { ...start, year }, end);
  return { ...stretch, digits: digits || second.digits };
}
