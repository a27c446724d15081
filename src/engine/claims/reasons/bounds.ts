import { findBack, type Setting, wordAt } from '../setting.ts';

const WITH = new Set(['with']);

/** "per 100,000 people", "for every £1": what a rate is counted by. */
export function isDenominator(setting: Setting): boolean {
  const before = wordAt(setting, setting.left - 1);
  if (before === 'per') return true;
  // "Out of 100 people who come forward, 40 ..."
  if (
    before === 'of' &&
    setting.left - 2 === setting.sentence.from &&
    wordAt(setting, setting.left - 2) === 'out'
  )
    return true;
  return (
    /^(every|each)$/.test(before) &&
    setting.mention.unitKind !== 'duration' &&
    /^(for|in|of)$/.test(wordAt(setting, setting.left - 2))
  );
}

const OWNERS =
  /^(employers?|business|businesses|firms?|company|companies|organisations?|households?|famil(y|ies)|farms?|landlords?|schools?|councils?|teams?|charit(y|ies))$/;
const EARNED = new Set(
  'pay pays paying earning earners earn earns income incomes salary salaries value values valued turnover'.split(
    ' ',
  ),
);

/** "250 or more employees", "earning over £100,000": a bound that says which ones are counted. */
export function isThreshold(setting: Setting): boolean {
  const { hedge, mention, mentions, index, left } = setting;
  // "Employers with 250 staff or more"
  if (
    wordAt(setting, left - 1) === 'with' &&
    OWNERS.test(wordAt(setting, left - 2)) &&
    wordAt(setting, mention.to + 1) === 'or' &&
    (mention.value ?? 0) < 1e5
  )
    return true;
  if (hedge === null) return false;
  // "adults with a BMI of 30 or more"
  if (
    /^or /.test(hedge) &&
    mention.unitKind === 'count' &&
    findBack(setting, left - 1, left - 5, WITH) !== -1
  )
    return true;
  const before = mentions[index - 1];
  const counted =
    before &&
    before.from >= setting.sentence.from &&
    before.reason === null &&
    left - before.to < 12;
  if (/^or /.test(hedge)) return counted === true;
  // "an employer with fewer than 50 staff"
  if (
    mention.unitKind === 'count' &&
    (mention.value ?? 0) < 1e5 &&
    wordAt(setting, left - 1) === 'with' &&
    OWNERS.test(wordAt(setting, left - 2))
  )
    return true;
  return (
    mention.unitKind === 'money' &&
    (mention.value ?? 0) < 1e7 &&
    EARNED.has(wordAt(setting, left - 1))
  );
}
