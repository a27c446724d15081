import { type Token, tokenAt } from '../text/token.ts';
import { type Amount, amountAt, factorOf } from './amount.ts';
import { currencyBehind } from './currency.ts';
import { type Mention, mention } from './mention.ts';
import { clean } from './precision.ts';

/** `65p in every pound`, `£8 of every £100`, `2p in the pound`: a part of a sum, as percent. */
export function moneyShareAt(tokens: readonly Token[], part: Amount): Mention | null {
  if (!part.currency) return null;
  let at = part.to;
  const link = tokenAt(tokens, at++).lower;
  if (link === 'out') at++;
  else if (!/^(in|of|from)$/.test(link)) return null;
  const each = tokenAt(tokens, at++).lower;
  if (!/^(every|each|the)$/.test(each)) return null;
  const name = currencyBehind(tokens, at);
  const sum = name ? null : each === 'the' ? null : amountAt(tokens, at);
  const to = name?.to ?? (sum?.currency ? sum.to : null);
  if (to === null) return null;
  const whole = name ? name.factor : (sum?.cardinal.value ?? 0) * (sum ? factorOf(sum) : 1);
  const percent = (100 * part.cardinal.value * factorOf(part)) / whole;
  if (!(percent < 100)) return null;
  return mention({
    from: part.from,
    to,
    form: 'ratio',
    value: clean(percent),
    unit: 'percent',
    unitKind: 'percent',
    precision: (100 * part.cardinal.precision * factorOf(part)) / whole,
  });
}
