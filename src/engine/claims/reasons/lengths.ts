import { tokenAt } from '../../text/token.ts';
import { perOf } from '../per.ts';
import type { Reading } from '../reading.ts';
import { findBack, type Setting, wordAt } from '../setting.ts';

/** Verbs whose object is so and so much of a thing that is long. */
const LAID = new Set(
  'planted built reopened laid resurfaced upgraded delivered created restored completed added electrified opened repaired mapped cleaned installed covers covered'.split(
    ' ',
  ),
);

/** Why a length is no statistic: most are between places, or the size of one thing. */
export function distance(setting: Setting, reading: Reading): string | null {
  const { mention } = setting;
  if (reading.movement?.role === 'by' || reading.kind === 'rate') return null;
  const of =
    wordAt(setting, mention.to) === 'of' &&
    !/^(the|this|that|each|our|a|an)$/.test(wordAt(setting, mention.to + 1));
  if (of || findBack(setting, setting.left - 1, setting.left - 5, LAID) !== -1) return null;
  if (mention.value !== null && mention.value >= 1e5 && wordAt(setting, mention.to) !== 'away')
    return null;
  return 'distance';
}

/** Units in which single things are measured. */
const EVERYDAY =
  /^(litres|millilitres|gallons|grams|milligrams|ounces|pounds in weight|kilograms|square|cubic|degrees|miles per hour|kilobytes|megabytes|gigabytes)/;

/** Why an amount in a physical unit is no statistic: "a 4-tonne lorry", "1.5°C of warming". */
export function size(setting: Setting, reading: Reading): string | null {
  const { mention, tokens } = setting;
  if (
    EVERYDAY.test(mention.unit ?? '') &&
    (mention.value ?? 0) < 1000 &&
    reading.kind === 'level' &&
    perOf(setting) === null
  )
    return 'size';
  const hyphen = tokenAt(tokens, mention.to - 2).text === '-';
  const article = /^(a|an|the|each|this)$/.test(wordAt(setting, mention.from - 1));
  if (hyphen && article) return 'size';
  return mention.unit === 'degrees' && /^(below|above|of|or)$/.test(wordAt(setting, mention.to))
    ? 'threshold'
    : null;
}
