import type { AuthorEvidence } from '../../platform/messages.ts';
import { type FoundArticle, scopeOf } from '../find-articles.ts';
import { readEach, readFirst, type Scope } from './locator.ts';
import type { AuthorTable } from './site-table.ts';

/** What the page says about the author of one article or post; who that is, the registry decides. */
export function readAuthor(found: FoundArticle): AuthorEvidence {
  const { author, id } = found.table;
  const { scope, before } = whereItStands(found);
  const accounts = readEach(author.accounts, scope, before).map((link) =>
    accountOf(link, scope.address, author),
  );
  return {
    url: scope.address,
    adapter: id,
    kind: kindOf(accounts, readFirst(author.kind, scope)),
    names: readEach(author.names, scope, before).slice(0, 8),
    slugs: [...new Set(accounts.flatMap(({ slug }) => slug ?? []))],
    ids: (readFirst(author.ids, scope)?.match(/\b[A-Z]{1,4}\d+\b/g) ?? []).slice(0, 8),
    offices: officesOf(found, scope),
  };
}

/** The scope in which the author stands: the article's own, or an earlier one's whose words it continues. */
function whereItStands(found: FoundArticle): { scope: Scope; before: Element | null } {
  const { author, root } = found.table;
  const { address } = found.scope;
  const before = author.nearest ? (found.parts.body[0] ?? null) : null;
  if (!author.fromPrevious || readFirst(author.names, found.scope) !== null) {
    return { scope: found.scope, before };
  }
  const roots = [...found.root.ownerDocument.querySelectorAll(root.join(', '))];
  for (let at = roots.indexOf(found.root) - 1; at >= 0; at -= 1) {
    const earlier = roots[at];
    const scope = earlier && scopeOf(found.table, earlier, address);
    if (scope && readFirst(author.names, scope) !== null) return { scope, before: null };
  }
  return { scope: found.scope, before };
}

/** Offices named here, or wherever else on the page the same speaker is introduced. */
function officesOf({ table, root }: FoundArticle, scope: Scope): string[] {
  const { offices, speaker, statedOffice } = table.author;
  const named = readEach(offices, scope);
  const who = speaker && readFirst([speaker], scope);
  if (who) {
    for (const other of root.ownerDocument.querySelectorAll(table.root.join(', '))) {
      const elsewhere = scopeOf(table, other, scope.address);
      if (readFirst([speaker], elsewhere) === who) named.push(...readEach(offices, elsewhere));
    }
  }
  if (statedOffice) named.push(statedOffice);
  return [...new Set(named)].slice(0, 8);
}

interface Account {
  kind: 'organisation' | 'person' | 'unknown';
  slug: string | null;
}

function accountOf(link: string, address: string, author: AuthorTable): Account {
  const url = URL.canParse(link, address) ? new URL(link, address) : null;
  for (const [kind, prefixes] of [
    ['person', author.person],
    ['organisation', author.organisation],
  ] as const) {
    const prefix = prefixes?.find((start) => url?.pathname.startsWith(start));
    if (prefix === undefined || !url) continue;
    const slug = decode(url.pathname.slice(prefix.length).split('/')[0] ?? '').toLowerCase();
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
