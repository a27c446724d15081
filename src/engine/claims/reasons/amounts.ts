import type { Reading } from '../reading.ts';
import { findBack, type Setting, wordAt } from '../setting.ts';

/** Nouns whose amount is set by rule. */
const SET_AMOUNTS = new Set(
  'benefit benefits pension pensions fine fines fee fees allowance threshold cap limit voucher vouchers wage grant grants charge charges deposit levy discount payment payments subsidy prize ticket tickets note coin bounty reward'.split(
    ' ',
  ),
);

const ENTITLED = new Set('entitle entitles entitled'.split(' '));

const FINES = new Set('fine fines penalty penalties'.split(' '));

const LIMITS = new Set('threshold cap limit allowance minimum maximum'.split(' '));

/** Why an amount of money is no statistic: it is set by rule. */
export function money(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  const value = mention.value ?? mention.high ?? 0;
  // "fines of up to £18 million"
  const bound =
    /^(up to|at most)$/i.test(setting.hedge ?? '') || wordAt(setting, left - 2) === 'up';
  if (bound && findBack(setting, left - 1, left - 4, FINES) !== -1) return 'policy-parameter';
  if (value >= 100_000) return null;
  if (reading.kind === 'rate' && findBack(setting, left - 1, left - 4, LIMITS) === -1) return null;
  const next = wordAt(setting, mention.to);
  if (findBack(setting, left - 1, left - 9, ENTITLED) !== -1) return 'policy-parameter';
  if (SET_AMOUNTS.has(next) || (next === 'a' && SET_AMOUNTS.has(wordAt(setting, mention.to + 2))))
    return 'policy-parameter';
  if (
    wordAt(setting, left - 1) === 'at' &&
    /^(capped|set|fixed|limited|frozen)$/.test(wordAt(setting, left - 2))
  )
    return 'policy-parameter';
  const before = findBack(setting, left - 1, left - 8, SET_AMOUNTS);
  // What energy may cost at most is worked out, and published as a figure.
  const priceCap = wordAt(setting, before) === 'cap' && wordAt(setting, before - 1) === 'price';
  if (
    before !== -1 &&
    !priceCap &&
    /^(of|to|at|is|from|was|by|:|remains|stays)$/.test(wordAt(setting, left - 1))
  )
    return 'policy-parameter';
  return null;
}
