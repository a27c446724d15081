import type { CalendarMention } from '../quantities/calendar.ts';
import { type Token, tokenAt } from '../text/token.ts';

/** What a figure of an earlier time is called: "half the 2024 total", "on the figure for March". */
const FIGURE =
  /^(total|figure|level|number|count|rate|value|average|peak|high|low|record|position)s?$/;

/** Words that set one figure against another; fractions of it among them. */
const AGAINST =
  /^(than|on|against|from|with|above|below|half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|twice|double)$/;

/** Whether a time only names the figure that another one is set against. */
export function isCompared(
  tokens: readonly Token[],
  mention: CalendarMention,
  limit: number,
): boolean {
  const next = tokenAt(tokens, mention.to).lower;
  if (/^levels?$/.test(next)) return true;
  let at = mention.from - 1;
  if (FIGURE.test(next)) {
    // "The 2024 total of 110,473" is the time of that number.
    if (/^(of|was|is|stood|came|reached)$/.test(tokenAt(tokens, mention.to + 1).lower))
      return false;
  } else {
    if (!/^(for|in|of|at)$/.test(tokenAt(tokens, at).lower)) return false;
    at--;
    if (/^(recorded|seen|reported|set|reached)$/.test(tokenAt(tokens, at).lower)) at--;
    if (!FIGURE.test(tokenAt(tokens, at).lower)) return false;
    at--;
  }
  const from = at;
  while (
    at > limit &&
    /^(the|its|their|a|same|previous|record|last)$/.test(tokenAt(tokens, at).lower)
  )
    at--;
  // "On 1 January total strength was 180,780" sets nothing against anything.
  if (at === from && FIGURE.test(next) && tokenAt(tokens, at).lower !== 'than') return false;
  return at >= limit && AGAINST.test(tokenAt(tokens, at).lower);
}

/** "more than what it was in 2010", "half of what they had been in 2000", "below where it stood in 2019". */
export function saysWhatItWas(tokens: readonly Token[], preposition: number): boolean {
  let at = preposition - 1;
  if (!/^(been|was|were|stood|is)$/.test(tokenAt(tokens, at).lower)) return false;
  if (/^(had|has|have)$/.test(tokenAt(tokens, --at).lower)) at--;
  const opener = tokenAt(tokens, at - 1).lower;
  return (
    /^(it|they|there|that|this|we)$/.test(tokenAt(tokens, at).lower) &&
    (/^(what|where|than)$/.test(opener) ||
      (opener === 'as' && !/^(such|same)$/.test(tokenAt(tokens, at - 2).lower)))
  );
}
