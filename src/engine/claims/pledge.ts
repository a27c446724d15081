import { findBack, findOn, type Setting, wordAt } from './setting.ts';

/** Words of promised money. */
const PLEDGES = new Set(
  (
    'invest invests invested investing investment investments fund funds funded funding announce announced announces announcing package packages allocate ' +
    'allocated allocation committed commit commitment committing pledged pledge budget backed backing grant grants boost boosting provide provides provided providing scheme programme ' +
    'going offer put putting inject injecting injection getting settlement unveiled earmarked awarded support extra additional through fund'
  ).split(' '),
);
/** Words of money that has been spent, earned or owed. */
const MEASURED = new Set(
  (
    'spent cost costs costing worth earned sold exports imports traded exported imported reached total totalled totalling revenue revenues receipts sales gdp debt deficit borrowing ' +
    'receive receives received receiving turnover lose loses lost losing loss losses stolen value valued wages earnings pay income incomes output economy was were stood rose fell increased aid profits price prices average saved saving savings paid owed'
  ).split(' '),
);

/** With `have` before it: what has been done with money, as against promised. */
const SPENT = new Set(
  'put invested spent paid received raised brought attracted given saved earned'.split(' '),
);
const HAVE = new Set("have has had we've".split(' '));

/** Whether an amount of money is promised rather than spent, earned or owed. */
export function isPledge(setting: Setting, future: boolean): boolean {
  if (future) return true;
  const { sentence, left, mention } = setting;
  const near = Math.max(sentence.from, left - 14);
  const pledge = Math.max(findBack(setting, left - 1, near, PLEDGES), -1);
  const measured = findBack(setting, left - 1, near, MEASURED);
  const after = findOn(setting, mention.to, Math.min(sentence.to, mention.to + 6), PLEDGES);
  const behind = findOn(setting, mention.to, Math.min(sentence.to, mention.to + 3), MEASURED);
  const afterMeasured = /^(was|were)$/.test(wordAt(setting, behind)) ? -1 : behind;
  if (
    findBack(setting, left - 1, near, SPENT) !== -1 &&
    findBack(setting, left - 1, near, HAVE) !== -1
  )
    return false;
  if (afterMeasured !== -1 && (after === -1 || afterMeasured <= after)) return false;
  if (pledge > measured) return true;
  return after !== -1 && measured === -1;
}
