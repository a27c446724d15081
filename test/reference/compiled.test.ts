import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, compileInput } from '../../scripts/reference/compile.ts';
import { readTables, type SourceTables } from '../../scripts/reference/read-tables.ts';
import { packLabels, unpackLabels } from '../../src/reference/compiled/labels.ts';
import { packObservations, unpackObservations } from '../../src/reference/compiled/observations.ts';
import { packPostings, unpackPostings } from '../../src/reference/compiled/postings.ts';
import {
  type BundledReference,
  DamagedReference,
  openReference,
} from '../../src/reference/open.ts';

let tables: SourceTables;
let files: ReadonlyMap<string, string>;
let reference: BundledReference;
beforeAll(async () => {
  tables = await readTables();
  files = await compiled(tables);
  reference = await openReference(reader(files));
});

async function compiled(from: SourceTables): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  await compile(compileInput(from), async (name, text) => {
    written.set(name, text);
  });
  return written;
}

function reader(from: ReadonlyMap<string, string>, asked: string[] = []) {
  return async (name: string) => {
    asked.push(name);
    const content = from.get(name);
    if (content === undefined) throw new Error(`no file ${name}`);
    return content;
  };
}

describe('the compiled reference', () => {
  it('gives every series back as it was', async () => {
    const loaded = await reference.load(tables.series.map(({ id }) => id));
    expect(loaded.size).toBe(tables.series.length);
    for (const one of tables.series) expect(loaded.get(one.id), one.id).toEqual(one);
    expect(reference.gaps).toEqual(tables.gaps);
    expect(reference.changed).toBe(tables.changes[0]?.day);
  });

  it('is the same, byte by byte, for the same tables', async () => {
    const again = await compiled(await readTables());
    expect(new Map(again)).toEqual(new Map(files));
  });

  it('changes its version with any figure', async () => {
    const [first, ...rest] = tables.series;
    if (!first) throw new Error('no series');
    const [one, ...others] = first.observations;
    if (!one) throw new Error('no observation');
    const changed = { ...first, observations: [{ ...one, value: one.value + 1 }, ...others] };
    const other = await openReference(
      reader(await compiled({ ...tables, series: [changed, ...rest] })),
    );
    expect(other.version).not.toBe(reference.version);
  });

  it('finds series by words, strongest field once', () => {
    const boats = reference.index.postings('boat');
    expect(boats.length).toBeGreaterThan(50);
    expect(new Set(boats.map(({ at }) => at)).size).toBe(boats.length);
    expect(reference.index.postings('no-such-term')).toEqual([]);
    expect(reference.index.find('no.such.series')).toBe(-1);
    expect(() => reference.index.series(-1)).toThrow(RangeError);
  });

  it('names the living bodies', () => {
    const name = reference.index.publisherName('uk.department-for-energy-security-and-net-zero');
    expect(name).toBe('Department for Energy Security and Net Zero');
  });

  it('reads only the part that it needs, once', async () => {
    const asked: string[] = [];
    const fresh = await openReference(reader(files, asked));
    await fresh.load(['home-office.small-boats.arrivals.albania.annual', 'no.such.series']);
    await fresh.load(['home-office.small-boats.arrivals.albania.quarterly']);
    expect(asked).toEqual(['index.txt', 'parts/small-boats-albania.txt']);
  });
});

describe('a damaged reference', () => {
  const damage = (name: string, change: (text: string) => string) => {
    const copy = new Map(files);
    copy.set(name, change(copy.get(name) ?? ''));
    return reader(copy);
  };
  const part = 'parts/small-boats-albania.txt';
  const id = 'home-office.small-boats.arrivals.albania.annual';

  it.each([
    ['truncated', (text: string) => text.slice(0, -100), 'truncated or altered'],
    ['altered', (text: string) => text.replace('Small boat', 'Small goat'), 'truncated or altered'],
    ['empty', () => '', 'not a compiled reference'],
    [
      'of a later format',
      (text: string) => text.replace('reference 1 ', 'reference 9 '),
      'of format 9',
    ],
  ])('is refused when %s', async (_, change, message) => {
    await expect(openReference(damage('index.txt', change))).rejects.toThrow(message);
    const opened = await openReference(damage(part, change));
    await expect(opened.load([id])).rejects.toThrow(DamagedReference);
    await expect(opened.load([id])).rejects.toThrow(`${part}: `);
  });

  it('is refused when a part is of another build', async () => {
    const other = files.get('parts/returns.txt') ?? '';
    const opened = await openReference(damage(part, () => other));
    await expect(opened.load([id])).rejects.toThrow('of another build');
  });

  it('is read again after a failure that passed', async () => {
    let fail = true;
    const read = reader(files);
    const opened = await openReference((name) =>
      name === part && fail ? Promise.reject(new Error('gone')) : read(name),
    );
    await expect(opened.load([id])).rejects.toThrow('gone');
    fail = false;
    expect((await opened.load([id])).get(id)?.id).toBe(id);
  });
});

describe('packing', () => {
  const label = fc.oneof(
    fc.integer({ min: 1900, max: 2100 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }))
      .map(([y, q]) => `${y}-Q${q}`),
    fc.constantFrom(
      '2022/23',
      '1999/00',
      '2022-H1',
      '2023-9M',
      'YE 2023-06',
      '2011-2013',
      '3M 2022-12',
      '3M 2023-01',
      'WE 2023-06-11',
      '2014/15-2016/17',
      '2023-06-05',
      '2022-12',
      '2023-01',
    ),
  );

  it('keeps labels', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1 }), (labels) => {
        expect(unpackLabels(packLabels(labels))).toEqual(labels);
      }),
    );
    expect(packLabels(['3M 2022-12', '3M 2023-01'])).toBe('3M 2022-12*2');
    expect(packLabels(['2022-11', '2022-12', '2023-01', '2023-03'])).toBe('2022-11*3|2023-03');
  });

  it('keeps observations', () => {
    const observation = fc.record({
      period: label,
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      status: fc.constantFrom('final' as const, 'revised' as const, 'provisional' as const),
    });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1 }), (observations) => {
        expect(unpackObservations(packObservations(observations))).toEqual(observations);
      }),
    );
  });

  it('keeps postings', () => {
    const postings = fc.uniqueArray(fc.nat(100_000)).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(postings, (positions) => {
        const packed = packPostings(positions.map((at) => ({ at, field: at % 5 })));
        expect(unpackPostings(packed).map(({ at }) => at)).toEqual(positions);
      }),
    );
  });
});
