import { type Token, tokenAt } from '../text/token.ts';
import { type Amount, amountAt, factorOf } from './amount.ts';
import { currencyBehind } from './currency.ts';
import { type Mention, share } from './mention.ts';
import { matchAt } from './phrase.ts';
import { clean } from './precision.ts';

/** `65p in every pound`, `£8 of every £100`, `2p in the pound`: a part of a sum, as percent. */
export function moneyShareAt(tokens: readonly Token[], part: Amount): Mention | null {
  const link =
    part.unit?.kind === 'money' &&
    matchAt(tokens, part.to, /^(?:in|(?:out )?of|from) (?:every|each|the)\b/i);
  if (!link) return null;
  const name = currencyBehind(tokens, link.to);
  const the = tokenAt(tokens, link.to - 1).lower === 'the';
  const sum = name || the ? null : amountAt(tokens, link.to);
  const whole =
    name?.factor ?? (sum?.unit?.kind === 'money' ? sum.cardinal.value * factorOf(sum) : 0);
  const percent = (100 * factorOf(part)) / whole;
  if (!(percent * part.cardinal.value < 100)) return null;
  return share({
    from: part.from,
    to: name?.to ?? sum?.to ?? link.to,
    form: 'ratio',
    value: clean(percent * part.cardinal.value),
    precision: percent * part.cardinal.precision,
  });
}
