import '../../../src/reference/places.ts';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/engine/annotate.ts';
import type { AnnotateOptions } from '../../../src/engine/answer.ts';
import type { Article } from '../../../src/engine/article.ts';
import type { Reference } from '../../../src/engine/reference.ts';
import { madeArticle } from '../compare/made-claim.ts';
import { madeReference, madeSeries } from './made-series.ts';

const HARBOURS = { area: { code: 'GB-WLS', name: 'Wales' } };

// Two fisheries measures, one broken down by nationality and by area: near-duplicates as real tables have them.
const landings = madeSeries(
  'made.trawlers.annual',
  'Trawlers registered',
  {
    '2021': 4100,
    '2022': 4210,
    '2023': 4310,
  },
  {
    aliases: ['registered trawlers', 'trawlers on the register'],
    aggregation: 'last',
    unit: { label: 'trawlers', base: 'trawlers', scale: 1 },
  },
);
const welsh = madeSeries(
  'made.trawlers.wales.annual',
  'Trawlers registered',
  {
    '2022': 310,
    '2023': 325,
  },
  { ...HARBOURS, aliases: ['registered trawlers'], aggregation: 'last', unit: landings.unit },
);
const crews = madeSeries(
  'made.crews.annual',
  'Crew members of fishing trawlers',
  { '2022': 11800, '2023': 12050 },
  { aliases: ['trawler crew members'] },
);
const spanish = madeSeries(
  'made.crews.spain.annual',
  'Crew members of fishing trawlers',
  { '2022': 640, '2023': 702 },
  {
    dimensions: { nationality: 'Spain' },
    aliases: ['trawler crew members', 'Spanish crew members'],
  },
);
const all = madeReference(landings, welsh, crews, spanish);

function article(text: string, more: Partial<Article> = {}): Article {
  return {
    ...madeArticle('2024-03-01'),
    publisher: { id: 'uk.made-up-office', name: 'Made-up Office', area: 'GB' },
    text,
    ...more,
  };
}

/** Series that the first statistic of a text is linked to, whatever the confidence, or null. */
async function linked(text: string, options: AnnotateOptions = {}, reference: Reference = all) {
  const [first] = await annotate(article(text), reference, { minConfidence: 0.05, ...options });
  return first?.link?.series ?? null;
}

describe('linking', () => {
  it('finds the measure by its words', async () => {
    expect(await linked('In 2023 there were 4,310 registered trawlers.')).toBe(
      'made.trawlers.annual',
    );
    expect(await linked('There were 12,050 trawler crew members in 2023.')).toBe(
      'made.crews.annual',
    );
  });

  it('takes the area that the text states, and no other', async () => {
    expect(await linked('In 2023 there were 325 registered trawlers in Wales.')).toBe(
      'made.trawlers.wales.annual',
    );
    expect(await linked('In 2023 there were 900 registered trawlers in Scotland.')).toBeNull();
  });

  it('takes a breakdown that the text names, and never the whole for it', async () => {
    expect(await linked('In 2023 there were 702 Spanish trawler crew members.')).toBe(
      'made.crews.spain.annual',
    );
    const without = madeReference(landings, welsh, crews);
    const [first] = await annotate(
      article('In 2023 there were 702 Spanish trawler crew members.'),
      without,
    );
    expect(first?.link ?? null).toBeNull();
  });

  it('never links a series whose breakdown the text does not name', async () => {
    const only = madeReference(spanish);
    expect(await linked('There were 702 trawler crew members in 2023.', {}, only)).toBeNull();
  });

  it('never mixes counts, shares and money', async () => {
    expect(await linked('In 2023 it was 43% of registered trawlers.')).toBeNull();
    expect(await linked('In 2023 registered trawlers earned £4,310.')).toBeNull();
  });

  it('does not let an equal value stand for a missing measure', async () => {
    expect(await linked('In 2023 there were 4,310 new playgrounds.')).toBeNull();
  });

  it('holds a figure far from the record against a link', async () => {
    const [near] = await annotate(article('In 2023 there were 4,300 registered trawlers.'), all, {
      minConfidence: 0,
    });
    const [far] = await annotate(article('In 2023 there were 91,000 registered trawlers.'), all, {
      minConfidence: 0,
    });
    expect(near?.link?.confidence).toBeGreaterThan(far?.link?.confidence ?? 0);
  });

  it('leaves out what the reader switched off, in comparisons too', async () => {
    const quarters = madeSeries(
      'made.trawlers.quarterly',
      'Trawlers registered',
      { '2023-Q4': 4310 },
      { aggregation: 'last', unit: landings.unit, aliases: landings.aliases },
    );
    const both = madeReference(landings, quarters);
    const text = 'In 2023 there were 4,310 registered trawlers.';
    expect(await linked(text, { disabledSeries: ['made.trawlers.annual'] }, both)).not.toBe(
      'made.trawlers.annual',
    );
    expect(await linked(text, { disabledPublishers: ['uk.made-up-office'] }, both)).toBeNull();
    expect(await linked(text, { disabledTopics: ['made-up'] }, both)).toBeNull();
  });

  it('reads first the publisher that the reader prefers, where two measure the same', async () => {
    const board = madeSeries(
      'made.board.trawlers.annual',
      'Registered trawlers',
      { '2022': 4205, '2023': 4300 },
      {
        aliases: landings.aliases,
        aggregation: 'last',
        unit: landings.unit,
        publisher: { id: 'uk.harbour-board', name: 'Harbour Board' },
      },
    );
    const both = madeReference(landings, board);
    const text = 'In 2023 there were 4,310 registered trawlers.';
    const from = (preferred: string[]) => linked(text, { preferred }, both);
    expect(await from(['uk.harbour-board'])).toBe('made.board.trawlers.annual');
    expect(await from(['uk.made-up-office', 'uk.harbour-board'])).toBe('made.trawlers.annual');
  });

  it('leaves out what was only reported, but never what the reader added', async () => {
    const text = 'In 2023 there were 4,310 registered trawlers.';
    const reported = (id: string) =>
      madeReference(
        madeSeries(
          id,
          'Registered trawlers',
          { '2022': 4200, '2023': 4310 },
          { grade: 'secondary' },
        ),
      );
    const seen = (id: string, hideSecondary: boolean) =>
      linked(text, { hideSecondary }, reported(id));
    expect(await seen('made.reported.annual', false)).toBe('made.reported.annual');
    expect(await seen('made.reported.annual', true)).toBeNull();
    expect(await seen('own.harbour.trawlers', true)).toBe('own.harbour.trawlers');
  });

  it('keeps a link that the reader removed away', async () => {
    const text = 'In 2023 there were 4,310 registered trawlers.';
    const dismissals = [{ series: 'made.trawlers.annual', wording: '4,310', url: null }];
    const [first] = await annotate(article(text), all, { minConfidence: 0.05, dismissals });
    expect(first?.unlinked?.reason).toBe('disabled');
  });

  it('says in words why it linked', async () => {
    const [first] = await annotate(article('In 2023 there were 4,310 registered trawlers.'), all, {
      minConfidence: 0.05,
    });
    const texts = first?.link?.evidence.map((e) => e.text).join(' ');
    expect(texts).toContain('trawlers');
    expect(texts).toContain('United Kingdom');
  });

  it('answers a measure that nobody counts with the reason and what is nearest', async () => {
    const gaps = [
      {
        id: 'gap.mermaids',
        measure: 'Mermaids',
        area: { code: 'GB', name: 'United Kingdom' },
        reason: 'No official statistic counts mermaids.',
        aliases: ['mermaids'],
        provenance: 'invented for a test',
        nearest: { series: 'made.crews.annual', difference: 'people on boats' },
      },
    ];
    const reference: Reference = {
      version: 'test',
      index: all.index,
      gaps,
      load: (ids) => all.load(ids),
    };
    const [first] = await annotate(article('We have over 2,300 mermaids.'), reference);
    expect(first?.unlinked).toMatchObject({
      reason: 'gap',
      gap: 'gap.mermaids',
      nearest: { series: 'made.crews.annual' },
    });
  });

  it('rejects when a part of the reference is damaged', async () => {
    const broken: Reference = {
      version: 'test',
      index: all.index,
      gaps: [],
      load: () => Promise.reject(new Error('damaged')),
    };
    await expect(
      annotate(article('In 2023 there were 4,310 registered trawlers.'), broken),
    ).rejects.toThrow('damaged');
  });
});
