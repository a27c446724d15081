import { parts } from '../periods/days.ts';
import { months, yearEnding } from '../periods/parse.ts';
import { UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type Clock, earlier, made, type When } from './when.ts';

/** "last 12 months", "past two years", "the five years before". */
export function countedUnits(
  tokens: readonly Token[],
  start: number,
  at: number,
  word: string,
  clock: Clock,
): When | null {
  const count = tokenAt(tokens, at);
  const number =
    count.kind === 'number'
      ? count.value
      : (UNITS.get(count.lower) ?? (count.lower === 'decade' ? 10 : Number.NaN));
  const unit = count.lower === 'decade' ? 'years' : tokenAt(tokens, at + 1).lower;
  const to = count.lower === 'decade' ? at + 1 : at + 2;
  if (
    !Number.isFinite(number) ||
    !/^(years?|months?|weeks|days|quarters)$/.test(unit) ||
    number > 200
  )
    return null;
  const length = /^year/.test(unit)
    ? 12 * number
    : /^month/.test(unit)
      ? number
      : unit === 'quarters'
        ? 3 * number
        : 0;
  const after = tokenAt(tokens, to).lower;
  if (word === 'before' || word === 'previous') {
    if (word === 'before' && !/^(before|earlier)$/.test(after)) return null;
    return length === 12
      ? earlier(start, after === 'before' ? to + 1 : to, 12)
      : { ...made(start, to, null, 'base'), unresolved: 'The words name no dates.' };
  }
  if (word === 'next') return made(start, to, null);
  if (length === 0) return made(start, to, null);
  return rolling(start, to, length, clock);
}

/** The months up to the one before publication: what "the last 12 months" can cover at most. */
export function rolling(from: number, to: number, length: number, clock: Clock): When {
  if (!clock.published) return made(from, to, null);
  const [year, month] = parts(clock.published);
  const whole = Math.round(length);
  return made(
    from,
    to,
    whole === 12 ? yearEnding(year, month - 1) : months('span', year, month - whole, whole),
  );
}
