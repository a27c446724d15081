import type { Publisher } from '../../engine/article.ts';
import type { AuthorEvidence, Authorship } from '../../platform/messages.ts';
import type { Body } from './body.ts';
import { governmentArea } from './government-host.ts';
import { decidesAlone } from './name-rules.ts';
import { officeHolder } from './offices.ts';
import { plainName } from './plain-name.ts';
import { registry } from './registry.ts';

/**
 * Who the author is, by what the page says, and which evidence decided, in words for the reader. Not sure
 * means not a government body: a name alone decides only where it can mean nobody else (`name-rules.ts`).
 */
export function resolveAuthor(evidence: AuthorEvidence): Authorship {
  const host = hostOf(evidence.url);
  return (
    byOffice(evidence, host) ??
    (evidence.kind === 'person'
      ? notGovernment(evidence, 'The author’s account is a person’s.')
      : null) ??
    byHost(evidence, host) ??
    byAccount(evidence, host) ??
    byName(evidence, host) ??
    notGovernment(evidence, 'The author is not in the register of government bodies.')
  );
}

/** The same for a site that the reader added: it is read whoever the author is, and says so. */
export function ownSiteAuthorship(evidence: AuthorEvidence): Authorship {
  const known = resolveAuthor(evidence);
  if (known.isGovernment) return known;
  const name = evidence.names[0];
  return {
    publisher: name === undefined ? null : { id: null, name, area: null },
    isGovernment: true,
    why: ['You added this site to those that are read; its author is not in the register.'],
  };
}

function only(bodies: readonly Body[]): Body | null {
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** Ministers in a parliament's own record, where the office stands beside the speaker's name. */
function byOffice({ offices, names }: AuthorEvidence, host: string): Authorship | null {
  if (!isParliament(host)) return null;
  for (const office of offices) {
    const holder = officeHolder(office, names);
    if (!holder) continue;
    return {
      publisher: holder,
      isGovernment: true,
      why: [`The record names the speaker as “${office}”, an office of government.`],
    };
  }
  return notGovernment({ names }, 'The record names the speaker without an office of government.');
}

function byHost(evidence: AuthorEvidence, host: string): Authorship | null {
  const area = governmentArea(host);
  const found = registry().only('hosts', host.replace(/^www\./, ''));
  // Everybody speaks in a parliament, not the government alone.
  const owner = found && NOT_GOVERNMENT.has(found.kind) ? null : found;
  if (!area && !owner) return null;
  const body = onOwnSite(evidence, host) ?? owner;
  const name = evidence.names[0];
  const unknown: Publisher | null = name === undefined ? null : { id: null, name, area };
  return {
    publisher: body ? publisher(body) : unknown,
    isGovernment: true,
    why: [
      area ? `${host} is a government address.` : `${host} belongs to ${owner?.name}.`,
      ...(body && body !== owner ? [`The page names ${body.name} as its publisher.`] : []),
    ],
  };
}

/** On a government's own pages any way of naming a body can be believed. */
function onOwnSite({ slugs, names, ids }: AuthorEvidence, host: string): Body | null {
  const isGovuk = host === 'www.gov.uk' || host.endsWith('.blog.gov.uk');
  const bySlug = isGovuk ? slugs.map((slug) => registry().only('govuk', slug)) : [];
  const byName = names.map((name) => onlyIn(name, host));
  const byId = isGovuk ? ids.map((id) => registry().only('ids', id)) : [];
  return (
    [...byName.slice(0, 1), ...bySlug, ...byId, ...byName].find((body) => body !== null) ?? null
  );
}

/** Several bodies may share a name; on a government's address that government's own is meant. */
function onlyIn(name: string, host: string): Body | null {
  const area = governmentArea(host) ?? '';
  const inNorthernIreland = area === 'GB-NIR' ? registry().named(`${name} Northern Ireland`) : [];
  const bodies = [...inNorthernIreland, ...registry().named(name)];
  const own = bodies.filter((body) => body.area === area);
  if (own.length > 0) return only(own);
  const within = bodies.filter((body) => area === '' || body.area?.startsWith(`${area}-`));
  return only(within);
}

function byAccount({ slugs, names }: AuthorEvidence, host: string): Authorship | null {
  const index = accountIndex(host);
  if (!index) return null;
  for (const slug of slugs) {
    const body = registry().only(index, slug);
    if (!body || NOT_GOVERNMENT.has(body.kind)) continue;
    // Handles were collected on X; elsewhere the same handle needs the body's name beside it.
    if (
      index === 'x' &&
      !isX(host) &&
      !names.some((name) => registry().named(name).includes(body))
    ) {
      continue;
    }
    return {
      publisher: publisher(body),
      isGovernment: true,
      why: [`The account “${slug}” on ${siteName(host)} belongs to ${body.name}.`],
    };
  }
  return null;
}

function byName(evidence: AuthorEvidence, host: string): Authorship | null {
  if (!isLinkedIn(host) || evidence.kind !== 'organisation') return null;
  for (const name of evidence.names) {
    const named = registry()
      .named(name)
      .filter(({ kind }) => !NOT_GOVERNMENT.has(kind));
    const isShared = named.length > 1;
    const body = named.find((one) => decidesAlone(name, one, evidence.slugs, isShared));
    if (!body) continue;
    const isFormer = body.former.map(plainName).includes(plainName(name));
    return {
      publisher: publisher(body),
      isGovernment: true,
      why: [
        `The author is an organisation named “${name}”, ${isFormer ? `a former name of ${body.name}` : 'a body in the register'}.`,
      ],
    };
  }
  return null;
}

/** In the register for their names: a parliament is not its government, and an office has no page. */
const NOT_GOVERNMENT = new Set(['parliament', 'ministerial-title']);

function notGovernment({ names }: Pick<AuthorEvidence, 'names'>, reason: string): Authorship {
  const name = names[0];
  return {
    publisher: name === undefined ? null : { id: null, name, area: null },
    isGovernment: false,
    why: [reason],
  };
}

function publisher({ id, name, area }: Body): Publisher {
  return { id, name, area };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function isParliament(host: string): boolean {
  return host === 'parliament.uk' || host.endsWith('.parliament.uk');
}

function isLinkedIn(host: string): boolean {
  return host === 'linkedin.com' || host.endsWith('.linkedin.com');
}

function isX(host: string): boolean {
  return ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'].includes(host);
}

/** Which of the registry's accounts a site's slugs are. */
function accountIndex(host: string): 'linkedin' | 'x' | null {
  if (isLinkedIn(host)) return 'linkedin';
  return isX(host) || OPEN_PLATFORMS.some((site) => host === site || host.endsWith(`.${site}`))
    ? 'x'
    : null;
}

const OPEN_PLATFORMS = ['facebook.com', 'youtube.com', 'medium.com', 'substack.com'];

function siteName(host: string): string {
  return isLinkedIn(host) ? 'LinkedIn' : host;
}
