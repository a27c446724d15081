import { describe, expect, test } from 'vitest';
import { resolveAuthor } from '../../../src/page/publishers/resolve.ts';
import BODIES from '../../../src/page/publishers/tables/bodies.json';
import { evidence } from './evidence.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const organisations = LOOK_ALIKES.map((entry): [string, string] =>
  typeof entry === 'string'
    ? [
        entry,
        entry
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-'),
      ]
    : entry,
);

test('the list is long enough to mean something', () => {
  expect(new Set(organisations.map(String)).size).toBeGreaterThanOrEqual(200);
});

test.each(organisations)('on LinkedIn, %s (%s) is no government body', (name, slug) => {
  expect(resolveAuthor(evidence({ names: [name], slugs: [slug] })).isGovernment).toBe(false);
});

const names = BODIES.filter(({ area }) => area?.startsWith('GB')).map(({ name }) => name);

describe('a name proves nothing where anyone can take it', () => {
  test.each([
    ['a person’s LinkedIn account', { kind: 'person' as const }],
    ['a newspaper’s page', { url: 'https://www.example-times.co.uk/politics/x' }],
    ['a Medium account', { url: 'https://medium.com/@x/y', slugs: ['govnews'] }],
    ['a YouTube channel', { url: 'https://www.youtube.com/watch', slugs: ['govclips'] }],
    ['an X account', { url: 'https://x.com/govclips', slugs: ['govclips'] }],
    [
      'an opposition member in Hansard',
      { url: 'https://hansard.parliament.uk/x', offices: ['(Ayton) (Lab)'] },
    ],
  ])('%s under the name of each of the British bodies', (_, stated) => {
    const taken = names.filter(
      (name) => resolveAuthor(evidence({ names: [name], ...stated })).isGovernment,
    );
    expect(taken).toEqual([]);
  });
});

test.each([
  'www.gov.uk.example.com',
  'www-gov.uk',
  'notgov.uk',
  'gov-uk.net',
  'tax.service.gov.uk',
  'assets.publishing.service.gov.uk',
  'www.mygov.scot',
  'gov.uk.com',
  'www.bbc.co.uk',
  'hansard.parliament.uk',
  'www.parliament.uk',
  'data.gov.io',
  'localhost',
  '',
])('host %j is no government’s', (host) => {
  const url = host === '' ? 'about:blank' : `https://${host}/news/x`;
  expect(
    resolveAuthor(evidence({ url, kind: 'unknown', names: ['Home Office'] })).isGovernment,
  ).toBe(false);
});

test.each([
  'The Shadow Secretary of State for Transport',
  'The Chair of the Transport Committee',
  'Mr Speaker',
  'Madam Deputy Speaker',
  'The Leader of the Opposition',
  'The Second Church Estates Commissioner',
  '(Ayton) (Con)',
  'Former Secretary of State for Transport',
])('%s speaks for no government', (office) => {
  const url = 'https://hansard.parliament.uk/commons/2024-02-07/debates/x/y';
  const author = resolveAuthor(
    evidence({ url, kind: 'unknown', names: [office], offices: [office] }),
  );
  expect(author.isGovernment).toBe(false);
});
