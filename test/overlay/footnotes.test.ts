// @vitest-environment jsdom
import { expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { noteOf } from '../../src/overlay/print/footnotes.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { ANNOTATIONS } from './fixtures/annotations.ts';
import { statistic } from './fixtures/page.ts';
import { level } from './fixtures/series.ts';

it('says in a footnote what the article says, what the record says, and where', () => {
  setCatalogue(en, 'en');
  expect(noteOf({ statistic: statistic(ANNOTATIONS.level), series: level })).toBe(
    '“twenty-four thousand apprentices”: 23,540 rounds to twenty-four thousand, 24,620 to twenty-five thousand. ' +
      'Apprentices starting in construction, calendar year 2022: 24,620 people ' +
      '(Department for Education, Apprenticeships, year ending December 2023, 29 February 2024). ' +
      'https://www.gov.uk/government/statistics/apprenticeships',
  );
});
