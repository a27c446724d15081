import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, noStatistic } from './mention.ts';

const CLOCK = new Set(['am', 'pm', 'noon', 'midnight', "o'clock", 'gmt', 'bst']);

/** `12:40 pm`, `9.30am`, `9am`, `17:00`. */
export function clockTime(tokens: readonly Token[], at: number): Mention | null {
  const hour = tokenAt(tokens, at);
  const colon = tokenAt(tokens, at + 1);
  const minute = tokenAt(tokens, at + 2);
  if (hour.value > 24 || hour.text.length > 5) return null;
  if (
    colon.text === ':' &&
    !colon.spaced &&
    minute.kind === 'number' &&
    !minute.spaced &&
    minute.text.length === 2 &&
    minute.value < 60
  ) {
    const half = CLOCK.has(tokenAt(tokens, at + 3).lower);
    return noStatistic(at, half ? at + 4 : at + 3, 'time', hour.value);
  }
  const half = tokenAt(tokens, at + 1).lower;
  if (!CLOCK.has(half) && !(half === 'a' || half === 'p')) return null;
  if (CLOCK.has(half)) return noStatistic(at, at + 2, 'time', hour.value);
  const dotted =
    tokenAt(tokens, at + 2).text === '.' &&
    tokenAt(tokens, at + 3).lower === 'm' &&
    !tokenAt(tokens, at + 3).spaced;
  return dotted ? noStatistic(at, at + 4, 'time', hour.value) : null;
}
