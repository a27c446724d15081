import type { Series } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';

/** A number with a magnitude, a sign, or of four digits and more: a figure, not a name like `G7` or `18-week standard`. */
const FIGURE =
  /[£$€]\s*\d|\d[\d,.]*\s*(%|per ?cent\b|million\b|billion\b|thousand\b)|\d{4,}|\d,\d{3}/;

/** An alias must not carry a figure, nor mean two unrelated things. */
export const aliases: Check = {
  name: 'aliases',
  about:
    'no alias with a figure in it; none that leads to measures of unrelated topics in one area',
  run(series) {
    const found = new Findings();
    const users = new Map<string, Series[]>();
    for (const one of series)
      for (const alias of one.aliases) {
        found.looked++;
        if (FIGURE.test(alias)) found.add(one, alias, 'an alias with a figure in it');
        const key = `${alias.toLowerCase()}|${one.area.code}`;
        const same = users.get(key);
        if (same) same.push(one);
        else users.set(key, [one]);
      }
    for (const [key, group] of users)
      checkMeanings(key.slice(0, key.lastIndexOf('|')), group, found);
    return found;
  },
};

/** Related are series of one topic or with a content word of their measures in common. */
function checkMeanings(alias: string, group: readonly Series[], found: Findings): void {
  const [first, ...others] = group;
  if (!first) return;
  for (const other of others)
    if (!related(first, other)) {
      found.add(first, alias, `also an alias of ${other.id} (${other.measure})`);
      return;
    }
}

function related(a: Series, b: Series): boolean {
  if (a.topic === b.topic) return true;
  const words = new Set(contentWords(a));
  return contentWords(b).some((word) => words.has(word));
}

function contentWords(one: Series): string[] {
  const words =
    `${one.measure} ${one.topic.replaceAll('-', ' ')}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.map((word) => word.slice(0, 6));
}
