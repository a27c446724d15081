import { addDays } from '../periods/days.ts';
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

/** "In the week ending 16 November", "the week beginning 10 November": the seven days. */
export function weekOf(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
): When | null {
  const word = tokenAt(tokens, mention.from - 1).lower;
  if (mention.kind !== 'day' || tokenAt(tokens, mention.from - 2).lower !== 'week') return null;
  const day = periodOf(tokens, mention, clock);
  const from = mention.from - 2;
  if (/^(ending|ended|to)$/.test(word))
    return made(from, mention.to, day && { kind: 'week', from: addDays(day.to, -6), to: day.to });
  if (/^(beginning|starting|from)$/.test(word))
    return made(
      from,
      mention.to,
      day && { kind: 'week', from: day.from, to: addDays(day.from, 6) },
    );
  return null;
}
