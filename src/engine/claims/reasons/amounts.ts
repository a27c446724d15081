import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import { type Rule, reasonOf } from './rule.ts';

/** Nouns whose amount is set by rule. */
const SET =
  '(benefit|pension|fine|fee|allowance|threshold|(?<! price )cap|limit|voucher|wage|grant|charge|deposit|levy|discount|payment|subsidy|prize|ticket|note|coin|bounty|reward)s?';
const PARAMETER = 'policy-parameter';

const FINES: readonly Rule[] = [
  [PARAMETER, / (fines?|penalt(y|ies)) (\S+ ){0,2}(up to|at most) $/, null],
];

/** What energy may cost at most is worked out, and published as a figure: no cap of prices is among them. */
const RULES: readonly Rule[] = [
  [PARAMETER, / entitle[sd]? /, null],
  [PARAMETER, null, new RegExp(`^ (a \\S+ )?${SET} `)],
  [PARAMETER, / (capped|set|fixed|limited|frozen) at $/, null],
  [PARAMETER, new RegExp(` ${SET} (\\S+ ){0,6}(of|to|at|is|from|was|by|:|remains|stays) $`), null],
];

/** Why an amount of money is no statistic: it is set by rule. */
export function money(setting: Setting, reading: Reading): string | null {
  const fine = reasonOf(FINES, setting);
  if (fine || (setting.mention.value ?? setting.mention.high ?? 0) >= 100_000) return fine;
  const limit = / (threshold|cap|limit|allowance|minimum|maximum) (\S+ ){0,3}$/;
  if (reading.kind === 'rate' && !limit.test(setting.before)) return null;
  return reasonOf(RULES, setting);
}
