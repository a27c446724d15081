import '../../../src/reference/places.ts';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine/article.ts';
import { readClaims } from '../../../src/engine/claims/read.ts';
import { lexiconOf } from '../../../src/engine/link/lexicon.ts';
import { shortlists } from '../../../src/engine/link/link.ts';
import { SIGNS, type Sign, signsOf, surenessOf } from '../../../src/engine/link/sureness.ts';
import { WordReader } from '../../../src/engine/link/words.ts';
import { madeArticle } from '../compare/made-claim.ts';
import { madeReference, madeSeries } from './made-series.ts';

function counted(id: string, title: string, noun: string, topic: string) {
  const unit = { label: noun, base: noun, scale: 1 };
  const values = { '2022': 4210, '2023': 4310 };
  return madeSeries(id, title, values, { unit, topic, aliases: [title.toLowerCase()] });
}

const reference = madeReference(
  counted('made.trawlers', 'Registered trawlers', 'trawlers', 'fishing'),
  counted('made.crews', 'Trawler crew members', 'people', 'fishing'),
  counted('made.lamps', 'Lighthouses with a keeper', 'lighthouses', 'coast'),
);

/** The signs of each claim of a text, by name; null where no measure came up. */
function signsIn(text: string) {
  const article: Article = {
    ...madeArticle('2024-03-01'),
    publisher: { id: 'uk.made-up-office', name: 'Made-up Office', area: 'GB' },
    text,
  };
  const reader = new WordReader(article, lexiconOf(reference).synonyms);
  const claims = readClaims(article).filter(({ isStatistic }) => isStatistic);
  const lists = shortlists(
    claims.map((claim) => reader.read(claim)),
    article,
    reference,
    () => true,
  );
  return signsOf(lists).map(
    (signs) =>
      signs &&
      (Object.fromEntries(SIGNS.map((name, at) => [name, signs[at]])) as Record<Sign, number>),
  );
}

describe('signsOf', () => {
  it('has none for a claim that no measure answers', () => {
    expect(signsIn('We ate 412 pancakes in 2023.')).toEqual([null]);
  });

  it('gives every sign a finite number', () => {
    for (const signs of signsIn('In 2023 there were 4,310 registered trawlers and 120 keepers.')) {
      for (const value of Object.values(signs ?? {})) expect(value).toSatisfy(Number.isFinite);
    }
  });

  it('has better odds for a measure said whole than for one of its words', () => {
    const [whole] = signsIn('In 2023 there were 4,310 registered trawlers.');
    const [word] = signsIn('In 2023 there were 4,310 trawlers for sale.');
    expect(whole?.odds).toBeGreaterThan(word?.odds ?? Infinity);
  });

  it('takes the lead over nobody where one measure alone came up', () => {
    const [alone] = signsIn('In 2023 there were 64 lighthouses with a keeper.');
    expect(alone?.lead).toBe(8);
  });

  it('knows that a claim leans on another that means the same', () => {
    const [, leaning] = signsIn(
      'In 2023 there were 4,310 registered trawlers. That number was up from 4,210 in 2022.',
    );
    const [, other] = signsIn(
      'In 2023 there were 4,310 registered trawlers. In 2022 there were 65 lighthouses with a keeper.',
    );
    expect(leaning?.leanedSame).toBeGreaterThan(10 * (other?.leanedSame ?? Infinity));
  });

  it('tells how much of the other claims lies in its topic', () => {
    const fishing = 'In 2023 there were 4,310 registered trawlers.';
    const [among] = signsIn(`${fishing} There were 12,050 trawler crew members in 2022.`);
    const [apart] = signsIn(`${fishing} There were 65 lighthouses with a keeper in 2022.`);
    expect(among?.topicShare).toBeGreaterThan(apart?.topicShare ?? Infinity);
  });

  it('knows that another number stands for the same measure and time', () => {
    const both = signsIn(
      'In 2023 there were 4,310 registered trawlers. In 2023 we saw 2,950 trawlers.',
    );
    expect(both.map((signs) => (signs?.contested ?? 0) > 0)).toEqual([false, true]);
    const rounded = signsIn(
      'In 2023 there were 4,310 registered trawlers. In 2023 we saw 4,300 trawlers.',
    );
    expect(rounded.map((signs) => signs?.contested)).toEqual([0, 0]);
    const before = signsIn(
      'In 2023 there were 4,310 registered trawlers. In 2022 we saw 2,950 trawlers.',
    );
    expect(before.map((signs) => signs?.contested)).toEqual([0, 0]);
  });
});

describe('surenessOf', () => {
  const weights = Float64Array.from(SIGNS, (name) => (name === 'odds' ? 1 : 0));

  it('is one half at a sum of nothing, and rises with it', () => {
    const at = (odds: number) =>
      surenessOf(
        Float64Array.from(SIGNS, (name) => (name === 'odds' ? odds : 0)),
        { weights, bias: 0 },
      );
    expect(at(0)).toBe(0.5);
    expect(at(2)).toBeGreaterThan(at(1));
    expect(at(1) + at(-1)).toBeCloseTo(1, 12);
    expect(at(1000)).toBe(1);
    expect(at(-1000)).toBe(0);
  });

  it('adds the bias', () => {
    const nothing = new Float64Array(SIGNS.length);
    expect(surenessOf(nothing, { weights, bias: -3 })).toBeCloseTo(0.0474, 4);
  });
});
