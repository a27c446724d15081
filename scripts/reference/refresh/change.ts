import type { Fetched } from '../../../src/reference/services/source.ts';
import { FIELD_ORDER } from '../../../src/reference/table/field-order.ts';
import type { Field, Row, SeriesBlock } from '../../../src/reference/table/table.ts';

/** What a refresh would do to one series. */
export interface Change {
  series: string;
  added: Row[];
  revised: { before: Row; after: Row }[];
  /** Held, and no longer given by the publisher: kept, and shown to the maintainer. */
  missing: Row[];
  released: string;
  nextRelease: string | null;
  address: string;
}

/**
 * Compares a table's block with what the publisher says, at the table's own precision. What the publisher gives from
 * before the first observation held is left out. Null when nothing changed. Throws when the publisher doesn't say when
 * the figures were released.
 */
export function changeOf(block: SeriesBlock, fetched: Fetched): Change | null {
  const held = new Map(block.rows.map((row) => [row.period, row]));
  const first = block.rows[0]?.period ?? '';
  const decimals = Math.max(0, ...block.rows.map(({ value }) => decimalsOf(value)));
  const given = new Map(fetched.observations.map((one) => [one.period, one]));
  mustBeTheSame(block, given);
  const added: Row[] = [];
  const revised: Change['revised'] = [];
  for (const { period, value: exact, provisional } of fetched.observations) {
    const value = Number(exact.toFixed(decimals));
    const row: Row = { period, value, status: provisional ? 'provisional' : null, line: 0 };
    const before = held.get(period);
    if (!before && period > first) added.push(row);
    else if (before && before.value !== value) revised.push({ before, after: row });
  }
  if (added.length === 0 && revised.length === 0) return null;
  if (!fetched.released)
    throw new Error('the publisher does not say when these figures were released');
  return {
    series: block.id,
    added,
    revised,
    missing: block.rows.filter((row) => !given.has(row.period)),
    released: fetched.released,
    nextRelease: fetched.nextRelease,
    address: fetched.address,
  };
}

/**
 * Puts a change into a block: new figures, release date and provenance; what the old release said of the revised
 * periods goes into the history. Throws when a figure was revised and the old release has no date to stand under.
 */
export function applyChange(
  block: SeriesBlock,
  change: Change,
  fields: ReadonlyMap<string, string>,
): void {
  const old = fields.get('released') ?? null;
  if (change.revised.length > 0) {
    if (old === null)
      throw new Error(
        'figures were revised: say in `released` which release the old ones are from',
      );
    keepOld(block, change, old, fields);
  }
  const rows = new Map(block.rows.map((row) => [row.period, row]));
  for (const row of change.added) rows.set(row.period, row);
  for (const { after } of change.revised)
    rows.set(after.period, { ...after, status: after.status ?? 'revised' });
  block.rows = [...rows.values()].sort(byPeriod);
  setField(block, 'released', change.released);
  if (change.nextRelease) setField(block, 'next release', change.nextRelease);
  else block.fields = block.fields.filter(({ key }) => key !== 'next release');
  setField(block, 'provenance', change.address);
}

/** A change for a maintainer's eyes: one line a figure. */
export function describeChange(change: Change): string {
  const lines = [`${change.series} (release of ${change.released})`];
  for (const { before, after } of change.revised)
    lines.push(`  ~ ${after.period} = ${after.value} (was ${before.value})`);
  for (const { period, value } of change.added) lines.push(`  + ${period} = ${value}`);
  for (const { period, value } of change.missing)
    lines.push(`  ? ${period} = ${value} is held, but no longer given; kept`);
  return lines.join('\n');
}

/**
 * Refuses figures that are plainly another series or in another unit: a revision seldom moves most of a series by more
 * than a fifth.
 */
function mustBeTheSame(block: SeriesBlock, given: ReadonlyMap<string, { value: number }>): void {
  const shared = block.rows.filter(({ period }) => given.has(period));
  if (shared.length === 0)
    throw new Error('none of the periods held is given: another frequency or another series?');
  const far = shared.filter(({ period, value }) => {
    const now = given.get(period)?.value ?? value;
    return Math.abs(now - value) > 0.2 * Math.max(Math.abs(now), Math.abs(value));
  });
  if (shared.length >= 3 && far.length * 2 > shared.length)
    throw new Error(
      `${far.length} of ${shared.length} figures differ by more than a fifth: another unit or another series?`,
    );
}

/** What the old release said of the revised periods, under its own date; that release may be held already. */
function keepOld(
  block: SeriesBlock,
  change: Change,
  released: string,
  fields: ReadonlyMap<string, string>,
): void {
  const rows = change.revised.map(({ before }) => before);
  const until: Field = { key: 'until', value: change.released, line: 0 };
  const last = block.releases.at(-1);
  if (last?.released === released) {
    const held = new Set(last.rows.map(({ period }) => period));
    last.rows = [...last.rows, ...rows.filter(({ period }) => !held.has(period))].sort(byPeriod);
    last.fields = [until, ...last.fields.filter(({ key }) => key !== 'until')];
    return;
  }
  const kept = ['grade', 'provenance', 'status'].flatMap((key) => {
    const value = fields.get(key);
    return value ? [{ key, value, line: 0 }] : [];
  });
  block.releases.push({ released, line: 0, fields: [until, ...kept], rows });
}

function byPeriod(a: Row, b: Row): number {
  return a.period < b.period ? -1 : 1;
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

function setField(block: SeriesBlock, key: string, value: string): void {
  const field = block.fields.find((one) => one.key === key);
  if (field) field.value = value;
  else {
    const order: readonly string[] = FIELD_ORDER;
    const rank = (name: string) => order.indexOf(name.startsWith('by ') ? 'by' : name);
    const at = block.fields.findIndex((one) => rank(one.key) > rank(key));
    block.fields.splice(at < 0 ? block.fields.length : at, 0, { key, value, line: 0 });
  }
}
