import type { AuthorEvidence } from '../../platform/messages.ts';
import { readEach, readFirst, type Scope } from './locator.ts';
import type { AuthorTable, SiteTable } from './site-table.ts';

/** What the page says about the author of one article or post; who that is, the registry decides. */
export function readAuthor(table: SiteTable, scope: Scope, address: string): AuthorEvidence {
  const { author } = table;
  const accounts = readEach(author.accounts, scope).map((link) => accountOf(link, address, author));
  return {
    url: address,
    adapter: table.id,
    kind: kindOf(accounts, readFirst(author.kind, scope)),
    names: readEach(author.names, scope).slice(0, 8),
    slugs: [...new Set(accounts.flatMap(({ slug }) => slug ?? []))],
    ids: (readFirst(author.ids, scope)?.match(/\b[A-Z]{1,4}\d+\b/g) ?? []).slice(0, 8),
    offices: readEach(author.offices, scope).slice(0, 4),
  };
}

interface Account {
  kind: 'organisation' | 'person' | 'unknown';
  slug: string | null;
}

function accountOf(link: string, address: string, author: AuthorTable): Account {
  if (!URL.canParse(link, address)) return { kind: 'unknown', slug: null };
  const { pathname } = new URL(link, address);
  for (const [kind, prefixes] of [
    ['person', author.person],
    ['organisation', author.organisation],
  ] as const) {
    const prefix = prefixes?.find((start) => pathname.startsWith(start));
    if (prefix === undefined) continue;
    const slug = decode(pathname.slice(prefix.length).split('/')[0] ?? '').toLowerCase();
    return { kind, slug: slug || null };
  }
  return { kind: 'unknown', slug: null };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Where one place says person and another organisation, it is a person's: a wrong author is worse than none. */
function kindOf(accounts: readonly Account[], type: string | null): AuthorEvidence['kind'] {
  const kinds = accounts.map(({ kind }) => kind);
  if (type === 'Person' || kinds.includes('person')) return 'person';
  if (type !== null && /Organi[sz]ation$/.test(type)) return 'organisation';
  return kinds.includes('organisation') ? 'organisation' : 'unknown';
}
