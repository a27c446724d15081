import type { Claim } from '../claim.ts';
import { MOVING_NOUNS } from './movement.ts';
import type { Reading } from './reading.ts';
import { type Setting, wordAt } from './setting.ts';
import type { Clock, When } from './when.ts';

/** "Last year: 26.5%", "A year earlier: 70,042", behind the figure of now. */
export function isLabelled(setting: Setting, when: When | null): boolean {
  const past =
    when !== null && /^(last|previous|year|earlier|before)$/.test(wordAt(setting, when.from));
  return past && when.to === setting.left - 1 && wordAt(setting, when.to) === ':';
}

/** "In 1992 there were 478,000": whether a level is of an earlier time than the one that it is set beside. */
export function isOlder(claim: Claim, other: Claim | null, { published }: Clock): boolean {
  const own = claim.period.period ?? claim.period.about;
  if (!own || !other || claim.period.carried) return false;
  const day = other.period.period?.to ?? published;
  return (
    day !== null &&
    own.to < day &&
    (other.period.period !== null || own.to.slice(0, 4) < day.slice(0, 4))
  );
}

/** Whether a figure is only there for another one to be compared with. */
export function isSecondary(setting: Setting, reading: Reading): boolean {
  if (reading.movement?.role === 'from') return true;
  let last = setting.left - 1;
  // "following a gain of 20,000 in June"
  if (wordAt(setting, last) === 'of' && MOVING_NOUNS.has(wordAt(setting, last - 1))) last -= 2;
  const lead = /^(the|a|of)$/.test(wordAt(setting, last))
    ? wordAt(setting, last - 1)
    : wordAt(setting, last);
  return (
    /^(from|against|than|after|with|following)$/.test(lead) ||
    (lead === ':' && wordAt(setting, last - 2) === '(')
  );
}
