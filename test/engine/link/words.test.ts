import '../../../src/reference/places.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupsClash,
  groupsIn,
  groupsOppose,
  thresholdsIn,
} from '../../../src/engine/link/breakdown.ts';
import { homeArea } from '../../../src/engine/link/home-area.ts';
import { lineAround } from '../../../src/engine/link/line.ts';
import { terms } from '../../../src/engine/text/terms.ts';

describe('terms', () => {
  it('gives a country and its people one term', () => {
    for (const word of ['Portugal', 'Portuguese', 'Portugal’s'])
      expect(terms(word)).toEqual(['place:PT']);
    expect(terms('the U.S. and New Zealanders')).toEqual(['place:US', 'place:NZ']);
  });

  it('tells the country from the pronoun', () => {
    expect(terms('told us')).not.toContain('place:US');
  });

  it('brings forms of a word together', () => {
    expect(terms('arrivals')).toEqual(terms('arriving'));
    expect(terms('completions')).toEqual(terms('completed'));
  });

  it('keeps age bands and A&E whole', () => {
    expect(terms('aged 16 to 24')).toContain('16-24');
    expect(terms('seen in A&E')).toContain('a&e');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const term of terms(text)) expect(term).not.toBe('');
      }),
    );
  });
});

describe('lineAround', () => {
  const around = (text: string, number: string) => {
    const start = text.indexOf(number);
    const line = lineAround(text, start, start + number.length);
    return {
      before: line.before.slice(0, line.ownBefore),
      after: line.after.slice(0, line.ownAfter),
    };
  };

  it('gives each of two numbers its own words', () => {
    const text = 'We had 120 bakers by training, and 340 butchers joined.';
    expect(around(text, '120').after).toEqual(terms('bakers by training'));
    expect(around(text, '340').after).toEqual(terms('butchers joined'));
    expect(around(text, '340').before).toEqual([]);
  });

  it('takes the label before a colon', () => {
    expect(around('Bakers joined: 14,100', '14,100').before).toEqual(terms('joined bakers'));
  });

  it('reads the next line for a number alone on its own', () => {
    expect(around('⚡ 86,021\npublic ovens', '86,021').after).toEqual(terms('public ovens'));
  });

  it('stays in the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.nat(400),
        fc.nat(20),
        (text, at, size) => {
          const start = Math.min(at, text.length);
          const line = lineAround(text, start, Math.min(text.length, start + size));
          expect(line.ownBefore).toBeLessThanOrEqual(line.before.length);
          expect(line.ownAfter).toBeLessThanOrEqual(line.after.length);
        },
      ),
    );
  });

  it('costs the same in a long line', () => {
    const text = `${'word '.repeat(200_000)}12 ovens`;
    expect(around(text, '12').after).toEqual(['oven']);
  });
});

describe('breakdowns', () => {
  it('finds the groups that words name', () => {
    expect([...groupsIn(terms('women in part-time work'))].sort()).toEqual([
      'hours:part',
      'sex:female',
    ]);
  });

  it('lets no group stand for another, or for all', () => {
    const women = groupsIn(terms('women'));
    expect(groupsClash(women, groupsIn(terms('men')))).toBe(true);
    expect(groupsClash(women, new Set())).toBe(true);
    expect(groupsClash(women, women)).toBe(false);
  });

  it('sees a difference between groups', () => {
    expect(groupsOppose(groupsIn(terms('women earn less than men')))).toBe(true);
  });

  it.each([
    ['waiting over 52 weeks', [52 * 168]],
    ['seen within four hours', [4]],
    ['18 weeks or less', [18 * 168]],
    ['more than three years ago', []],
    ['in 2023', []],
  ])('reads the waiting time in "%s"', (text, hours) => {
    expect([...thresholdsIn(text)]).toEqual(hours);
  });
});

describe('homeArea', () => {
  const article = (name: string | null, text: string, area: string | null = null) =>
    homeArea({
      url: null,
      title: null,
      publisher: name === null ? null : { id: null, name, area },
      isGovernment: true,
      why: [],
      published: null,
      language: 'en',
      text,
      blocks: [],
    });

  it('is the publisher’s area before all', () => {
    expect(article('Office', 'Canada, Canada', 'IE')).toBe('IE');
  });

  it('is read from the publisher’s name, the text, or its money', () => {
    expect(article('Fisheries Board (Norway)', 'We did well.')).toBe('NO');
    expect(article('Board', 'Norway led. Norway won.')).toBe('NO');
    expect(article('Board', 'It cost £3 million.')).toBe('GB');
    expect(article(null, 'Nothing is named.')).toBeNull();
  });
});
