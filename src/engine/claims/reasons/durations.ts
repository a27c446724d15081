import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import { isRankDuration } from '../rank.ts';
import { AVERAGES } from '../rate.ts';
import type { Reading } from '../reading.ts';
import { findBack, type Setting } from '../setting.ts';
import { isAge } from './ages.ts';

/** Words that make a length of time the thing measured, when it came to so much. */
const MEASURED_TIME = new Set([
  ...AVERAGES,
  ...'wait waits waiting times delay delays duration journey'.split(' '),
]);

/** Why a length of time is no statistic; most only say when. */
export function duration(setting: Setting, reading: Reading): string | null {
  const { before } = setting;
  if (isAge(setting)) return 'age';
  if (isMeasured(setting, reading)) return null;
  const marked =
    / ((celebrat|mark|commemorat)(es?|ed|s|ing|)) (\S+ ){0,5}$/.test(before) ||
    /^ (\S+ )?anniversary /.test(setting.after);
  return marked ? 'anniversary' : 'duration';
}

/** Whether a length of time tells how long something took rather than when it was. */
function isMeasured(setting: Setting, { movement }: Reading): boolean {
  const { mention, tokens, before, lead, after, left, clause } = setting;
  const value = mention.value ?? 0;
  if (/ every $/.test(before)) return /^(seconds|minutes|hours)$/.test(mention.unit ?? '');
  if (isRankDuration(setting)) return true;
  // Nobody says when in thousands of hours, nor in tenths of a year; what something took is measured.
  if (value >= 1000 && !after.startsWith(' ago ')) return true;
  if (mention.unit === 'years' && mention.form === 'digits' && value % 1 !== 0) return true;
  if (/ now takes $/.test(before)) return true;
  if (/ took $/.test(before)) return !/^ (to|for|of|before|after) /.test(after);
  // "the steepest one-year drop"
  if (tokenAt(tokens, mention.to - 2).text === '-' && mention.to - 2 > mention.from) return false;
  // "ahead of time", "seven months earlier" tell when, not how much.
  if (
    movement?.role === 'by' &&
    !/^ (ahead|earlier|later|ago|before|after|early|longer|more|on|to|in|since|up) /.test(after)
  )
    return true;
  // "in the 12 months to May", "over the last three years": when, whatever was averaged.
  const next = tokenAt(tokens, mention.to + 1);
  if (/^ (to|ending|ended|up) /.test(after) && (next.kind !== 'word' || isCapital(next)))
    return false;
  if (/ (last|past|previous|next|the) $/.test(before)) return false;
  // "over two years", "longer than 12 hours", "within 18 weeks": the number names the measure.
  const bound = / (over|under|within|than|beyond|above|below|exceeding) $/.test(lead);
  const averaged = findBack(setting, left - 1, clause.from, AVERAGES) !== -1;
  if ((averaged || /^ (\S+ ){0,4}average /.test(after)) && !bound) return true;
  return movement?.role === 'to' && findBack(setting, left - 1, clause.from, MEASURED_TIME) !== -1;
}
