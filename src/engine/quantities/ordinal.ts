import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, mention, noStatistic } from './mention.ts';
import { ORDINALS, TENS, UNITS } from './number-words.ts';
import { spokenAt } from './spoken.ts';

/** Superlatives that make a place in a row out of the ordinal before them. */
const SUPERLATIVES = new Set(
  (
    'highest lowest largest biggest smallest best worst most least fastest slowest longest shortest greatest busiest ' +
    'richest poorest oldest youngest strongest weakest safest cheapest deadliest wealthiest leading top'
  ).split(' '),
);
/** Verbs whose complement is a place in a ranking. */
const RANKING = new Set(
  'rank ranks ranked ranking come comes came placed places finished finishes stands stood sits'.split(
    ' ',
  ),
);
/** What a ranking is among: `third in the G7`, `fourth out of 30`, `first among OECD countries`. */
const AMONG = new Set(
  'in out among amongst globally worldwide overall behind for place'.split(' '),
);

interface OrdinalHere {
  to: number;
  value: number;
}

/** The ordinal at `at`: `third`, `twenty-first`, `21st`; null when there is none. */
export function ordinalAt(tokens: readonly Token[], at: number): OrdinalHere | null {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (token.kind === 'number') {
    const suffix = !next.spaced && /^(st|nd|rd|th)$/.test(next.lower);
    return suffix && token.decimals === 0 ? { to: at + 2, value: token.value } : null;
  }
  const ten = TENS.get(token.lower);
  if (ten !== undefined) {
    const unit = next.text === '-' ? ORDINALS.get(tokenAt(tokens, at + 2).lower) : undefined;
    return unit !== undefined && unit > 0 && unit < 10 ? { to: at + 3, value: ten + unit } : null;
  }
  const value = ORDINALS.get(token.lower);
  return value === undefined ? largeAt(tokens, at) : { to: at + 1, value };
}

/** `two hundredth`, `one hundred and fifth`, `one hundred twenty-fifth`; "two hundred second homes" is a number. */
function largeAt(tokens: readonly Token[], at: number): OrdinalHere | null {
  const count = UNITS.has(tokenAt(tokens, at).lower) ? spokenAt(tokens, at) : null;
  if (!count || count.value < 2) return null;
  const next = tokenAt(tokens, count.to);
  const scale = ORDINALS.get(next.lower) ?? 0;
  if (scale >= 100) return { to: count.to + 1, value: count.value * scale };
  if (!count.magnitude) return null;
  if (next.lower === 'and') {
    const unit = ordinalAt(tokens, count.to + 1);
    return unit && unit.value < 100 ? { to: unit.to, value: count.value + unit.value } : null;
  }
  // The ten was read with the number: "one hundred twenty" "-fifth".
  const unit = ORDINALS.get(tokenAt(tokens, count.to + 1).lower);
  return next.text === '-' &&
    !next.spaced &&
    count.value % 10 === 0 &&
    unit !== undefined &&
    unit < 10
    ? { to: count.to + 2, value: count.value + unit }
    : null;
}

/** `second lowest`, `ranks third in the G7` as a rank; every other ordinal as no statistic. */
export function ordinalMention(tokens: readonly Token[], at: number): Mention | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || isSecondOfTime(tokens, at)) return null;
  const { value } = ordinal;
  const gap = tokenAt(tokens, ordinal.to).text === '-' ? 1 : 0;
  const words = tokenAt(tokens, at).kind === 'word';
  const rank = (to: number): Mention =>
    mention({ from: at, to, form: 'rank', value, unit: 'rank', unitKind: 'rank', words });
  if (SUPERLATIVES.has(tokenAt(tokens, ordinal.to + gap).lower)) return rank(ordinal.to + gap + 1);
  if (isPlace(tokens, at, ordinal.to)) return rank(ordinal.to);
  return noStatistic(at, ordinal.to, 'ordinal', value);
}

function isPlace(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokenAt(tokens, to);
  if (next.kind === 'word' && !AMONG.has(next.lower)) return false;
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokenAt(tokens, back);
    if (RANKING.has(token.lower)) return true;
    if (token.kind !== 'word' || /^(the|a|his|her|their)$/.test(token.lower)) return false;
  }
  return false;
}

/** "every second", "a second later": the unit of time. */
function isSecondOfTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).lower === 'second' &&
    /^(per|every|a|each)$/.test(tokenAt(tokens, at - 1).lower) &&
    tokenAt(tokens, at + 1).kind !== 'word'
  );
}
