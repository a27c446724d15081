import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type CalendarMention, type CalendarPoint, made, point } from './calendar-mention.ts';

/** What may stand between the ends of a stretch of time. */
export const RANGE_WORDS = new Set(['to', '-', '–', '—', 'and', 'until', 'through', '/']);
/** Words that a year stands behind. */
const YEAR_AFTER = new Set(
  (
    'in since by of from to until till during for before after between early late mid and than with through around about ' +
    'the this that year calendar spring summer autumn winter christmas on at or over'
  ).split(' '),
);
/** Words that a count stands behind: with a plural noun after it, no year. */
const COUNT_AFTER = new Set(
  'over nearly almost some around approximately least additional extra further another than about'.split(
    ' ',
  ),
);

/** A plain number of four digits between 1000 and 2100. */
export function isYearNumber(token: Token): boolean {
  return (
    token.kind === 'number' &&
    !token.grouped &&
    token.decimals === 0 &&
    token.text.length === 4 &&
    token.value >= 1000 &&
    token.value <= 2100
  );
}

/** Years in a row, as read behind a month or by themselves. */
export interface Years {
  to: number;
  first: number | null;
  last: number | null;
  years: number[];
}

/** A list of years, each a period of its own: the values of a list of figures. */
export function listOf(
  from: number,
  list: Years,
  start: CalendarPoint,
  end: CalendarPoint,
): CalendarMention {
  return { ...made(from, list.to, 'list', start, end), years: list.years };
}

/** Years behind a month: none, one (`, 2013` in American dates), or a list (`2015, 2016 and 2017`). */
export function yearsBehind(tokens: readonly Token[], at: number): Years {
  const comma = tokenAt(tokens, at).text === ',' ? 1 : 0;
  const first = tokenAt(tokens, at + comma);
  if (
    !isYearNumber(first) ||
    (comma === 1 && tokenAt(tokens, at + 2).text === ',' && isYearNumber(tokenAt(tokens, at + 3)))
  ) {
    return { to: at, first: null, last: null, years: [] };
  }
  let to = at + comma + 1;
  let last = first.value;
  const years = [last];
  for (;;) {
    const link = tokenAt(tokens, to).text;
    if (link !== ',' && link !== 'and') break;
    const skip = link === ',' && tokenAt(tokens, to + 1).lower === 'and' ? 2 : 1;
    const next = tokenAt(tokens, to + skip);
    if (!isYearNumber(next) || next.value <= last) break;
    last = next.value;
    years.push(last);
    to += skip + 1;
  }
  return { to, first: first.value, last, years };
}

/** `2023`, `2023-24`, `2023/24`, `2010 to 2015`, `1990s`. */
export function yearFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const token = tokenAt(tokens, at);
  if (!isYearNumber(token)) return null;
  const next = tokenAt(tokens, at + 1);
  if (next.lower === 's' && !next.spaced)
    return made(at, at + 2, 'decade', point(token.value), point(token.value + 9));
  if (next.text === "'" && tokenAt(tokens, at + 2).lower === 's' && !next.spaced)
    return made(at, at + 3, 'decade', point(token.value), point(token.value + 9));
  const split = splitYear(tokens, at);
  if (split) return split;
  if (!isYear(tokens, at)) return null;
  const range =
    RANGE_WORDS.has(next.lower) && isYearNumber(tokenAt(tokens, at + 2))
      ? tokenAt(tokens, at + 2)
      : null;
  const before = tokenAt(tokens, at - 1).lower;
  const and = next.lower === 'and';
  if (range && range.value > token.value && before !== 'from' && (!and || before === 'between')) {
    if (isCounted(tokens, at + 2)) return made(at, at + 1, 'year', point(token.value));
    return made(at, at + 3, 'range', point(token.value), point(range.value));
  }
  const rest = yearsBehind(tokens, at);
  if (rest.years.length > 1 && before !== 'between')
    return listOf(at, rest, point(token.value), point(rest.last));
  return made(at, at + 1, 'year', point(token.value));
}

export function splitYear(tokens: readonly Token[], at: number): CalendarMention | null {
  const year = tokenAt(tokens, at).value;
  const mark = tokenAt(tokens, at + 1);
  const short = tokenAt(tokens, at + 2);
  if (mark.spaced || short.spaced || short.kind !== 'number' || !/^[-–/]$/.test(mark.text))
    return null;
  const next = short.text.length === 2 ? Math.floor(year / 100) * 100 + short.value : short.value;
  const follows = next === year + 1 || (short.text === '00' && year % 100 === 99);
  if (follows && (short.text.length === 2 || mark.text === '/')) {
    return made(at, at + 3, 'split-year', point(year), point(year + 1));
  }
  if (short.text.length === 2 && next > year && next <= year + 20 && mark.text !== '/')
    return made(at, at + 3, 'range', point(year), point(next));
  return null;
}

/** Whether a four-digit number is a year rather than a count (`1780 homes`). */
function isYear(tokens: readonly Token[], at: number): boolean {
  const { value } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (/^[\p{Sc}#]$/u.test(before.text) && !tokenAt(tokens, at).spaced) return false;
  if (isCounted(tokens, at)) return false;
  if (value >= 1900) return true;
  return YEAR_AFTER.has(before.lower) && !isPluralNoun(tokenAt(tokens, at + 1));
}

/** Whether a count is the likelier reading: a hedge before it, or a plural noun behind an unlikely year. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  const next = tokenAt(tokens, at + 1);
  const plural = isPluralNoun(next) || isPluralNoun(tokenAt(tokens, at + 2));
  if (
    next.text === '%' ||
    /^(million|billion|thousand|trillion|people|percent|per)$/.test(next.lower)
  )
    return true;
  if (tokenAt(tokens, at).value < 1900)
    return isPluralNoun(next) || (plural && !YEAR_AFTER.has(before));
  if (!plural) return false;
  if (before === 'than')
    return tokenAt(tokens, at - 2).lower === 'more' || tokenAt(tokens, at - 2).lower === 'fewer';
  return COUNT_AFTER.has(before);
}

function isPluralNoun(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !isCapital(token) &&
    token.lower.length > 3 &&
    token.lower.endsWith('s') &&
    !/(ss|us|is|'s)$/.test(token.text) &&
    !/^(this|always|perhaps|towards|levels)$/.test(token.lower)
  );
}
