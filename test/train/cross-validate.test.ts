import '../../src/reference/places.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Labelled } from '../../scripts/eval/corpora.ts';
import { casesOf, type LabelledCase, trainingCases } from '../../scripts/train/cases.ts';
import {
  crossValidate,
  foldsOf,
  type Held,
  linksAt,
  rankHeldOut,
  thresholdFor,
} from '../../scripts/train/cross-validate.ts';
import { DIFFERS } from '../../src/engine/link/feature.ts';
import { parseLab } from '../corpus/lab.ts';
import { madeReference, madeSeries } from '../engine/link/made-series.ts';

function counted(id: string, title: string, noun: string, values: Record<string, number>) {
  const unit = { label: noun, base: noun, scale: 1 };
  return madeSeries(id, title, values, { unit, aliases: [title.toLowerCase()] });
}

const reference = madeReference(
  counted('made.trawlers', 'Registered trawlers', 'trawlers', { '2022': 4210, '2023': 4310 }),
  counted('made.crews', 'Trawler crew members', 'people', { '2022': 11800, '2023': 12050 }),
  counted('made.lamps', 'Lighthouses with a keeper', 'lighthouses', { '2022': 65, '2023': 64 }),
);

/** A labelled article of some sentences, each with one number in {{ }} and the series it means. */
function labelled(id: string, ...lines: [text: string, series: string | null][]): Labelled {
  const labels = lines.map(([text, series]) => {
    const number = /\{\{(.+?)\}\}/.exec(text)?.[1] ?? '';
    const value = number.replace(',', '');
    return `- ${number} | ${value} people | level\n  = ${series ? `${series} ; - ; agrees` : 'none ; no series'}`;
  });
  const head = `id: ${id}\ntopic: sea\ntype: news\npublisher: Home Office\ngovernment: yes\npublished: 2024-03-01\ntitle: Harbours`;
  const text = lines.map(([line]) => line).join(' ');
  return { ...parseLab(id, `${head}\n\n${text}\n---\n${labels.join('\n')}`), set: 'own' };
}

const ARTICLES = [
  labelled(
    'north',
    ['There were {{4,310}} trawlers registered at the end of the year.', 'made.trawlers'],
    ['Nobody knows the {{5,120}} herring gulls that follow them.', null],
  ),
  labelled(
    'south',
    ['The fishing trawlers had {{12,050}} crew members.', 'made.crews'],
    ['We counted {{4,210}} registered trawlers.', 'made.trawlers'],
  ),
  labelled('east', ['Some {{1,640}} lighthouses with a keeper have closed.', 'made.lamps']),
];

let cases: LabelledCase[];
beforeAll(async () => {
  cases = await casesOf(ARTICLES, reference);
});

describe('casesOf', () => {
  it('gives each statistic its candidates, and marks the right ones', () => {
    expect(cases.map((one) => [one.article, one.surface, one.gold[0] ?? null])).toEqual([
      ['north', '4,310', 'made.trawlers'],
      ['north', '5,120', null],
      ['south', '12,050', 'made.crews'],
      ['south', '4,210', 'made.trawlers'],
      ['east', '1,640', 'made.lamps'],
    ]);
    for (const { candidates, right, gold } of cases) {
      const marked = candidates.filter((_, i) => right[i]).map((c) => c.profile.series.id);
      expect(marked).toEqual(gold);
    }
  });
});

describe('trainingCases', () => {
  it('adds each linkable claim again without what is right, as one that no series answers', () => {
    const made = trainingCases(cases);
    const linkable = cases.filter((one) => one.right.some(Boolean));
    expect(made).toHaveLength(cases.length + linkable.length);
    const masked = made.filter(({ weight }) => weight < 1);
    expect(masked).toHaveLength(linkable.length);
    expect(masked.flatMap(({ right }) => right)).not.toContain(true);
  });

  it('hides from ranking whether a number differs from the record', () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    const features = first.features.map((row) => row.map((v, at) => (at === DIFFERS ? 1 : v)));
    for (const { features: rows } of trainingCases([{ ...first, features }])) {
      for (const row of rows) expect(row[DIFFERS]).toBe(0);
    }
    expect(features[0]?.[DIFFERS]).toBe(1);
  });

  it('leaves out a claim whose series never came up: it teaches nothing', () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    expect(trainingCases([{ ...first, right: first.right.map(() => false) }])).toEqual([]);
  });
});

describe('foldsOf', () => {
  it('holds each article out once, alone or in parts', () => {
    for (const count of [1, 2, 3, Infinity]) {
      const held = foldsOf(cases, count).flatMap((part) => [...part]);
      expect(held).toEqual(['north', 'south', 'east']);
    }
    expect(foldsOf(cases, Infinity)).toHaveLength(3);
    expect(foldsOf(cases, 2)).toHaveLength(2);
    expect(foldsOf(cases, 1)).toHaveLength(1);
  });

  it('makes none of nothing', () => {
    expect(foldsOf([], 6)).toEqual([]);
  });
});

describe('rankHeldOut', () => {
  const judged = (list: readonly LabelledCase[]) =>
    rankHeldOut(list, new Set(['south'])).map(({ best, signs }) => ({ best, signs }));

  it('judges the held-out article alone', () => {
    const held = rankHeldOut(cases, new Set(['south']));
    expect(held.map(({ of }) => of.article)).toEqual(['south', 'south']);
  });

  it('never sees the labels of the article that it judges', () => {
    const turned = cases.map((one) =>
      one.article === 'south' ? { ...one, right: one.right.map((right) => !right) } : one,
    );
    expect(judged(turned)).toEqual(judged(cases));
  });

  it('does see the labels of all others', () => {
    const turned = cases.map((one) =>
      one.article === 'south' ? one : { ...one, right: one.right.map((right) => !right) },
    );
    expect(judged(turned)).not.toEqual(judged(cases));
  });
});

describe('crossValidate', () => {
  it('judges every claim once, with a confidence from 0 to 1', () => {
    const held = crossValidate(cases);
    expect(held.map(({ of }) => of)).toEqual(cases);
    for (const { confidence, best, right, of } of held) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(right).toBe(of.right[best] ?? false);
    }
  });
});

describe('linksAt and thresholdFor', () => {
  /** Judged claims of a government article, each its confidence and whether the link is right. */
  function held(...list: [confidence: number, right: boolean, more?: Partial<LabelledCase>][]) {
    const [first] = cases;
    if (!first) throw new Error('no case');
    return list.map(
      ([confidence, right, more]): Held => ({
        of: { ...first, ...more },
        best: 0,
        confidence,
        right,
        gold: null,
        signs: null,
        decoy: null,
        fooled: null,
      }),
    );
  }

  it('counts the links made, those that are right, and those that could be', () => {
    const list = held([0.9, true], [0.7, false], [0.4, true], [0.8, false, { gold: [] }]);
    expect(linksAt(list, 0.5)).toEqual({ made: 3, right: 1, linkable: 3 });
    expect(linksAt(list, 0.95)).toEqual({ made: 0, right: 0, linkable: 3 });
  });

  it('counts a stray of a government article as a wrong link, and nothing else that is not scored', () => {
    const stray = { scored: false, quantity: -1, gold: [] };
    expect(linksAt(held([0.9, false, stray]), 0.5)).toEqual({ made: 1, right: 0, linkable: 0 });
    const target = { scored: false, quantity: 0 };
    expect(linksAt(held([0.9, false, target]), 0.5)).toEqual({ made: 0, right: 0, linkable: 0 });
  });

  it('finds the lowest threshold at which links are right as often as asked', () => {
    const list = held([0.9, true], [0.8, true], [0.6, false], [0.5, true]);
    expect(thresholdFor(list, 1)).toBe(0.61);
    expect(thresholdFor(list, 0.75)).toBe(0.2);
  });

  it('links next to nothing where no threshold is right often enough', () => {
    expect(thresholdFor(held([0.98, false]), 0.95)).toBe(0.99);
    expect(thresholdFor([], 0.95)).toBe(0.99);
  });
});
