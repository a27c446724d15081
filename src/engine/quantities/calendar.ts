import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { ordinalAt } from './ordinal.ts';

/** One point in a calendar, as far as the words go. */
export interface CalendarPoint {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
}

/** A date, month, quarter, year or stretch of them, as written; years that are not written are null. */
export interface CalendarMention {
  from: number;
  to: number;
  kind: 'day' | 'month' | 'year' | 'split-year' | 'quarter' | 'half' | 'decade' | 'range' | 'list';
  start: CalendarPoint;
  /** The later end of a range or list; else the same as `start`. */
  end: CalendarPoint;
  /** 1 to 4 of a quarter, 1 or 2 of a half. */
  part: number | null;
  /** The years of a list; empty otherwise. */
  years: readonly number[];
  /** Whether digits stand in it: months alone are not numbers. */
  digits: boolean;
}

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
const RANGE_WORDS = new Set(['to', '-', '–', '—', 'and', 'until', 'through', '/']);
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

/** The longest calendar expression that starts at `at`, or null. */
export function calendarAt(tokens: readonly Token[], at: number): CalendarMention | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number')
    return numericDate(tokens, at) ?? ranged(tokens, dayFirst(tokens, at)) ?? yearFirst(tokens, at);
  if (token.kind === 'symbol') return token.text === "'" ? shortDecade(tokens, at) : null;
  return ranged(tokens, monthFirst(tokens, at)) ?? coded(tokens, at);
}

function made(
  from: number,
  to: number,
  kind: CalendarMention['kind'],
  start: CalendarPoint,
  end: CalendarPoint = start,
  part: number | null = null,
): CalendarMention {
  return { from, to, kind, start, end, part, years: [], digits: true };
}

const point = (
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): CalendarPoint => ({ year, month, day });

/** The month named at `at`; `may` and `march` only with a capital. */
function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || !isCapital(token)) return null;
  return MONTHS.get(token.lower) ?? null;
}

/** A plain number of four digits between 1000 and 2100. */
function isYearNumber(token: Token): boolean {
  return (
    token.kind === 'number' &&
    !token.grouped &&
    token.decimals === 0 &&
    token.text.length === 4 &&
    token.value >= 1000 &&
    token.value <= 2100
  );
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
function dayFirst(tokens: readonly Token[], at: number): CalendarMention | null {
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

interface Years {
  to: number;
  first: number | null;
  last: number | null;
  years: number[];
}

/** A list of years, each a period of its own: the values of a list of figures. */
function listOf(
  from: number,
  list: Years,
  start: CalendarPoint,
  end: CalendarPoint,
): CalendarMention {
  return { ...made(from, list.to, 'list', start, end), years: list.years };
}

/** Years behind a month: none, one (`, 2013` in American dates), or a list (`2015, 2016 and 2017`). */
function yearsBehind(tokens: readonly Token[], at: number): Years {
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

/** `June 2014`, `May 16, 2023`, `April to June 2023`, `June`. */
function monthFirst(tokens: readonly Token[], at: number): CalendarMention | null {
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
function ranged(tokens: readonly Token[], first: CalendarMention | null): CalendarMention | null {
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

/** `2023`, `2023-24`, `2023/24`, `2010 to 2015`, `1990s`. */
function yearFirst(tokens: readonly Token[], at: number): CalendarMention | null {
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

function splitYear(tokens: readonly Token[], at: number): CalendarMention | null {
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

/** `31/12/2023`, `2023-06-30`, `13.12.2022`. */
function numericDate(tokens: readonly Token[], at: number): CalendarMention | null {
  const [first, mark, second, mark2, third] = [0, 1, 2, 3, 4].map((step) =>
    tokenAt(tokens, at + step),
  );
  if (!first || !mark || !second || !mark2 || !third) return null;
  if (
    second.kind !== 'number' ||
    third.kind !== 'number' ||
    mark.text !== mark2.text ||
    !/^[-–/.]$/.test(mark.text)
  )
    return null;
  if (mark.spaced || second.spaced || mark2.spaced || third.spaced) return null;
  const iso = first.text.length === 4;
  const [year, month, day] = iso ? [first, second, third] : [third, second, first];
  if (year.text.length !== 4 && year.text.length !== 2) return null;
  const [realDay, realMonth] =
    month.value > 12 ? [month.value, day.value] : [day.value, month.value];
  if (realMonth < 1 || realMonth > 12 || realDay < 1 || realDay > 31) return null;
  return made(
    at,
    at + 5,
    'day',
    point(year.text.length === 2 ? 2000 + year.value : year.value, realMonth, realDay),
  );
}

/** `'50s`. */
function shortDecade(tokens: readonly Token[], at: number): CalendarMention | null {
  const number = tokenAt(tokens, at + 1);
  const plural = tokenAt(tokens, at + 2);
  if (
    number.kind !== 'number' ||
    number.spaced ||
    number.text.length !== 2 ||
    number.value % 10 !== 0
  )
    return null;
  if (plural.lower !== 's' || plural.spaced) return null;
  const year = 1900 + number.value;
  return made(at, at + 3, 'decade', point(year), point(year + 9));
}

/** `Q3 2023`, `H1`, `FY2023/24`, `FY 2024`. */
function coded(tokens: readonly Token[], at: number): CalendarMention | null {
  const letter = tokenAt(tokens, at);
  const number = tokenAt(tokens, at + 1);
  if (number.kind !== 'number') return null;
  const limit = letter.text === 'Q' ? 4 : letter.text === 'H' ? 2 : 0;
  if (limit > 0) {
    if (number.spaced || number.decimals > 0 || number.value < 1 || number.value > limit)
      return null;
    const of = tokenAt(tokens, at + 2).lower === 'of' ? 1 : 0;
    const year = tokenAt(tokens, at + 2 + of);
    const hasYear = isYearNumber(year);
    return made(
      at,
      hasYear ? at + 3 + of : at + 2,
      limit === 4 ? 'quarter' : 'half',
      point(hasYear ? year.value : null),
      undefined,
      number.value,
    );
  }
  if (letter.text !== 'FY' || !isYearNumber(number)) return null;
  const split = splitYear(tokens, at + 1);
  return split
    ? { ...split, from: at }
    : made(at, at + 2, 'split-year', point(number.value - 1), point(number.value));
}
