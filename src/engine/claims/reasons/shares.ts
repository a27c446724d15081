import { tokenAt } from '../../text/token.ts';
import type { Reading } from '../reading.ts';
import { findBack, type Setting, wordAt } from '../setting.ts';

/** Why `twice` or `three times` is no statistic: nothing is compared. */
export function times(setting: Setting): string | null {
  const { mention } = setting;
  const next = wordAt(setting, mention.to);
  if ((mention.value ?? 0) >= 100 || mention.precision < 1) return null;
  if (
    /^(as|the|that|more|higher|larger|greater|bigger|less|lower|faster|a|an|per|each|every|what|over|likelier|its|their)$/.test(
      next,
    )
  ) {
    return next === 'the' && /^\d|one|two|three/.test(wordAt(setting, mention.to + 1))
      ? 'idiom'
      : null;
  }
  return tokenAt(setting.tokens, mention.to - 1).lower === 'x' ? null : 'idiom';
}

/** Nouns whose percentage is a rule, not a measurement. */
const RULES = new Set(
  'discount discounts deposit deposits tariff tariffs stake stakes threshold thresholds levy surcharge relief guarantee loan loans mortgage mortgages bonus'.split(
    ' ',
  ),
);

const TAXES = new Set('vat tax duty tariff tariffs levy'.split(' '));

/** Why a percentage is no statistic: a rule, a tax rate, a poverty line, a manner of speaking. */
export function percent(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  const next = wordAt(setting, mention.to);
  const lead = wordAt(setting, left - 1);
  // "the top 1% paid", "liable at the 40% rate", "must provide 50%"
  if (/^(top|bottom|richest|poorest|wealthiest)$/.test(lead)) return 'threshold';
  if (lead === 'the' && next === 'rate') return 'policy-parameter';
  if (findBack(setting, left - 1, left - 3, new Set(['must'])) !== -1) return 'policy-parameter';
  if (mention.form === 'fraction' && mention.words && /^(term|time|hour|way|day)$/.test(next))
    return 'idiom';
  if (reading.movement?.role === 'by') return null;
  if (RULES.has(next) || (RULES.has(wordAt(setting, mention.to + 1)) && next !== 'of'))
    return 'policy-parameter';
  if (
    mention.value === 100 &&
    /^(committed|sure|certain|clear|behind|focused|convinced|confident|right|correct|of)$/.test(
      next,
    ) &&
    next !== 'of'
  )
    return 'idiom';
  if (
    next === 'of' &&
    /^(median|average|mean)$/.test(wordAt(setting, mention.to + 1)) &&
    findBack(setting, left - 1, left - 5, new Set(['below', 'under', 'than', 'at'])) !== -1
  )
    return 'threshold';
  if (
    /^(to|at|of|is|from)$/.test(wordAt(setting, left - 1)) &&
    findBack(setting, left - 2, left - 10, TAXES) !== -1
  )
    return 'policy-parameter';
  if (
    /^(discount|deposit|tariff|vat)$/.test(wordAt(setting, left - 1)) ||
    (wordAt(setting, left - 1) === 'of' && RULES.has(wordAt(setting, left - 2)))
  )
    return 'policy-parameter';
  return null;
}
