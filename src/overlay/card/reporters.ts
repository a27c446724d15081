import type { Series } from '../../engine/series.ts';

/** Names of hosts in running text; endings of files are none. */
const HOSTS =
  /\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!(?:csv|rda|rds|xlsx?|ods|json|md|txt|html?|pdf|zip|tsv|aspx?|php)\b)[a-z]{2,12}\b/g;

/** How many are named: the list is there to be read. */
const MOST = 3;

/**
 * The sites on which a figure was read that was not read at its source, as the reference's provenance names them; the
 * publisher's own is none of them.
 */
export function reportersOf({ provenance, landingPage }: Series): string[] {
  const own = hostOf(landingPage);
  // The name alone: addresses go on with paths in which dots may stand, and code hosts name repositories, not reporters.
  const text = provenance.toLowerCase().replace(/https?:\/\/([^\s/;,)]+)[^\s;,)]*/g, '$1');
  const hosts = [...text.matchAll(HOSTS)].map(([host]) => host.replace(/^www\./, ''));
  return [...new Set(hosts)].filter((host) => host !== own).slice(0, MOST);
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address.toLowerCase())?.[1] ?? '';
}
