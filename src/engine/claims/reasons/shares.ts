import { tokenAt } from '../../text/token.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import { type Rule, reasonOf } from './rule.ts';

/** What `three times` is more than: "as many as", "a day", "the level of 2019". */
const COMPARED =
  /^ (as|that|more|higher|larger|greater|bigger|less|lower|faster|an?|per|each|every|what|over|likelier|its|their|the (?!(\d|one|two|three))\S+) /;

/** Why `twice` or `three times` is no statistic: nothing is compared. */
export function times({ mention, tokens, after }: Setting): string | null {
  if ((mention.value ?? 0) >= 100 || mention.precision < 1 || COMPARED.test(after)) return null;
  return tokenAt(tokens, mention.to - 1).lower === 'x' ? null : 'idiom';
}

/** Nouns whose percentage is a rule, not a measurement. */
const RULES =
  '((discount|deposit|tariff|stake|threshold|loan|mortgage)s?|levy|surcharge|relief|guarantee|bonus|vat)';
const PARAMETER = 'policy-parameter';

/** "the top 1% paid", "liable at the 40% rate", "must provide 50%", "half the time" */
const ALWAYS: readonly Rule[] = [
  ['threshold', / (top|bottom|richest|poorest|wealthiest) $/, null],
  [PARAMETER, / the $/, /^ rate /],
  [PARAMETER, / must (\S+ ){0,4}$/, null],
];

/** A rule, a tax rate, a poverty line, a manner of speaking. */
const UNMOVED: readonly Rule[] = [
  [PARAMETER, null, new RegExp(`^ (?!of )(\\S+ )?${RULES} `)],
  [PARAMETER, new RegExp(` (${RULES} of|discount|deposit|tariff|vat) $`), null],
  [PARAMETER, / (vat|tax|duty|tariffs?|levy) (\S+ ){0,8}(to|at|of|is|from) $/, null],
  [
    'idiom',
    null,
    /^ (committed|sure|certain|clear|behind|focused|convinced|confident|right) /,
    100,
  ],
  ['threshold', / (below|under|than|at) (\S+ ){0,4}$/, /^ of (median|average|mean) /],
];

/** Why a percentage is no statistic. */
export function percent(setting: Setting, reading: Reading): string | null {
  const { mention, after } = setting;
  const idiom = mention.form === 'fraction' && /^ (the )?(term|time|hour|way|day) /.test(after);
  if (idiom && mention.words) return 'idiom';
  const rule = reasonOf(ALWAYS, setting);
  return rule || reading.movement?.role === 'by' ? rule : reasonOf(UNMOVED, setting);
}
