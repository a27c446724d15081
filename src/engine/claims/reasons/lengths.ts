import { perOf } from '../per.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';

/** Verbs whose object is so and so much of a thing that is long. */
const LAID =
  / (planted|built|reopened|laid|resurfaced|upgraded|delivered|created|restored|completed|added|electrified|opened|repaired|mapped|cleaned|installed|cover(s|ed)) (\S+ ){0,4}$/;

/** Why a length is no statistic: most are between places, or the size of one thing. */
export function distance({ mention, before, after }: Setting, reading: Reading): string | null {
  const measured =
    reading.movement?.role === 'by' ||
    reading.kind === 'rate' ||
    ((mention.value ?? 0) >= 1e5 && !after.startsWith(' away ')) ||
    /^ of (?!(the|this|that|each|our|an?) )/.test(after) ||
    LAID.test(before);
  return measured ? null : 'distance';
}

/** Units in which single things are measured. */
const EVERYDAY =
  /^(litres|millilitres|gallons|grams|milligrams|ounces|pounds in weight|kilograms|square|cubic|degrees|miles per hour|kilobytes|megabytes|gigabytes)/;

/** Why an amount in a physical unit is no statistic: "a 4-tonne lorry", "1.5°C of warming". */
export function size(setting: Setting, reading: Reading): string | null {
  const { mention, after, lead, tokens } = setting;
  const small = EVERYDAY.test(mention.unit ?? '') && (mention.value ?? 0) < 1000;
  if (small && reading.kind === 'level' && perOf(setting) === null) return 'size';
  if (tokens[mention.to - 2]?.text === '-' && / (a|an|the|each|this) $/.test(lead)) return 'size';
  return mention.unit === 'degrees' && /^ (below|above|of|or) /.test(after) ? 'threshold' : null;
}
