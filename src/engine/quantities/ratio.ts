import { type Token, tokenAt } from '../text/token.ts';
import { cardinalAt } from './cardinal.ts';
import { type Mention, share } from './mention.ts';
import { past } from './phrase.ts';
import { clean } from './precision.ts';
import { unitAt } from './units.ts';
import type { Cardinal } from './written-number.ts';

/** `one in five`, `7 out of 10`, `three in every four`, `a one-in-five chance`: a share of a whole, as percent. */
export function ratioAt(
  tokens: readonly Token[],
  at: number,
  part: Cardinal | null,
): Mention | null {
  if (!part || part.magnitude) return null;
  const hyphen = past(tokens, part.to, '-');
  const link = hyphen > part.to ? hyphen : part.to + nounBetween(tokens, part);
  const word = tokenAt(tokens, link).lower;
  if (!/^(in|of|out)$/.test(word)) return null;
  const of = past(tokens, past(tokens, link + 1, '-'), 'of');
  const next = past(tokens, of, 'every');
  const sure = word === 'out' || next > of;
  if (word === 'of' && !sure) return null;
  const whole = cardinalAt(tokens, next);
  if (!whole || !(part.value < whole.value) || part.value <= 0) return null;
  // "one in 2019", "5 in 10 days" and "3 in 1653" are no shares; "one in 26" and "eight in 10" are.
  const round = /^100?$/.test(String(whole.value));
  const mixed = part.words !== whole.words && !(part.words && (part.value === 1 || round));
  if (!sure && (mixed || looksLikeYear(tokenAt(tokens, next)))) return null;
  if (unitAt(tokens, whole.to)?.kind === 'duration') return null;
  return share({
    from: at,
    to: whole.to,
    form: 'ratio',
    value: clean((100 * part.value) / whole.value),
    precision: 100 / whole.value,
    words: part.words,
  });
}

/** Tokens of the noun in `one road in six`; 0 where none stands there. */
function nounBetween(tokens: readonly Token[], { to, value, words }: Cardinal): number {
  const fits = words && value < 10 && tokenAt(tokens, to + 1).lower === 'in';
  const noun = tokenAt(tokens, to);
  if (
    !fits ||
    noun.kind !== 'word' ||
    /^(of|out|in|.*illion|hundred|thousand|more|per)$/.test(noun.lower)
  )
    return 0;
  const whole = cardinalAt(tokens, to + 2);
  return whole?.words && whole.value <= 20 ? 1 : 0;
}

function looksLikeYear({ text, value }: Token): boolean {
  return /^(?:1\d|20)\d\d$/.test(text) && value % 1000 > 0;
}
