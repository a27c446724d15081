import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseChanges } from '../../scripts/reference/changes.ts';
import { changesPage } from '../../scripts/reference/coverage/changes-page.ts';
import { coveragePage } from '../../scripts/reference/coverage/coverage-page.ts';
import { coverageRows } from '../../scripts/reference/coverage/rows.ts';
import { readTables } from '../../scripts/reference/read-tables.ts';
import { buildSeries } from './build-series.ts';

describe('the coverage pages', () => {
  it('say what the tables say today (else: npm run reference:coverage)', async () => {
    const tables = await readTables();
    expect(await readFile('docs/coverage.md', 'utf8')).toBe(coveragePage(tables));
    expect(await readFile('docs/data-changes.md', 'utf8')).toBe(
      changesPage(tables.changes, tables.series),
    );
  });

  it('count series, figures and grades, and tell age', () => {
    const rows = coverageRows(
      [
        buildSeries({ id: 't.one' }, { '2001': 1, '2022': 2 }),
        buildSeries({ id: 't.two', grade: 'secondary' }, { '2019': 2 }),
        buildSeries({ id: 't.three', frequency: 'monthly' }, { '2023-06': 2 }),
      ],
      ({ publisher }) => publisher.id,
    );
    expect(rows).toEqual([
      {
        id: 'uk.test-office',
        series: 3,
        figures: 4,
        from: '2001-01-01',
        newest: '2023-06-30',
        typical: '2022-12-31',
        grades: { 'official-file-copy': 2, 'official-page': 0, secondary: 1 },
      },
    ]);
  });

  it('refuse a change without its parts', () => {
    expect(() => parseChanges('# head\n2026-01-01 | by hand\n', 'changes.txt')).toThrow(
      'changes.txt:2',
    );
  });
});
