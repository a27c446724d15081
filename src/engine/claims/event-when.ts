import type { CalendarMention } from '../quantities/calendar-mention.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { made, type When } from './when.ts';

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

/** "since this Government came into office", "under this government": a time without dates. */
export function sinceEvent(
  tokens: readonly Token[],
  at: number,
  calendar: readonly CalendarMention[],
): When | null {
  const next = tokenAt(tokens, at + 1);
  const under = tokenAt(tokens, at).lower === 'under';
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
  if (tokenAt(tokens, to).kind === 'number' || to === at + 1) return null;
  if (under && !RULE.has(tokenAt(tokens, to - 1).lower) && next.lower !== 'president') return null;
  return { ...made(at, to, null, 'since'), unresolved: 'The words name an event, not a date.' };
}

const STOPS = new Set('and or but which that by with from on at'.split(' '));
const RULE = new Set('government administration president parliament coalition'.split(' '));
