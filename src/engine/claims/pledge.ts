import { stem } from '../text/terms.ts';
import { findBack, findOn, type Setting } from './setting.ts';

/** Words with all their forms. */
const family = (words: string): { has(word: string): boolean } => {
  const stems = new Set(words.split(' ').map(stem));
  return { has: (word) => stems.has(stem(word)) };
};

/** Words of promised money. */
const PLEDGES = family(
  'invest fund announce package allocate commit pledge budget back grant boost provide scheme programme going offer inject getting ' +
    'settlement unveil earmark award support extra additional through',
);
/** Words of money that has been spent, earned or owed. */
const MEASURED = new Set(
  (
    'spent cost costs costing worth earned sold exports imports traded exported imported reached total totalled totalling revenue revenues receipts sales gdp debt deficit borrowing ' +
    'receive receives received receiving turnover lose loses lost losing loss losses stolen value valued wages earnings pay income incomes output economy was were stood rose fell increased aid profits price prices average saved saving savings paid owed'
  ).split(' '),
);

/** What has been done with money, as against promised: "have invested". */
const SPENT =
  /^(?=.* (have|has|had|we've) ).* (put|invested|spent|paid|received|raised|brought|attracted|given|saved|earned) /;

/** Whether an amount of money is promised rather than spent, earned or owed. */
export function isPledge(setting: Setting, future: boolean): boolean {
  if (future) return true;
  const { left, mention, before } = setting;
  if (SPENT.test(before)) return false;
  const near = left - 14;
  const pledge = findBack(setting, left - 1, near, PLEDGES);
  const measured = findBack(setting, left - 1, near, MEASURED);
  const after = findOn(setting, mention.to, mention.to + 6, PLEDGES);
  const spent = findOn(setting, mention.to, mention.to + 3, MEASURED);
  const passive = /^(was|were)$/.test(setting.tokens[spent]?.lower ?? '');
  if (spent !== -1 && !passive && (after === -1 || spent <= after)) return false;
  return pledge > measured || (after !== -1 && measured === -1);
}
