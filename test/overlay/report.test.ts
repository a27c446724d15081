import { expect, it } from 'vitest';
import { reportAddress } from '../../src/overlay/card/report.ts';

it('fills the report into the tracker’s address, and nothing else', () => {
  const address = new URL(
    reportAddress('https://tracker.example.org/new?labels=link', {
      title: '“12 & 3” is linked to a.b',
      body: 'Words: “12 & 3”\nPage: https://www.example.org/?a=1&b=2#c',
    }),
  );
  expect(address.host).toBe('tracker.example.org');
  expect([...address.searchParams]).toEqual([
    ['labels', 'link'],
    ['title', '“12 & 3” is linked to a.b'],
    ['body', 'Words: “12 & 3”\nPage: https://www.example.org/?a=1&b=2#c'],
  ]);
});
