import { expect, test } from 'vitest';
import { matchesAddress } from '../../../src/page/sites/address.ts';
import { SITES } from '../../../src/page/sites/index.ts';
import { tablesFor } from '../../../src/page/sites/tables-for.ts';

const matches: [string, string, boolean][] = [
  ['https://*.linkedin.com/pulse/*', 'https://www.linkedin.com/pulse/x-y-z?trk=1#a', true],
  ['https://*.linkedin.com/pulse/*', 'https://linkedin.com/pulse/x', true],
  ['https://*.linkedin.com/pulse/*', 'https://fr.linkedin.com/pulse/x', true],
  ['https://*.linkedin.com/pulse/*', 'https://www.linkedin.com/feed/pulse/x', false],
  ['https://*.linkedin.com/pulse/*', 'https://notlinkedin.com/pulse/x', false],
  ['https://*.linkedin.com/pulse/*', 'https://linkedin.com.example.org/pulse/x', false],
  ['https://*.linkedin.com/pulse/*', 'http://www.linkedin.com/pulse/x', false],
  ['https://*.blog.gov.uk/20*/*/*/*', 'https://a.blog.gov.uk/2023/02/09/lamps/', true],
  ['https://*.blog.gov.uk/20*/*/*/*', 'https://a.blog.gov.uk/category/x/', false],
  ['https://a.org/*/b', 'https://a.org/b', false],
  ['https://a.org/x', 'https://a.org/x', true],
  ['https://a.org/x', 'https://a.org/xy', false],
  ['*://a.org/*', 'http://a.org/', true],
  ['nonsense', 'https://a.org/', false],
];

test.each(matches)('%s and %s: %s', (pattern, address, expected) => {
  expect(matchesAddress(pattern, new URL(address))).toBe(expected);
});

test.each(['', 'about:blank', 'not an address', 'file:///tmp/x.html', 'https://www.gov.uk/browse'])(
  'no table for %j',
  (address) => {
    expect(tablesFor(address, SITES)).toEqual([]);
  },
);
