import { type Token, tokenAt } from '../text/token.ts';
import { cardinalAt } from './cardinal.ts';
import { type Mention, mention } from './mention.ts';
import { clean } from './precision.ts';
import { unitAt } from './units.ts';
import type { Cardinal } from './written-number.ts';

const MEMBERS_OF = new Set(['in', 'of']);

/** `one in five`, `7 out of 10`, `three in every four`: a share of a whole, as percent. */
export function ratioAt(tokens: readonly Token[], at: number): Mention | null {
  const part = cardinalAt(tokens, at);
  if (!part || part.magnitude) return null;
  // "a one-in-five chance"
  const hyphen = tokenAt(tokens, part.to).text === '-' ? 1 : 0;
  const noun = hyphen || nounBetween(tokens, part);
  const link = tokenAt(tokens, part.to + noun).lower;
  let next = part.to + noun + 1;
  if (hyphen && tokenAt(tokens, next).text === '-') next++;
  let sure = false;
  if (link === 'out' && tokenAt(tokens, next).lower === 'of') {
    next++;
    sure = true;
  } else if (!MEMBERS_OF.has(link)) return null;
  if (tokenAt(tokens, next).lower === 'every') {
    next++;
    sure = true;
  }
  if (link === 'of' && !sure) return null;
  const whole = cardinalAt(tokens, next);
  if (!whole || !(part.value < whole.value) || part.value <= 0) return null;
  // "one in 2019", "5 in 10 days" and "3 in 1653" are no shares; "one in 26" and "eight in 10" are.
  const round = whole.value === 10 || whole.value === 100;
  const mixed = part.words !== whole.words && !(part.words && (part.value === 1 || round));
  if (!sure && (mixed || looksLikeYear(tokenAt(tokens, next), whole.value))) return null;
  if (unitAt(tokens, whole.to)?.kind === 'duration') return null;
  return mention({
    from: at,
    to: whole.to,
    form: 'ratio',
    value: clean((100 * part.value) / whole.value),
    unit: 'percent',
    unitKind: 'percent',
    precision: 100 / whole.value,
    words: part.words,
  });
}

/** Tokens of the noun in `one road in six`; 0 where none stands there. */
function nounBetween(tokens: readonly Token[], part: Cardinal): number {
  const noun = tokenAt(tokens, part.to);
  const fits =
    part.words &&
    part.value < 10 &&
    noun.kind === 'word' &&
    tokenAt(tokens, part.to + 1).lower === 'in';
  if (!fits || /^(of|out|in|million|hundred|thousand|billion|more|per)$/.test(noun.lower)) return 0;
  const whole = cardinalAt(tokens, part.to + 2);
  return whole?.words && whole.value <= 20 && !whole.magnitude ? 1 : 0;
}

function looksLikeYear(token: Token, value: number): boolean {
  return (
    token.kind === 'number' &&
    !token.grouped &&
    value >= 1000 &&
    value <= 2100 &&
    value % 1000 !== 0
  );
}
