import { expect, test } from 'vitest';
import { publishedDay } from '../../../src/page/sites/published-day.ts';

const days: [string, string | null, string | null][] = [
  ['2023-11-21T09:30:00.000+00:00', null, '2023-11-21'],
  ['2023-11-21', 'en', '2023-11-21'],
  ['https://hansard.parliament.uk/commons/2024-02-07/debates/x/y', null, '2024-02-07'],
  ['https://a.blog.gov.uk/2023/02/09/lamps/', null, '2023-02-09'],
  ['urn:li:activity:7100000000000000001', null, '2023-08-23'],
  ['urn:li:ugcPost:7100000000000000001', null, '2023-08-23'],
  ['21 November 2023', 'en', '2023-11-21'],
  ['Published Nov 21, 2023', 'en', '2023-11-21'],
  ['2023年11月21日', 'zh-Hans', '2023-11-21'],
  ['2023년 11월 21일', 'ko', '2023-11-21'],
  ['21. November 2023', 'de', '2023-11-21'],
  ['Publié le 21 nov. 2023', 'fr', '2023-11-21'],
  ['21 листопада 2023 р.', 'uk', '2023-11-21'],
  ['21 listopada 2023', 'pl', '2023-11-21'],
  ['21 de noviembre de 2023', 'es', '2023-11-21'],
  ['٢١ نوفمبر ٢٠٢٣', 'ar', '2023-11-21'],
  ['21 नवंबर 2023', 'hi', '2023-11-21'],
  ['21 November 2023', 'xx-not-a-language', '2023-11-21'],
  ['25/12/2023', 'en', '2023-12-25'],
  ['05/05/2023', 'en', '2023-05-05'],
  // The order of day and month is open: no guess.
  ['04/05/2023', 'en', null],
  ['2d', 'en', null],
  ['1 年', 'zh-Hans', null],
  ['November 2023', 'en', null],
  ['31 February 2023', 'en', null],
  ['21 November 2999', 'en', null],
  ['urn:li:activity:1', null, null],
  ['', 'en', null],
];

test.each(days)('%j in %j: %j', (text, language, day) => {
  expect(publishedDay(text, language)).toBe(day);
});

test('nothing is no day', () => {
  expect(publishedDay(null, null)).toBeNull();
});
