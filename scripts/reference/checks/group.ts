import type { Series } from '../../../src/engine/series.ts';
import { packBreakdown } from '../../../src/reference/compiled/encode-index.ts';

/** Series that agree in everything that `key` says, in groups of two or more. */
export function groupBy(series: readonly Series[], key: (one: Series) => string): Series[][] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const name = key(one);
    const same = groups.get(name);
    if (same) same.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Measure, publisher, topic and unit: the same thing counted, whatever the breakdown and frequency. */
export function whatIsCounted(one: Series): string {
  return [one.publisher.id, one.topic, one.measure, one.unit.label, one.kind].join('|');
}

/** The breakdown as one text, a dimension left out when asked. */
export function breakdown(one: Series, without?: string): string {
  const rest = Object.entries(one.dimensions).filter(([key]) => key !== without);
  return packBreakdown(Object.fromEntries(rest));
}
