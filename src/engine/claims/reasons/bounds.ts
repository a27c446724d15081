import type { Setting } from '../setting.ts';

/** "per 100,000 people", "for every £1", "Out of 100 people who ...": what a rate is counted by. */
export function isDenominator({ before, mention }: Setting): boolean {
  const each = / (for|in|of) (every|each) $/.test(before) && mention.unitKind !== 'duration';
  return each || / per $|^ out of $/.test(before);
}

const OWNERS =
  / (employers?|business(es)?|firms?|compan(y|ies)|organisations?|households?|famil(y|ies)|farms?|landlords?|schools?|councils?|teams?|charit(y|ies)) with $/;
const EARNED = / (pay(s|ing)?|earn(ing|ers|s)?|incomes?|salar(y|ies)|values?|valued|turnover) $/;

/** "250 or more employees", "earning over £100,000": a bound that says which ones are counted. */
export function isThreshold(setting: Setting): boolean {
  const { hedge, mention, mentions, index, left, before, after } = setting;
  const value = mention.value ?? 0;
  // "Employers with 250 staff or more", "an employer with fewer than 50 staff"
  const owned = OWNERS.test(before) && value < 1e5 && mention.unitKind === 'count';
  if (owned && (hedge !== null || /^ \S+ or /.test(after))) return true;
  if (hedge === null) return false;
  if (!/^or /.test(hedge))
    return mention.unitKind === 'money' && value < 1e7 && EARNED.test(before);
  // "adults with a BMI of 30 or more"
  if (mention.unitKind === 'count' && / with (\S+ ){0,4}$/.test(before)) return true;
  const other = mentions[index - 1];
  return (
    other !== undefined &&
    other.from >= setting.sentence.from &&
    other.reason === null &&
    left - other.to < 12
  );
}
