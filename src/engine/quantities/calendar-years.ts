import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import {
  type CalendarMention,
  type CalendarPoint,
  decade,
  made,
  point,
} from './calendar-mention.ts';
import { matchAt } from './phrase.ts';

/** What may stand between the ends of a stretch of time. */
export const RANGE_WORDS = /^(?:to|[-–—/]|and|until|through)$/;
/** Words that a year stands behind. */
const YEAR_AFTER =
  /^(?:in|since|by|of|from|to|until|till|during|for|before|after|between|early|late|mid|and|the|year|spring|summer|autumn|winter|on|or)$/;
/** Words that a count stands behind: with a plural noun after it, no year. */
const COUNT_AFTER =
  /^(?:(?:more|fewer) than|.* (?:over|nearly|almost|some|around|approximately|least|additional|extra|further|another|about))$/;

/** A plain number of four digits between 1000 and 2100. */
export function isYearNumber({ text, value }: Token): boolean {
  return text.length === 4 && value >= 1000 && value <= 2100 && /^\d+$/.test(text);
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
  let to = at;
  const years: number[] = [];
  for (let next = at + comma; ; ) {
    const token = tokenAt(tokens, next);
    if (!isYearNumber(token) || token.value <= (years.at(-1) ?? 0)) break;
    years.push(token.value);
    to = next + 1;
    const link = matchAt(tokens, to, /^(?:,? ?and|,)(?= )/);
    if (!link) break;
    next = link.to;
  }
  return { to, first: years[0] ?? null, last: years.at(-1) ?? null, years };
}

/** `2023`, `2023-24`, `2023/24`, `2010 to 2015`, `1990s`. */
export function yearFirst(tokens: readonly Token[], at: number): CalendarMention | null {
  const token = tokenAt(tokens, at);
  if (!isYearNumber(token)) return null;
  const year = token.value;
  const tens = matchAt(tokens, at, /^\d+'?s\b/);
  if (tens) return decade(at, tens.to, year);
  const split = splitYear(tokens, at);
  if (split) return split;
  if (!isYear(tokens, at)) return null;
  const { lower: link } = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  const before = tokenAt(tokens, at - 1).lower;
  const single = made(at, at + 1, 'year', point(year));
  if (
    RANGE_WORDS.test(link) &&
    isYearNumber(second) &&
    second.value > year &&
    before !== 'from' &&
    (link !== 'and' || before === 'between')
  )
    return isCounted(tokens, at + 2)
      ? single
      : made(at, at + 3, 'range', point(year), point(second.value));
  const rest = yearsBehind(tokens, at);
  if (rest.years.length < 2 || before === 'between') return single;
  return listOf(at, rest, point(year), point(rest.last));
}

/** `2023-24`, `2023/24`, `2019/2020` as a split year, `2014-18` as a stretch of years. */
export function splitYear(tokens: readonly Token[], at: number): CalendarMention | null {
  const split = matchAt(tokens, at, /^(\d{4})([-–/])(\d\d|\d{4})(?![.,]?\d)/);
  if (!split) return null;
  const [, first, mark, second = ''] = split.found;
  const year = Number(first);
  const short = second.length === 2;
  const next = Number(second) + (short ? year - (year % 100) : 0);
  const follows = next === year + 1 || (second === '00' && year % 100 === 99);
  if (follows && (short || mark === '/'))
    return made(at, split.to, 'split-year', point(year), point(year + 1));
  return short && mark !== '/' && next > year && next <= year + 20
    ? made(at, split.to, 'range', point(year), point(next))
    : null;
}

/** Whether a four-digit number is a year rather than a count (`1780 homes`). */
function isYear(tokens: readonly Token[], at: number): boolean {
  const { value, spaced } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if ((!spaced && /^[\p{Sc}#]$/u.test(before.text)) || isCounted(tokens, at)) return false;
  return value >= 1900 || YEAR_AFTER.test(before.lower);
}

/** Whether a count is the likelier reading: a hedge before it, or a plural noun behind an unlikely year. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  const next = tokenAt(tokens, at + 1);
  if (/^(?:%|.*illion|thousand|people|per|percent)$/.test(next.lower)) return true;
  const early = tokenAt(tokens, at).value < 1900;
  if (isPluralNoun(next)) return early || isHedged(tokens, at);
  return (
    isPluralNoun(tokenAt(tokens, at + 2)) &&
    (early ? !YEAR_AFTER.test(before) : isHedged(tokens, at))
  );
}

function isHedged(tokens: readonly Token[], at: number): boolean {
  return COUNT_AFTER.test(`${tokenAt(tokens, at - 2).lower} ${tokenAt(tokens, at - 1).lower}`);
}

function isPluralNoun(token: Token): boolean {
  const { kind, text } = token;
  return (
    kind === 'word' &&
    !isCapital(token) &&
    /..[^sui']s$/.test(text) &&
    !/^(?:always|perhaps|towards|levels)$/.test(text)
  );
}
