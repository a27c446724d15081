import { type Check, Findings } from './check.ts';

/** Every link must lead to a host that is listed as official (official-hosts.txt). */
export function hosts(official: ReadonlySet<string>): Check {
  return {
    name: 'hosts',
    about: 'https links to known official hosts',
    run(series) {
      const found = new Findings();
      for (const one of series) {
        const links = [one.landingPage, one.dataPage, ...one.history.map(({ url }) => url)];
        for (const link of links) {
          if (link === null) continue;
          found.looked++;
          const { protocol, hostname } = new URL(link);
          if (protocol !== 'https:' || !isOfficial(hostname, official))
            found.add(one, link, `${hostname} is not listed as an official host`);
        }
      }
      return found;
    },
  };
}

/** A listed host covers the hosts below it. */
function isOfficial(host: string, official: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => official.has(labels.slice(at).join('.')));
}
