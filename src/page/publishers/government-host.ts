import HOSTS from './tables/government-hosts.json';

/**
 * The area whose government publishes at this host (`GB` for `www.gov.uk`), by the longest suffix that is
 * reserved for government. Null for every other host, and for hosts of forms, files and services, where nobody
 * publishes articles. Source: the Public Suffix List and national registries' rules, see `README.md` here.
 */
export function governmentArea(host: string): string | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const suffixes = labels.map((_, at) => labels.slice(at).join('.'));
  if (suffixes.some((suffix) => HOSTS.never.includes(suffix))) return null;
  const areas: Readonly<Record<string, string | undefined>> = HOSTS.suffixes;
  for (const suffix of suffixes) {
    const area = Object.hasOwn(areas, suffix) ? areas[suffix] : undefined;
    if (area) return area;
  }
  return null;
}
