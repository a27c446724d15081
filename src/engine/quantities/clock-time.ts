import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, noStatistic } from './mention.ts';
import { matchAt } from './phrase.ts';

const TIME =
  /^(?:[01]?\d|2[0-4])(?::[0-5]\d(?![.,]?\d)(?: ?(?:[ap]m|noon|midnight|gmt|bst)\b)?|(?:\.\d\d)? ?(?:[ap]\.?m|noon|midnight|o'clock|gmt|bst)\b)/i;

/** `12:40 pm`, `9.30am`, `9am`, `6 p.m.`, `17:00`. */
export function clockTime(tokens: readonly Token[], at: number): Mention | null {
  const time = matchAt(tokens, at, TIME);
  return time && noStatistic(at, time.to, 'time', tokenAt(tokens, at).value);
}
