import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, noStatistic } from './mention.ts';

/** `0800 000 5058`, `+44 20 7946 0000`, `(01) 4960000`: rows of digits that start with 0, + or a bracket. */
export function phone(tokens: readonly Token[], at: number): Mention | null {
  const first = tokenAt(tokens, at);
  const plus = tokenAt(tokens, at - 1).text === '+' && !first.spaced;
  const zero = first.text[0] === '0' && first.decimals === 0 && first.text.length > 1;
  const american =
    first.text.length === 3 &&
    /^[-.)]$/.test(tokenAt(tokens, at + 1).text) &&
    tokenAt(tokens, at + 2).text.length === 3;
  if (!zero && !american && !(plus && first.text.length <= 3)) return null;
  let digits = first.text.length;
  let to = at + 1;
  for (;;) {
    let next = to;
    while (/^[-–.()/]$/.test(tokenAt(tokens, next).text) && next - to < 2) next++;
    const token = tokenAt(tokens, next);
    if (token.kind !== 'number' || digits > 15) break;
    digits += token.text.replace(/\D/g, '').length;
    to = next + 1;
  }
  return digits >= 7 && digits <= 16 ? noStatistic(at, to, 'phone') : null;
}

/** Numbers inside web and mail addresses. */
export function address(tokens: readonly Token[], at: number): Mention | null {
  let start = at;
  while (start > 0 && at - start < 40 && !tokenAt(tokens, start).spaced) start--;
  let sign = false;
  let to = start;
  for (
    ;
    to - start < 60 && (to === start || !tokenAt(tokens, to).spaced) && to < tokens.length;
    to++
  ) {
    const { lower } = tokenAt(tokens, to);
    sign ||= lower === '@' || lower === 'www' || lower === 'http' || lower === 'https';
  }
  return sign ? noStatistic(at, at + 1, 'identifier') : null;
}
