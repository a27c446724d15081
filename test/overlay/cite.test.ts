import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { cite, copyText, sentenceLink } from '../../src/overlay/citation/cite.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { observations, series } from './fixtures/series.ts';

const starts = series({ id: 'starts', observations: observations(['2022'], [24_620]) });
const cited = { series: starts, figure: { period: '2022', value: 24_620 } };
const ADDRESS = 'https://www.gov.uk/government/statistics/apprenticeships';
const STATEMENT = 'Apprentices starting in construction, calendar year 2022: 24,620 people';

beforeEach(() => setCatalogue(en, 'en'));

describe('a citation', () => {
  it('names figure, publisher, publication, day of release and address in each form', () => {
    expect(cite(cited, 'plain')).toBe(
      `${STATEMENT} (Department for Education, Apprenticeships, year ending December 2023, 29 February 2024). ${ADDRESS}`,
    );
    expect(cite(cited, 'harvard', '2026-11-24')).toBe(
      `Department for Education (2024) Apprenticeships, year ending December 2023. ${STATEMENT}. ` +
        `Available at: ${ADDRESS} (released 29 February 2024; accessed 24 November 2026).`,
    );
    expect(cite(cited, 'markdown')).toBe(
      `${STATEMENT} ([Department for Education, Apprenticeships, year ending December 2023](${ADDRESS}), 29 February 2024)`,
    );
  });

  it('has no date where the reference holds none', () => {
    const undated = { series: { ...starts, released: null }, figure: null };
    expect(cite(undated, 'harvard', '2026-11-24')).toBe(
      'Department for Education (n.d.) Apprenticeships, year ending December 2023. ' +
        `Available at: ${ADDRESS} (accessed 24 November 2026).`,
    );
  });

  it('stays text in Markdown, whatever a title holds', () => {
    const odd = { series: { ...starts, title: 'A [title](x) with *stars*' }, figure: null };
    expect(cite(odd, 'markdown')).toContain(String.raw`A \[title\](x) with \*stars\*`);
  });
});

describe('what is copied', () => {
  it('carries the first caveat with the figure', () => {
    expect(copyText(cited).split('\n')).toEqual([
      STATEMENT,
      'Department for Education, 29 February 2024',
      ADDRESS,
      'Starts are counted where the employer is registered, not where the work is done.',
    ]);
  });

  it('links to a sentence by its words, to a long one by its first and last', () => {
    expect(sentenceLink('https://a.example/b#c', 'One well-known fact.')).toBe(
      'https://a.example/b#:~:text=One%20well%2Dknown%20fact.',
    );
    const long = 'a b c d e f g h i j k l m n o p';
    expect(sentenceLink('https://a.example/b', long)).toBe(
      'https://a.example/b#:~:text=a%20b%20c%20d%20e,l%20m%20n%20o%20p',
    );
  });
});
