import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { allChecks } from '../../scripts/reference/checks/all.ts';
import { parseExceptions } from '../../scripts/reference/checks/exceptions.ts';
import { runChecks } from '../../scripts/reference/checks/run.ts';
import { readTables, type SourceTables, TABLES } from '../../scripts/reference/read-tables.ts';
import type { Period } from '../../src/engine/periods/period.ts';
import { publishedValues, valueAsAt } from '../../src/engine/periods/published-values.ts';
import type { Series } from '../../src/engine/series.ts';
import { printTable } from '../../src/reference/table/print.ts';

let tables: SourceTables;
beforeAll(async () => {
  tables = await readTables();
});

const year2022: Period = { kind: 'year', from: '2022-01-01', to: '2022-12-31' };
const firstHalf2023: Period = { kind: 'half', from: '2023-01-01', to: '2023-06-30' };
const albania = 'home-office.small-boats.arrivals.albania';

function series(id: string): Series {
  const found = tables.series.find((one) => one.id === id);
  if (!found) throw new Error(`no series ${id}`);
  return found;
}

describe('the source tables', () => {
  it('are written as the printer writes them, so that a refresh changes only what changed', async () => {
    for (const { table } of tables.tables)
      expect(await readFile(`${TABLES}/${table.file}`, 'utf8'), table.file).toBe(printTable(table));
  });

  it('have nothing that a statistician would object to (else: npm run reference:check)', async () => {
    const read = async (name: string) => readFile(`${TABLES}/${name}`, 'utf8');
    const exceptions = parseExceptions(await read('exceptions.txt'), 'exceptions.txt');
    const hosts = new Set(
      (await read('official-hosts.txt')).split('\n').filter((line) => /^[a-z]/.test(line)),
    );
    const { outcomes, stale } = runChecks(allChecks(hosts), tables.series, exceptions);
    expect(outcomes.flatMap(({ open }) => open)).toEqual([]);
    expect(stale).toEqual([]);
  });

  it('know what was published on a day', () => {
    for (const id of [`${albania}.annual`, `${albania}.quarterly`]) {
      expect(valueAsAt(series(id), year2022, '2023-06-01')?.value).toBe(12301);
      expect(valueAsAt(series(id), year2022, '2023-10-16')?.value).toBe(12658);
      expect(publishedValues(series(id), year2022).at(-1)).toMatchObject({
        value: 12658,
        until: null,
      });
    }
    for (const id of [`${albania}.first-half`, `${albania}.quarterly`])
      expect(valueAsAt(series(id), firstHalf2023, '2023-10-16')?.value).toBe(148);
  });

  it('share a measure among series that differ only in their breakdown', () => {
    const measures = new Set(
      tables.series
        .filter(({ id }) => /^ons\.labour\.employment-rate\.[a-z-]+\.rolling-3m$/.test(id))
        .map(({ measure }) => measure),
    );
    expect(measures.size).toBe(1);
    expect(series(`${albania}.annual`).measure).toBe(
      series('home-office.small-boats.arrivals.annual').measure,
    );
  });

  it('add up only what adds up', () => {
    for (const one of tables.series) {
      if (one.aggregation === 'sum' || one.aggregation === 'mean') {
        expect(['count', 'money'], one.id).toContain(one.kind);
        expect(one.seasonallyAdjusted, one.id).toBe(false);
      }
    }
  });

  it('name the nearest series of every gap', () => {
    expect(tables.gaps.length).toBeGreaterThan(0);
    for (const gap of tables.gaps) if (gap.nearest) series(gap.nearest.series);
  });
});
