import { type Token, tokenAt } from '../text/token.ts';
import { currencyBehind } from './currency.ts';
import { type Mention, mention, share } from './mention.ts';
import { MAGNITUDES } from './number-words.ts';
import { andFractionAt, type Part, slashFractionAt, spokenFractionAt, vulgarAt } from './part.ts';
import { past } from './phrase.ts';
import { clean } from './precision.ts';
import { unitAt } from './units.ts';

/**
 * `a third`, `three-quarters`, `half`, `2/3 of`: a share as percent; `half a million` and `a quarter of a
 * million` are counts, `half an hour` and `half a percentage point` amounts.
 */
export function fractionAt(tokens: readonly Token[], at: number, dollar: string): Mention | null {
  const part = partAt(tokens, at);
  if (!part) return pointAndHalfAt(tokens, at);
  const scale = scaleAt(tokens, part.to);
  if (scale) {
    const currency = currencyBehind(tokens, scale.to);
    return mention({
      from: at,
      to: currency?.to ?? scale.to,
      form: 'words',
      value: clean(part.value * scale.factor),
      unit: currency && (currency.name ?? dollar),
      unitKind: currency ? 'money' : 'count',
      precision: scale.factor / 10,
      words: true,
    });
  }
  // "half an hour", "half of one per cent", "half a per cent", "1/4 mile"; a half year is no share of one.
  const whole = past(tokens, part.to, 'of');
  const article = /^(an?|one)$/.test(tokenAt(tokens, whole).lower);
  const unit = unitAt(tokens, article ? whole + 1 : part.to);
  const words = tokenAt(tokens, at).kind === 'word';
  if (unit && (article || !words || /^p[eo]/.test(unit.kind))) {
    const { to, name, kind, factor } = unit;
    return mention({
      from: at,
      to,
      form: 'fraction',
      value: part.value * factor,
      unit: name,
      unitKind: kind,
      precision: 0.1,
      words: true,
    });
  }
  if (!isShare(tokens, at, part)) return null;
  return share({
    from: at,
    to: part.to,
    form: 'fraction',
    value: clean(100 * part.value),
    precision: 100 / part.under,
    words,
  });
}

/** `a point and a half`, `a percentage point and a half`. */
function pointAndHalfAt(tokens: readonly Token[], at: number): Mention | null {
  if (tokenAt(tokens, at).lower !== 'a') return null;
  const point = past(tokens, at + 1, 'percentage');
  const half = tokenAt(tokens, point).lower === 'point' ? andFractionAt(tokens, point + 1) : null;
  return (
    half &&
    mention({
      from: at,
      to: half.to,
      form: 'fraction',
      value: 1 + half.value,
      unit: 'percentage points',
      unitKind: 'points',
      precision: 0.1,
      words: true,
    })
  );
}

function partAt(tokens: readonly Token[], at: number): Part | null {
  const { kind, lower } = tokenAt(tokens, at);
  if (kind === 'number') return slashFractionAt(tokens, at);
  if (lower === 'half') return { to: at + 1, value: 0.5, count: 1, under: 2 };
  return kind === 'word' ? spokenFractionAt(tokens, at) : vulgarAt(tokens, at);
}

/** `a million`, `of a billion`, `-a-dozen` behind a fraction. */
function scaleAt(tokens: readonly Token[], at: number): { to: number; factor: number } | null {
  const of = past(tokens, past(tokens, past(tokens, at, '-'), 'of'), '-');
  const one = past(tokens, past(tokens, of, 'a'), 'one');
  if (one === at) return null;
  const magnitude = past(tokens, one, '-');
  const factor = MAGNITUDES.get(tokenAt(tokens, magnitude).lower);
  return factor && factor !== 100 ? { to: magnitude + 1, factor } : null;
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
const HALF_WORDS =
  /^(?:year|term|time|hour|day|way|price|marathon|life|brother|sister|hearted(?:ly)?|mast|century)$/;
/** What makes `quarter`, `half`... a time or a place in a row. */
const ORDINAL_BEFORE =
  /^(?:first|second|third|fourth|last|next|this|previous|each|every|final|latest|past)$/;

function isShare(tokens: readonly Token[], at: number, { to, count, under }: Part): boolean {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, to);
  const compound = next.text === '-' && !next.spaced;
  if (count > 1) return !compound || tokenAt(tokens, to + 1).kind !== 'word';
  if (compound) return false;
  if (under === 2)
    return (
      !ORDINAL_BEFORE.test(before.lower) &&
      (before.text !== '-' || first.spaced) &&
      !HALF_WORDS.test(next.lower)
    );
  // "a third runway" is the third, "a third of runways" a share.
  return first.lower === 'one' || next.kind !== 'word' || FOLLOWERS.has(next.lower);
}
