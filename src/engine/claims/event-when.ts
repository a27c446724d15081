import type { CalendarMention } from '../quantities/calendar-mention.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { dayOfEvent } from './elections.ts';
import { type Clock, made, type When } from './when.ts';

/** "today's figures", "published today": the day of the news, not of the numbers. */
export function isRelease(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  return (
    tokenAt(tokens, at).text.endsWith("'s") ||
    /^(figures|data|statistics|news|announcement)$/.test(tokenAt(tokens, at + 1).lower) ||
    /^(out|published|announced|released|issued|said|confirmed|revealed|launched|reported|welcomed|unveiled|visited|met|report|figures|data|statistics|news|say)$/.test(
      before,
    ) ||
    tokenAt(tokens, at + 1).text === '('
  );
}

/** Longest name of an event, in tokens. */
const EVENT = 8;

/**
 * "since this Government came into office", "under this government": from the day that is known of the publisher's
 * country, else a time without dates.
 */
export function sinceEvent(
  tokens: readonly Token[],
  at: number,
  calendar: readonly CalendarMention[],
  clock: Clock,
): When | null {
  const next = tokenAt(tokens, at + 1);
  const under = tokenAt(tokens, at).lower === 'under';
  // "have since fallen to" names no event.
  if (!under && /^(have|has|had|ever|long)$/.test(tokenAt(tokens, at - 1).lower)) return null;
  if (under && !/^(this|the|president|prime)$/.test(next.lower)) return null;
  let to = at + 1;
  while (
    to < at + EVENT &&
    tokenAt(tokens, to).kind === 'word' &&
    !STOPS.has(tokenAt(tokens, to).lower)
  ) {
    const dated = calendar.some((mention) => mention.from === to);
    if (dated) return null;
    to++;
    if (under && RULE.has(tokenAt(tokens, to - 1).lower)) break;
  }
  // "since the 5,000 of last year" names no event, "since the election 5,000 ..." does.
  if (to === at + 1 || (tokenAt(tokens, to).kind === 'number' && to < at + 3)) return null;
  if (under && !RULE.has(tokenAt(tokens, to - 1).lower) && next.lower !== 'president') return null;
  const { published, country } = clock;
  let words = '';
  for (let word = at; word < to; word++) words += `${tokenAt(tokens, word).lower} `;
  const day = published === null ? null : dayOfEvent(words, country, published);
  if (day === null || published === null)
    return { ...made(at, to, null, 'since'), unresolved: 'The words name an event, not a date.' };
  return {
    ...made(at, to, { kind: 'span', from: day, to: published }, 'since'),
    origin: { kind: 'day', from: day, to: day },
  };
}

const STOPS = new Set('and or but which that by with from on at'.split(' '));
const RULE = new Set('government administration president parliament coalition'.split(' '));

/** "When we took office", "when this government came in": the day on which a government began. */
export function whenInOffice(tokens: readonly Token[], at: number, clock: Clock): When | null {
  let to = at + 1;
  let words = '';
  while (to < at + EVENT && tokenAt(tokens, to).kind === 'word') {
    words += `${tokenAt(tokens, to).lower} `;
    to++;
    if (IN_OFFICE.test(words)) break;
  }
  if (!IN_OFFICE.test(words)) return null;
  const { published, country } = clock;
  const day = published === null ? null : dayOfEvent('this government', country, published);
  return {
    ...made(at, to, day === null ? null : { kind: 'day', from: day, to: day }),
    unresolved: day === null ? 'The words name an event, not a date.' : null,
  };
}

const IN_OFFICE =
  /^(?:we|this government|the government|this administration) (?:took (?:office|over|power)|came (?:in|into office|to office|to power|into power)|entered (?:office|government)|were elected) $/;
