import { parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import { UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type Clock, made, type When } from './when.ts';

/** "the first half of this year", "the first quarter of last year". */
export function partOfYear(tokens: readonly Token[], at: number, clock: Clock): When | null {
  const ordinal = tokenAt(tokens, at + 1).lower;
  const last = /^(final|last)$/.test(ordinal);
  const place = last ? 0 : ['first', 'second', 'third', 'fourth'].indexOf(ordinal) + 1;
  const firstMonths = place === 1 ? UNITS.get(tokenAt(tokens, at + 2).lower) : undefined;
  const unit = tokenAt(tokens, at + (firstMonths ? 3 : 2)).lower;
  const of = at + (firstMonths ? 4 : 3);
  const known = firstMonths
    ? unit === 'months' && firstMonths < 12
    : unit === 'half' || unit === 'quarter';
  if ((place === 0 && !last) || !known) return null;
  if (tokenAt(tokens, of).lower !== 'of')
    return unit === 'quarter' && !last ? quarterBefore(at, of, place, clock) : null;
  const which = tokenAt(tokens, of + 1).lower;
  if (!/^(this|last|the)$/.test(which) || tokenAt(tokens, of + 2).lower !== 'year') return null;
  if (!clock.published) return made(at, of + 3, null);
  const year = parts(clock.published)[0] + (which === 'last' ? -1 : 0);
  const length = firstMonths ?? (unit === 'half' ? 6 : 3);
  const kind =
    length === 6
      ? 'half'
      : length === 3
        ? 'quarter'
        : length === 9
          ? 'nine-months'
          : 'year-to-date';
  return made(
    at,
    of + 3,
    months(kind, year, last ? 13 - length : length * (place - 1) + 1, length),
  );
}

/** "In the second quarter": the latest one that was over on the article's day. */
function quarterBefore(from: number, to: number, place: number, { published }: Clock): When {
  if (published === null) return made(from, to, null);
  const [year] = parts(published);
  const now = months('quarter', year, 3 * place - 2, 3);
  return made(from, to, now.to < published ? now : months('quarter', year - 1, 3 * place - 2, 3));
}
