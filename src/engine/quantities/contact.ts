import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, noStatistic } from './mention.ts';
import { matchAt, phraseAt } from './phrase.ts';

/** `0800 000 5058`, `+44 20 7946 0000`, `(01) 4960000`: rows of digits that start with 0, + or a bracket. */
export function phone(tokens: readonly Token[], at: number): Mention | null {
  const plus = tokenAt(tokens, at - 1).text === '+' && !tokenAt(tokens, at).spaced;
  const row = matchAt(tokens, at, plus ? ABROAD : AT_HOME, 16);
  const digits = row?.found[0].replace(/\D/g, '').length ?? 0;
  return row && digits >= 7 && digits <= 16 ? noStatistic(at, row.to, 'phone') : null;
}

const ABROAD = /^\d{1,3}(?:[-–.()/ ]{0,3}\d+)*/;
const AT_HOME = /^(?:0\d+|\d{3}[-.)] ?\d{3}\b)(?:[-–.()/ ]{0,3}\d+)*/;

/** Numbers inside web and mail addresses. */
export function address(tokens: readonly Token[], at: number): Mention | null {
  let start = at;
  while (start > 0 && at - start < 40 && !tokenAt(tokens, start).spaced) start--;
  let end = start + 1;
  while (end - start < 60 && !tokenAt(tokens, end).spaced) end++;
  const run = phraseAt(tokens, start, end - start);
  return /@|\b(?:www|https?)\b/i.test(run) ? noStatistic(at, at + 1, 'identifier') : null;
}
