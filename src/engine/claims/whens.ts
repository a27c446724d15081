import type { CalendarMention } from '../quantities/calendar.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { whenOf } from './calendar-when.ts';
import { relativeWhen } from './relative-when.ts';
import { vagueWhen } from './vague-when.ts';
import type { Clock, When } from './when.ts';

/** All phrases of time in a sentence, in order; `calendar` holds the calendar expressions of that sentence. */
export function whensIn(
  tokens: readonly Token[],
  sentence: TokenSpan,
  calendar: readonly CalendarMention[],
  clock: Clock,
): When[] {
  const found: When[] = [];
  let next = 0;
  let now = clock;
  for (let at = sentence.from; at < sentence.to; at++) {
    while (calendar[next] && (calendar[next]?.to ?? 0) <= at) next++;
    const date = calendar[next];
    const relative = vague(tokens, at, now) ?? relativeWhen(tokens, at, now, calendar);
    if (/^(fiscal|fy)$/.test(tokenAt(tokens, at).lower)) now = { ...now, fiscal: true };
    if (relative) {
      found.push(relative);
      at = relative.to - 1;
    } else if (date && date.from === at) {
      found.push(whenOf(tokens, date, now, sentence.from));
      at = date.to - 1;
    }
  }
  return found;
}

/** A time without fixed dates; what a figure is set against where words before it say so. */
function vague(tokens: readonly Token[], at: number, clock: Clock): When | null {
  const when = vagueWhen(tokens, at, clock);
  if (!when) return null;
  const before = tokenAt(tokens, at - 1).lower;
  const against =
    /^(than|on|against|versus|from)$/.test(before) ||
    (/^(with|to|in)$/.test(before) && /^(compared?|than)$/.test(tokenAt(tokens, at - 2).lower));
  return against ? { ...when, role: 'base' } : when;
}
