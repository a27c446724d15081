import { tokenAt } from '../text/token.ts';
import type { Reading } from './reading.ts';
import { findOn, type Setting, wordAt } from './setting.ts';

/** Coordinated numbers share their verb: "by 8% (604 homes) and those for rent by 46%", "by 40,500 or 16.2%". */
export function shared(setting: Setting, previous: Reading | null): Reading | null {
  if (!previous || setting.mention.form === 'ratio') return null;
  const before = previous.mention;
  // "£129 a year, or 7%"
  const each = /^(a|an|per|each|every)$/.test(wordAt(setting, before.to)) ? 2 : 0;
  const end = before.to + each;
  const link = wordAt(setting, end);
  const gap = setting.left - end;
  const lead = wordAt(setting, setting.left - 1);
  const earlier = /^(from|after)$/.test(lead) && gap < 20 && before.form !== 'multiplier';
  // "grew by 0.6%, up from 0.1%": the earlier figure is a change, too.
  if (
    earlier &&
    previous.kind === 'change' &&
    previous.movement?.role === 'by' &&
    before.unitKind === 'percent' &&
    setting.mention.unitKind === 'percent'
  )
    return previous;
  if (/^(to|from)$/.test(lead) || ofThem(setting)) return null;
  const bracket = wordAt(setting, setting.left - 1) === '(';
  if (gap === 1 && /^(or|and|,|\()$/.test(link)) return previous;
  if (bracket && previous.kind === 'change' && gap < 4 && !setting.covered[setting.left - 2])
    return previous;
  if (bracket && gap < 4 && previous.kind !== 'change' && setting.covered[setting.left - 2] === 0)
    return null;
  if (gap === 2 && link === ',' && /^(and|or|then)$/.test(wordAt(setting, before.to + 1)))
    return previous;
  const sameUnit = before.unitKind === setting.mention.unitKind;
  // "prices rose 4.6% to £186,000; in Wales, 3.6% to £208,000": the verb of the number before that one.
  const { earlier: first } = previous;
  if (!sameUnit && first?.mention.unitKind === setting.mention.unitKind && elliptic(setting, end))
    return first;
  if (!sameUnit || previous.movement?.role === 'to') return null;
  if (previous.kind === 'target')
    return /^(and|,)$/.test(link) ||
      findOn(setting, before.to, setting.left, new Set(['and'])) !== -1
      ? previous
      : null;
  if (previous.kind !== 'change' || setting.mention.unitKind !== 'percent') return null;
  return elliptic(setting, before.to) ? previous : null;
}

/** "a quarter of them": a part, whatever the number before was. */
function ofThem({ mention, tokens }: Setting): boolean {
  return (
    tokenAt(tokens, mention.to).lower === 'of' &&
    /^(them|these|those|all|which|whom|the)$/.test(tokenAt(tokens, mention.to + 1).lower)
  );
}

/** Whether no verb stands behind the last mark between two numbers, so that the second goes with the verb of the first. */
function elliptic(setting: Setting, from: number): boolean {
  for (let at = setting.left - 1; at >= from; at--) {
    const word = wordAt(setting, at);
    if (/^(and|,|;)$/.test(word)) return true;
    if (
      /^(is|are|was|were|has|have|had|make|makes|made|account|accounts|accounted|say|said|of|now|at|stands|stood|represents?)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}
