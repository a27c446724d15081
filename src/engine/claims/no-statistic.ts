import type { Reading } from './reading.ts';
import { money } from './reasons/amounts.ts';
import { isDenominator, isThreshold } from './reasons/bounds.ts';
import { count } from './reasons/counts.ts';
import { duration } from './reasons/durations.ts';
import { distance, size } from './reasons/lengths.ts';
import { isListNumber } from './reasons/names.ts';
import { percent, times } from './reasons/shares.ts';
import type { Setting } from './setting.ts';

/** Why a number is no statistic (`year`, `age`, `duration`, ...), or null when it is one. */
export function whyNoStatistic(setting: Setting, reading: Reading): string | null {
  const { mention, passage } = setting;
  if (passage.aside) return passage.aside;
  // "from hundreds of thousands to tens of thousands": sizes that are aimed at.
  const aimedAt =
    mention.reason === 'vague' && mention.to - mention.from === 3 && reading.kind === 'target';
  if (mention.reason && !aimedAt) return mention.reason;
  if (isListNumber(setting)) return 'list-number';
  if (isDenominator(setting)) return 'denominator';
  if (isThreshold(setting)) return 'threshold';
  switch (mention.unitKind) {
    case 'rank':
      return null;
    case 'duration':
      return duration(setting, reading);
    case 'distance':
      return distance(setting, reading);
    case 'times':
      return times(setting);
    case 'percent':
    case 'points':
      return percent(setting, reading);
    case 'money':
      return money(setting, reading);
    case 'physical':
      return size(setting, reading);
    default:
      return count(setting, reading);
  }
}
