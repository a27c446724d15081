import { months } from '../periods/parse.ts';
import type { CalendarMention } from '../quantities/calendar.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { periodOf } from './calendar-period.ts';
import { type Clock, made, type When } from './when.ts';

/** "In January of that year": a month of the year named last. */
export function ofThatYear(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
): When | null {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, mention.to + step).lower);
  const said = words[0] === 'of' && /^(that|the same)$/.test(words[1] ?? '') && words[2] === 'year';
  if (!said || clock.year === null || mention.start.year !== null || mention.start.month === null)
    return null;
  const year = { ...mention.start, year: clock.year };
  const period = periodOf(
    tokens,
    { ...mention, start: year, end: { ...mention.end, year: clock.year } },
    clock,
  );
  return made(mention.from, mention.to + 3, period);
}

/** "In March last year": a month of the year that is pointed at. */
export function ofSaidYear(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
): When | null {
  const { month } = mention.start;
  const at = tokenAt(tokens, mention.to).lower === 'of' ? mention.to + 1 : mention.to;
  const which = tokenAt(tokens, at).lower;
  if (mention.kind !== 'month' || mention.start.year !== null || month === null) return null;
  if (!/^(this|last)$/.test(which) || tokenAt(tokens, at + 1).lower !== 'year') return null;
  if (clock.published === null) return made(mention.from, at + 2, null);
  const year = Number(clock.published.slice(0, 4)) - (which === 'last' ? 1 : 0);
  return made(mention.from, at + 2, months('month', year, month, 1));
}
