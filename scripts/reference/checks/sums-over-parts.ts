import type { Series } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';
import { breakdown, groupBy, whatIsCounted } from './group.ts';
import { roundingSlack } from './tolerance.ts';

/** Areas that make up another one without rest. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  GB: ['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR'],
  'GB-GBN': ['GB-ENG', 'GB-WLS', 'GB-SCT'],
  'GB-EAW': ['GB-ENG', 'GB-WLS'],
  'GB-ENG': ['NE', 'NW', 'YH', 'EM', 'WM', 'EE', 'LDN', 'SE', 'SW'].map((code) => `GB-REG-${code}`),
};

/** Areas that are counted apart from any region (offshore activity) may leave a rest: how much of the whole. */
const REST = 0.02;

/** A breakdown's parts may not exceed their total; areas must add up to the whole that they make up. */
export const sumsOverParts: Check = {
  name: 'sums over parts',
  about: 'parts of a breakdown stay within their total; nations and regions add up to the whole',
  run(series) {
    const found = new Findings();
    const counted = series.filter(addsUp);
    checkAreas(counted, found);
    checkBreakdowns(counted, found);
    return found;
  },
};

/** Counts and money add up over parts; averages, and units with a `per`, don't. */
function addsUp(one: Series): boolean {
  return (
    (one.kind === 'count' || one.kind === 'money') &&
    one.aggregation !== 'none' &&
    !/\bper\b/.test(one.unit.label)
  );
}

function checkAreas(series: readonly Series[], found: Findings): void {
  const key = (one: Series) => [whatIsCounted(one), one.frequency, breakdown(one)].join('|');
  for (const group of groupBy(series, key)) {
    const byArea = new Map(group.map((one) => [one.area.code, one]));
    for (const [whole, codes] of Object.entries(WHOLES)) {
      const total = byArea.get(whole);
      const parts = codes.map((code) => byArea.get(code));
      if (total && parts.every((part) => part !== undefined))
        compare(total, parts as Series[], found, REST);
    }
  }
}

function checkBreakdowns(series: readonly Series[], found: Findings): void {
  const dimensions = new Set(series.flatMap((one) => Object.keys(one.dimensions)));
  for (const dimension of dimensions) {
    const key = (one: Series) =>
      [whatIsCounted(one), one.area.code, one.frequency, breakdown(one, dimension)].join('|');
    for (const group of groupBy(series, key)) {
      const totals = group.filter((one) => !(dimension in one.dimensions));
      const parts = group.filter((one) => isPart(one, dimension));
      const [total] = totals;
      if (totals.length === 1 && total && parts.length > 0) compare(total, parts, found, null);
    }
  }
}

/** Not the totals that a breakdown names itself. */
function isPart(one: Series, dimension: string): boolean {
  const value = one.dimensions[dimension];
  return value !== undefined && !/^(all|total|world|goods and services)\b/i.test(value);
}

/** With a `rest`, the parts must make up the total save for that share; without, they must not exceed it. */
function compare(
  total: Series,
  parts: readonly Series[],
  found: Findings,
  rest: number | null,
): void {
  const held = parts.map(
    (part) => new Map(part.observations.map(({ period, value }) => [period, value])),
  );
  for (const { period, value } of total.observations) {
    const values = held.map((part) => part.get(period));
    const known = values.filter((one) => one !== undefined);
    if (known.length === 0 || (rest !== null && known.length < parts.length)) continue;
    if (known.some((one) => one < 0) || value < 0) continue;
    found.looked++;
    const sum = known.reduce((a, b) => a + b, 0);
    const slack = roundingSlack(known, total);
    const missing = rest === null ? 0 : value - sum - rest * value;
    if (sum - value > slack + (rest ?? 0) * value || missing > slack)
      found.add(
        total,
        period,
        `${value}, but its ${known.length} parts (${names(parts)}) give ${Number(sum.toPrecision(9))}`,
      );
  }
}

function names(parts: readonly Series[]): string {
  const ids = parts.map(({ id }) => id);
  return ids.length > 2 ? `${ids[0]} to ${ids.at(-1)}` : ids.join(', ');
}
