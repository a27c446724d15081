import { tokenAt } from '../../text/token.ts';
import { isRankDuration } from '../rank.ts';
import type { Reading } from '../reading.ts';
import { findBack, findOn, type Setting, wordAt } from '../setting.ts';
import { isAge } from './ages.ts';

/** Words that make a length of time the thing measured. */
const MEASURED_TIME = new Set(
  'average averages averaged mean median typical typically expectancy wait waits waiting time times delay delays duration journey takes took taking'.split(
    ' ',
  ),
);

/** Why a length of time is no statistic; most only say when. */
export function duration(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  if (isAge(setting)) return 'age';
  if (wordAt(setting, left - 1) === 'every')
    return /^(seconds|minutes|hours)$/.test(mention.unit ?? '') ? null : 'duration';
  if (isRankDuration(setting)) return null;
  // Nobody says when in thousands of hours, nor in tenths of a year; what something took is measured.
  const value = mention.value ?? 0;
  if (
    (value >= 1000 && wordAt(setting, mention.to) !== 'ago') ||
    (mention.unit === 'years' && mention.form === 'digits' && !Number.isInteger(value))
  )
    return null;
  const verb = wordAt(setting, left - 1);
  if (verb === 'takes' && wordAt(setting, left - 2) === 'now') return null;
  if (verb === 'took' && !/^(to|for|of|before|after)$/.test(wordAt(setting, mention.to)))
    return null;
  // "the steepest one-year drop"
  if (tokenAt(setting.tokens, mention.to - 2).text === '-' && mention.to - 2 > mention.from)
    return 'duration';
  if (
    reading.movement?.role === 'by' &&
    (mention.unit === 'minutes' ||
      mention.unit === 'seconds' ||
      mention.unit === 'hours' ||
      mention.unit === 'days' ||
      mention.unit === 'weeks' ||
      mention.unit === 'months' ||
      mention.unit === 'years')
  ) {
    // "ahead of time", "seven months earlier" tell when, not how much.
    const next = wordAt(setting, mention.to);
    if (!/^(ahead|earlier|later|ago|before|after|early|longer|more|on|to|in|since|up)$/.test(next))
      return null;
  }
  // "in the 12 months to May", "over the last three years": when, whatever was averaged.
  if (
    (/^(to|ending|ended|up)$/.test(wordAt(setting, mention.to)) &&
      !/^[a-z]+$/.test(tokenAt(setting.tokens, mention.to + 1).text)) ||
    /^(last|past|previous|next|the)$/.test(wordAt(setting, left - 1))
  )
    return 'duration';
  const measured = findBack(
    setting,
    left - 1,
    setting.clause.from,
    new Set(['average', 'averages', 'averaged', 'mean', 'median', 'expectancy', 'typical']),
  );
  const averaged = findOn(setting, mention.to, mention.to + 5, new Set(['average'])) !== -1;
  if ((measured !== -1 || averaged) && !thresholdBefore(setting)) return null;
  if (
    reading.movement?.role === 'to' &&
    findBack(setting, left - 1, setting.clause.from, MEASURED_TIME) !== -1
  )
    return null;
  if (anniversary(setting)) return 'anniversary';
  return 'duration';
}

/** "over two years", "longer than 12 hours", "within 18 weeks": the number names the measure. */
function thresholdBefore(setting: Setting): boolean {
  return /^(over|under|within|than|beyond|above|below|exceeding)$/.test(
    wordAt(setting, setting.mention.from - 1),
  );
}

/** "as we celebrated one hundred years of friendship" */
function anniversary(setting: Setting): boolean {
  const { mention } = setting;
  if (findOn(setting, mention.to, mention.to + 2, new Set(['anniversary'])) !== -1) return true;
  return (
    findBack(
      setting,
      setting.left - 1,
      setting.left - 6,
      new Set(
        'celebrate celebrated celebrating celebrates mark marked marking marks commemorate commemorated'.split(
          ' ',
        ),
      ),
    ) !== -1
  );
}
