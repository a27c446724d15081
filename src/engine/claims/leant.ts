import type { Claim } from '../claim.ts';
import { placeNamed } from '../text/places.ts';
import type { Lean } from './lean.ts';
import { countedNoun, measureOf } from './measure.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scope.ts';
import { type Setting, wordAt } from './setting.ts';

/**
 * The reading of a number that leans on another: what is said of the same thing is of the same kind. `last` is the
 * statistic before it in the paragraph.
 */
export function leant(
  reading: Reading,
  setting: Setting,
  antecedent: Claim | null,
  lean: Lean,
  last: Claim | null,
): Reading {
  const { unitKind } = setting.mention;
  if (reading.kind === 'level') {
    // "Of this, £7.8 billion is military": a part of what was promised.
    if (unitKind === 'money' && antecedent?.kind === 'pledge' && lean === 'part')
      return { ...reading, kind: 'pledge' };
    // "Life satisfaction averaged 7.45. A year before it was 7.54."
    const same = lean === 'sentence' || lean === 'pair';
    return same && isRate(antecedent, false) && countedNoun(setting) === null
      ? { ...reading, kind: 'rate' }
      : reading;
  }
  if (reading.kind !== 'share' || unitKind !== 'percent') return reading;
  const of = wordAt(setting, setting.mention.to) === 'of';
  if (of && !/^\d{4}$/.test(wordAt(setting, setting.mention.to + 1))) return reading;
  // "In 2022 it was 9.1%" of a rate, or of prices that rose by so much.
  const grown = lean === 'sentence' && antecedent?.kind === 'change';
  const rate = isRate(antecedent, true) || (grown && antecedent.unit === 'percent');
  return rate || (isRate(last, true) && saysOnlyWhere(setting))
    ? { ...reading, kind: 'rate' }
    : reading;
}

function isRate(claim: Claim | null, percent: boolean): boolean {
  return claim?.kind === 'rate' && (claim.unit === 'percent') === percent;
}

/** "Outside the euro, Poland had 2.5 per cent": only a place tells this number from the one before. */
function saysOnlyWhere(setting: Setting): boolean {
  return measureOf(setting, scopeOf(setting), []).every((word) => placeNamed(word) !== undefined);
}
