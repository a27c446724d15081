import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { parsePeriod } from '../../src/engine/periods/parse.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { decodeText } from '../../src/sources/files/decode-text.ts';
import { ownReferences } from '../../src/sources/own-references.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import { Problems } from '../../src/sources/problem.ts';
import { problemPlace, problemWords } from '../../src/sources/problem-words.ts';
import { listSources } from '../../src/sources/stored/store-source.ts';
import { doWork } from '../../src/sources/work/do-work.ts';
import { malformedFiles } from './malformed.ts';

const FILES = malformedFiles();

/** Problems whose `found` is the very text that stands there. */
const QUOTING = ['bad-value', 'bad-period', 'value-too-large', 'bad-json'];

beforeAll(() => setCatalogue(en));

describe(`${FILES.length} malformed files`, () => {
  it('are at least 500', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(500);
  });

  it('are each rejected or repaired, with a message in words', async () => {
    for (const { what, name, bytes } of FILES) {
      const { form, series, problems } = await parseSource(name, bytes);
      const fatal = problems.filter((problem) => problem.fatal);
      expect(form === null, what).toBe(fatal.length === 1);
      if (form === null) expect(series, what).toEqual([]);
      for (const problem of problems) {
        expect(problemWords(problem), what).toMatch(/\S/);
        expect(problemWords(problem), what).not.toMatch(/\{\w+\}|^sourceProblem/);
        expect(problemPlace(problem), what).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it('name line and column of every cell that is left out', async () => {
    for (const { what, name, bytes } of FILES) {
      const { problems } = await parseSource(name, bytes);
      for (const { code, line, column } of problems) {
        const isCell = ['bad-value', 'bad-period', 'value-too-large'].includes(code);
        if (isCell) expect(column, `${what}: ${code}`).toBeTruthy();
        if (isCell && name.endsWith('.csv')) expect(line, `${what}: ${code}`).toBeGreaterThan(1);
      }
    }
  });

  it('point at the very line, as an editor counts it, on which the text stands', async () => {
    let checked = 0;
    for (const { what, name, bytes } of FILES) {
      if (!/\.(csv|json)$/.test(name)) continue;
      const { problems } = await parseSource(name, bytes);
      const placed = problems.filter(
        ({ code, line, found }) => line !== null && found !== '' && QUOTING.includes(code),
      );
      if (placed.length === 0) continue;
      const lines = decodeText(bytes, new Problems()).split(/\r\n|\n|\r/);
      for (const { code, line, found } of placed) {
        const [quoted = ''] = found
          .replace(/…$/, '')
          .trim()
          .split(/[\r\n]/);
        expect(lines[(line ?? 0) - 1], `${what}: ${code}, line ${line}`).toContain(quoted);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it.each(['bad-json', 'cells-missing', 'cells-extra', 'open-quote'])(
    'give a line for %s',
    async (wanted) => {
      let seen = 0;
      for (const { what, name, bytes } of FILES) {
        for (const { code, line } of (await parseSource(name, bytes)).problems) {
          if (code !== wanted || name.endsWith('.zip')) continue;
          expect(line, what).toBeGreaterThanOrEqual(1);
          seen++;
        }
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

  it('never yield a figure that is no number, a period that is none, or a series without figures', async () => {
    for (const { what, name, bytes } of FILES) {
      const { series } = await parseSource(name, bytes);
      for (const one of series) {
        expect(one.observations.length, what).toBeGreaterThan(0);
        expect(one.source, what).toMatch(/^own:/);
        for (const { period, value } of one.observations) {
          expect(Number.isFinite(value), what).toBe(true);
          expect(parsePeriod(period, one), `${what}: ${period}`).not.toBeNull();
        }
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('leave what was stored before unchanged when they are rejected', async () => {
    const good = new Blob(['Year,Value\n2022,1\n2023,2\n']);
    const origin = { kind: 'file', name: 'file.csv' } as const;
    await doWork(
      { do: 'import', files: [{ name: 'file.csv', content: good }], origin },
      () => undefined,
    );
    const before = JSON.stringify(await listSources());
    let rejected = 0;
    for (const { name, bytes } of FILES) {
      const { form } = await parseSource(name, bytes);
      if (form !== null) continue;
      rejected++;
      const content = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      await doWork({ do: 'import', files: [{ name, content }], origin }, () => undefined);
    }
    expect(rejected).toBeGreaterThan(100);
    expect(JSON.stringify(await listSources())).toBe(before);
    const [reference] = await ownReferences();
    expect(reference?.index.size).toBe(1);
  });
});
