import { parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type Clock, made, type When } from './when.ts';

/** First month and number of months of the seasons north of the equator, as people and quarters have them. */
const SEASONS: Readonly<Record<string, readonly [month: number, count: number]>> = {
  spring: [3, 4],
  summer: [6, 4],
  autumn: [9, 4],
  fall: [9, 4],
  winter: [12, 4],
};
const SOUTH = new Set(['AU', 'NZ']);
/** Parts of a year that have no fixed dates. */
const PARTS: Readonly<Record<string, readonly [month: number, count: number]>> = {
  early: [1, 4],
  mid: [4, 6],
  middle: [4, 6],
  late: [9, 4],
};
const DECADES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 1920 + 10 * i]),
);
/** The World Health Organization declared the pandemic on 11 March 2020. */
const BEFORE_PANDEMIC: Period = { kind: 'span', from: '2018-04-01', to: '2020-03-31' };
const FIRST_YEAR: Period = { kind: 'span', from: '2020-01-01', to: '2021-03-31' };
const PANDEMIC = /^(pandemic|covid|covid19|coronavirus)$/;

/**
 * A time without fixed dates that starts at `at`: "the spring of 2023", "early 2026", "the middle of last year", "before the
 * pandemic", "the turn of the century". `about` holds where it lies at most. Null when no such words stand there.
 */
export function vagueWhen(tokens: readonly Token[], at: number, clock: Clock): When | null {
  const start = at;
  const word = tokenAt(tokens, at).lower;
  if (!OPENERS.has(word)) return null;
  if (word === 'before') return beforePandemic(tokens, at);
  const first = word === 'the' ? at + 1 : at;
  const next = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, first + step).lower);
  if (next[0] === 'first' && next[1] === 'year' && next[2] === 'of' && next[3] === 'the')
    return PANDEMIC.test(next[4] ?? '') ? vague(start, first + 5, FIRST_YEAR) : null;
  return (
    season(tokens, start, first, clock) ??
    partOfYear(tokens, start, first, clock) ??
    era(tokens, start, first)
  );
}

/** Words that such a phrase begins with: most tokens are none of them. */
const OPENERS = new Set([
  ...'the this last before turn start beginning first'.split(' '),
  ...Object.keys(SEASONS),
  ...Object.keys(PARTS),
]);

function vague(from: number, to: number, about: Period | null): When {
  return { ...made(from, to, null), about, unresolved: 'These words have no fixed dates.' };
}

/** "the spring of 2023", "autumn 2020", "this spring", "last winter". */
function season(tokens: readonly Token[], start: number, first: number, clock: Clock): When | null {
  const word = tokenAt(tokens, first).lower;
  const pointing = /^(this|last)$/.test(word);
  const at = pointing ? first + 1 : first;
  const span = SEASONS[tokenAt(tokens, at).lower];
  if (!span) return null;
  const [month, count] = span;
  const about = (year: number) =>
    SOUTH.has(clock.country ?? '') ? null : months('span', year, month, count);
  if (pointing) {
    if (clock.published === null) return vague(start, at + 1, null);
    const [year, now] = parts(clock.published);
    return vague(start, at + 1, about(now >= month ? year : year - 1));
  }
  const year = yearAfter(tokens, at + 1);
  return year && vague(start, year.to, about(year.year));
}

/** "early 2026", "the middle of last year". */
function partOfYear(
  tokens: readonly Token[],
  start: number,
  first: number,
  clock: Clock,
): When | null {
  const span = PARTS[tokenAt(tokens, first).lower];
  if (!span) return null;
  const at = tokenAt(tokens, first + 1).text === '-' ? first + 2 : first + 1;
  const year = yearAfter(tokens, at) ?? yearSaid(tokens, at, clock);
  return year && vague(start, year.to, months('span', year.year, ...span));
}

/** "the mid-nineties", "the turn of the century", "the start of the century". */
function era(tokens: readonly Token[], start: number, first: number): When | null {
  const words = [0, 1, 2, 3].map((step) => tokenAt(tokens, first + step).lower);
  if (
    /^(turn|start|beginning)$/.test(words[0] ?? '') &&
    words[1] === 'of' &&
    words[3] === 'century'
  )
    return vague(start, first + 4, { kind: 'years', from: '1999-01-01', to: '2002-12-31' });
  const decade = words[0] === 'mid' && words[1] === '-' ? DECADES.get(words[2] ?? '') : undefined;
  return decade === undefined
    ? null
    : vague(start, first + 3, {
        kind: 'years',
        from: `${decade + 3}-04-01`,
        to: `${decade + 7}-03-31`,
      });
}

function beforePandemic(tokens: readonly Token[], at: number): When | null {
  const noun = tokenAt(tokens, at + 1).lower === 'the' ? at + 2 : at + 1;
  return PANDEMIC.test(tokenAt(tokens, noun).lower) ? vague(at, noun + 1, BEFORE_PANDEMIC) : null;
}

/** "2023", "of 2023". */
function yearAfter(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const number = tokenAt(tokens, at).lower === 'of' ? at + 1 : at;
  const { kind, text } = tokenAt(tokens, number);
  return kind === 'number' && /^(?:19|20)\d\d$/.test(text)
    ? { year: Number(text), to: number + 1 }
    : null;
}

/** "of last year", "this year". */
function yearSaid(
  tokens: readonly Token[],
  at: number,
  clock: Clock,
): { year: number; to: number } | null {
  const from = tokenAt(tokens, at).lower === 'of' ? at + 1 : at;
  const which = tokenAt(tokens, from).lower;
  if (!/^(this|last)$/.test(which) || tokenAt(tokens, from + 1).lower !== 'year') return null;
  if (clock.published === null) return null;
  return { year: parts(clock.published)[0] - (which === 'last' ? 1 : 0), to: from + 2 };
}
