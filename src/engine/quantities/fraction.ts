import { type Token, tokenAt } from '../text/token.ts';
import { currencyBehind } from './currency.ts';
import { type Mention, mention } from './mention.ts';
import { DENOMINATORS, MAGNITUDES, UNITS } from './number-words.ts';
import { andFractionAt, slashFractionAt, VULGAR } from './part.ts';
import { clean } from './precision.ts';
import { unitAt } from './units.ts';

/** A fraction's own words, before what it is of is looked at. */
interface Part {
  to: number;
  value: number;
  under: number;
  count: number;
  plural: boolean;
}

/**
 * `a third`, `three-quarters`, `half`, `2/3 of`: a share as percent; `half a million` and `a quarter of a
 * million` are counts, `half an hour` and `half a percentage point` amounts.
 */
export function fractionAt(tokens: readonly Token[], at: number, dollar: string): Mention | null {
  const part = partAt(tokens, at);
  if (!part) return pointAndHalfAt(tokens, at);
  const scaled = scaledAt(tokens, part.to);
  if (scaled) {
    const currency = currencyBehind(tokens, scaled.to);
    return mention({
      from: at,
      to: currency?.to ?? scaled.to,
      form: 'words',
      value: clean(part.value * scaled.factor),
      unit: currency ? (currency.code ?? dollar) : null,
      unitKind: currency ? 'money' : 'count',
      precision: scaled.factor / 10,
      words: true,
    });
  }
  // "half an hour", "half of one per cent"
  const of = tokenAt(tokens, part.to).lower === 'of' ? 1 : 0;
  const article = /^(an?|one)$/.test(tokenAt(tokens, part.to + of).lower) ? 1 + of : 0;
  const unit = unitAt(tokens, part.to + article);
  // "half an hour", "half a per cent", "1/4 mile"; a half year is no share of one.
  const figure = tokenAt(tokens, at).kind !== 'word';
  if (unit && (article > 0 || figure || unit.kind === 'percent' || unit.kind === 'points')) {
    return mention({
      from: at,
      to: unit.to,
      form: 'fraction',
      value: part.value * unit.factor,
      unit: unit.name,
      unitKind: unit.kind,
      precision: 0.1,
      words: true,
    });
  }
  if (!isShare(tokens, at, part)) return null;
  return mention({
    from: at,
    to: part.to,
    form: 'fraction',
    value: clean(100 * part.value),
    unit: 'percent',
    unitKind: 'percent',
    precision: 100 / part.under,
    words: tokenAt(tokens, at).kind === 'word',
  });
}

/** `a point and a half`, `a percentage point and a half`. */
function pointAndHalfAt(tokens: readonly Token[], at: number): Mention | null {
  if (tokenAt(tokens, at).lower !== 'a') return null;
  const next = tokenAt(tokens, at + 1).lower === 'percentage' ? at + 2 : at + 1;
  const half = tokenAt(tokens, next).lower === 'point' ? andFractionAt(tokens, next + 1) : null;
  if (!half) return null;
  return mention({
    from: at,
    to: half.to,
    form: 'fraction',
    value: 1 + half.value,
    unit: 'percentage points',
    unitKind: 'points',
    precision: 0.1,
    words: true,
  });
}

function partAt(tokens: readonly Token[], at: number): Part | null {
  const first = tokenAt(tokens, at);
  const vulgar = VULGAR.get(first.text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar, under: 4, count: 1, plural: true };
  const slash = slashFractionAt(tokens, at);
  if (slash)
    return { ...slash, under: tokenAt(tokens, at + 2).value, count: first.value, plural: false };
  if (first.lower === 'half') return { to: at + 1, value: 0.5, under: 2, count: 0, plural: false };
  const count = first.lower === 'a' || first.lower === 'an' ? 1 : UNITS.get(first.lower);
  if (count === undefined || count === 0) return null;
  let next = at + 1;
  if (tokenAt(tokens, next).text === '-') next++;
  const word = tokenAt(tokens, next).lower;
  const under = DENOMINATORS.get(word);
  if (under === undefined || count >= under) return null;
  const plural = word.endsWith('s') || word === 'halves';
  if (plural !== count > 1) return null;
  return { to: next + 1, value: count / under, under, count, plural };
}

/** `a million`, `of a billion` behind a fraction. */
function scaledAt(tokens: readonly Token[], at: number): { to: number; factor: number } | null {
  let next = at;
  if (tokenAt(tokens, next).text === '-') next++;
  if (tokenAt(tokens, next).lower === 'of') next++;
  if (tokenAt(tokens, next).text === '-') next++;
  if (/^(a|one)$/.test(tokenAt(tokens, next).lower)) next++;
  if (next === at) return null;
  if (tokenAt(tokens, next).text === '-') next++;
  const factor = MAGNITUDES.get(tokenAt(tokens, next).lower);
  return factor !== undefined && (factor >= 1000 || factor === 12)
    ? { to: next + 1, factor }
    : null;
}

/** What may follow a share: its whole, a comparison, the end of the phrase. */
const FOLLOWERS = new Set(
  (
    'of in on by to from since over between compared compare versus more fewer less higher lower greater smaller bigger ' +
    'larger the these those this that its their our all are were is was have had said say do did and but while as ' +
    'than who whose will would could can lives live now still below above under off drop fall rise increase decrease reduction cut within at for'
  ).split(' '),
);
/** Nouns that `half` makes a word with, or that it stands before without meaning a share. */
const HALF_WORDS = new Set(
  'year term time hour day way price marathon life brother sister heartedly hearted mast century'.split(
    ' ',
  ),
);
/** What makes `quarter`, `third`... a time or a place in a row. */
const ORDINAL_BEFORE = new Set(
  'first second third fourth last next this previous each every final latest past the'.split(' '),
);

function isShare(tokens: readonly Token[], at: number, part: Part): boolean {
  const next = tokenAt(tokens, part.to);
  const before = tokenAt(tokens, at - 1).lower;
  if (part.count > 1)
    return next.text !== '-' || tokenAt(tokens, part.to + 1).kind !== 'word' || next.spaced;
  if (part.under === 2) {
    if (ORDINAL_BEFORE.has(before) && before !== 'the') return false;
    if (next.text === '-' && !next.spaced) return false;
    if (tokenAt(tokens, at - 1).text === '-' && !tokenAt(tokens, at).spaced) return false;
    return !HALF_WORDS.has(next.lower);
  }
  // "a third runway" is the third, "a third of runways" a share.
  if (next.text === '-' && !next.spaced) return false;
  if (tokenAt(tokens, at).lower === 'one') return true;
  return next.kind !== 'word' || FOLLOWERS.has(next.lower);
}
