import { describe, expect, test } from 'vitest';
import { resolvePublisherName } from '../../../src/page/publishers/named.ts';
import { registry } from '../../../src/page/publishers/registry.ts';
import { resolveAuthor } from '../../../src/page/publishers/resolve.ts';
import BODIES from '../../../src/page/publishers/tables/bodies.json';
import { evidence } from './evidence.ts';

const departments = BODIES.filter(
  ({ kind, area }) => kind === 'ministerial-department' && area === 'GB',
);
const ministers = BODIES.filter(
  ({ kind, parent, name }) => kind === 'ministerial-title' && parent && !name.includes('(rank)'),
);
const GOVUK = 'https://www.gov.uk/government/news/x';

test('all 24 ministerial departments are in the register', () => {
  expect(departments.length).toBe(24);
});

/** One case for every piece of evidence that the register holds. */
function cases(key: 'govuk' | 'ids' | 'linkedin' | 'x' | 'former' | 'name') {
  return departments.flatMap((body) =>
    [body[key]].flat().map((value): [string, string] => [value, body.id]),
  );
}

describe('each ministerial department is recognised', () => {
  test.each(cases('govuk').filter(([slug]) => registry().only('govuk', slug)))(
    'by its GOV.UK slug %s',
    (slug, id) => {
      const author = resolveAuthor(evidence({ url: GOVUK, kind: 'organisation', slugs: [slug] }));
      expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
    },
  );

  test.each(cases('ids'))('by its GOV.UK id %s', (orgId, id) => {
    const author = resolveAuthor(evidence({ url: GOVUK, kind: 'unknown', ids: [orgId] }));
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
  });

  test.each(cases('name'))('by its name on GOV.UK: %s', (name, id) => {
    const author = resolveAuthor(evidence({ url: GOVUK, kind: 'unknown', names: [name] }));
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
  });

  test.each(cases('linkedin'))('by its LinkedIn slug %s', (slug, id) => {
    const author = resolveAuthor(evidence({ slugs: [slug], names: ['In some other language'] }));
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
    expect(author.why[0]).toContain(slug);
  });

  test.each(cases('x'))('by its X handle %s', (handle, id) => {
    const author = resolveAuthor(
      evidence({ url: 'https://x.com/home', kind: 'unknown', slugs: [handle] }),
    );
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
  });

  test.each(cases('name'))('by its exact name on LinkedIn: %s', (name, id) => {
    // Other countries have a Cabinet Office or a Ministry of Defence: there the page's slug must say which.
    const isShared = registry().named(name).length > 1;
    const slugs = isShared ? [`uk-${name.toLowerCase().replaceAll(' ', '-')}`] : [];
    const author = resolveAuthor(evidence({ names: [name], slugs }));
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
    expect(author.why[0]).toContain(name);
    if (isShared) expect(resolveAuthor(evidence({ names: [name] })).isGovernment).toBe(false);
  });

  test.each(
    cases('former').filter(([name]) => name.includes(' ') && registry().named(name).length === 1),
  )('by its former name on LinkedIn: %s', (name, id) => {
    const author = resolveAuthor(evidence({ names: [name], slugs: ['123456'] }));
    expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
    expect(author.why[0]).toContain('former name');
  });

  test.each(ministers.map(({ name, parent }): [string, string | null] => [name, parent]))(
    'by its minister’s office in Hansard: %s',
    (office, id) => {
      const author = resolveAuthor(
        evidence({
          url: 'https://hansard.parliament.uk/commons/2024-02-07/debates/x/y',
          kind: 'unknown',
          names: ['A Minister'],
          offices: [`The ${office}`],
        }),
      );
      expect(author).toMatchObject({ isGovernment: true, publisher: { id } });
    },
  );
});

test.each([
  ['The Parliamentary Under-Secretary of State for Transport', 'uk.department-for-transport'],
  ['The Minister of State, Home Office', 'uk.home-office'],
  ['The Minister for Defence', 'uk.ministry-of-defence'],
  ['The Minister of State for Umbrellas', null],
])('an office that the register does not hold: %s', (office, id) => {
  const url = 'https://hansard.parliament.uk/lords/2024-02-07/debates/x/y';
  const author = resolveAuthor(evidence({ url, kind: 'unknown', offices: [office] }));
  expect(author).toMatchObject({ isGovernment: true, publisher: { id, area: 'GB' } });
});

test.each(cases('former').filter(([name]) => !name.includes(' ')))(
  'an abbreviation alone says nothing on LinkedIn: %s',
  (name) => {
    expect(resolveAuthor(evidence({ names: [name] })).isGovernment).toBe(false);
  },
);

test('a shared account belongs to the body that it is registered for', () => {
  expect(registry().only('linkedin', 'the-home-office')?.id).toBe('uk.home-office');
});

test.each([
  ['Foreign, Commonwealth and Development Office', 'uk.foreign-commonwealth-development-office'],
  ['the foreign commonwealth & development office', 'uk.foreign-commonwealth-development-office'],
  ['DFID', 'uk.foreign-commonwealth-development-office'],
  ['uk.home-office', 'uk.home-office'],
  ['ONS', 'uk.office-for-national-statistics'],
  ['The Village Gazette', null],
])('a name given by hand: %s', (name, id) => {
  expect(resolvePublisherName(name).id).toBe(id);
});
