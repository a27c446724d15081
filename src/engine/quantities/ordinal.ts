import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, mention, noStatistic } from './mention.ts';
import { ORDINALS } from './number-words.ts';
import { past } from './phrase.ts';
import type { Cardinal } from './written-number.ts';

/** Superlatives that make a place in a row out of the ordinal before them. */
const SUPERLATIVE =
  /^(?:(?:high|low|larg|bigg|small|fast|slow|long|short|great|busi|rich|poor|old|young|strong|weak|safe?|cheap|deadli|wealthi)est|best|worst|most|least|leading|top)$/;
/** Verbs whose complement is a place in a ranking. */
const RANKING =
  /^(?:rank(?:s|ed|ing)?|comes?|came|(?:plac|finish)e[sd]|finish|st(?:ands|ood)|sits)$/;
/** What a ranking is among: `third in the G7`, `fourth out of 30`, `first among OECD countries`. */
const AMONG = /^(?:in|out|among(?:st)?|globally|worldwide|overall|behind|for|place)$/;

interface OrdinalHere {
  to: number;
  value: number;
}

/** The ordinal at `at`: `third`, `twenty-first`, `21st`; null when there is none. */
function ordinalAt(
  tokens: readonly Token[],
  at: number,
  count: Cardinal | null,
): OrdinalHere | null {
  const { kind, lower, value, decimals } = tokenAt(tokens, at);
  if (kind === 'number') {
    const { spaced, lower: suffix } = tokenAt(tokens, at + 1);
    return !spaced && /^(st|nd|rd|th)$/.test(suffix) && decimals === 0
      ? { to: at + 2, value }
      : null;
  }
  const ordinal = ORDINALS.get(lower);
  return ordinal === undefined ? largeOrdinal(tokens, count) : { to: at + 1, value: ordinal };
}

/**
 * `twenty-first`, `two hundredth`, `one hundred and fifth`, `one hundred twenty-fifth`; "two hundred second homes" is a
 * number.
 */
function largeOrdinal(tokens: readonly Token[], count: Cardinal | null): OrdinalHere | null {
  if (!count?.words) return null;
  const { to, value, magnitude } = count;
  const next = past(tokens, to, magnitude ? 'and' : '-');
  const last = past(tokens, next, '-');
  const ordinal = ORDINALS.get(tokenAt(tokens, last).lower) ?? 0;
  if (ordinal >= 100 && value > 1) return { to: last + 1, value: value * ordinal };
  return last > to && value >= 20 && ordinal > 0 ? { to: last + 1, value: value + ordinal } : null;
}

/** `second lowest`, `ranks third in the G7` as a rank; every other ordinal as no statistic. */
export function ordinalMention(
  tokens: readonly Token[],
  at: number,
  count: Cardinal | null,
): Mention | null {
  const ordinal = ordinalAt(tokens, at, count);
  if (!ordinal || isSecondOfTime(tokens, at)) return null;
  const { to, value } = ordinal;
  const place = past(tokens, to, '-');
  const superlative = SUPERLATIVE.test(tokenAt(tokens, place).lower);
  if (!superlative && !isPlace(tokens, at, to)) return noStatistic(at, to, 'ordinal', value);
  return mention({
    from: at,
    to: superlative ? place + 1 : to,
    form: 'rank',
    value,
    unit: 'rank',
    unitKind: 'rank',
    words: tokenAt(tokens, at).kind === 'word',
  });
}

function isPlace(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokenAt(tokens, to);
  if (next.kind === 'word' && !AMONG.test(next.lower)) return false;
  for (let back = at - 1; back >= at - 3; back--) {
    const { kind, lower } = tokenAt(tokens, back);
    if (RANKING.test(lower)) return true;
    if (kind !== 'word' || /^(the|a|his|her|their)$/.test(lower)) return false;
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
