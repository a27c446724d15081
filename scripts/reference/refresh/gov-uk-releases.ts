import type { Series } from '../../../src/engine/series.ts';
import type { Http } from '../../../src/reference/services/http.ts';
import { readTables } from '../read-tables.ts';
import { readGovUk } from './gov-uk.ts';

export interface GovUkOptions {
  http: Http;
  folder: string;
  only: string;
  log: (line: string) => void;
}

/**
 * Asks GOV.UK for each page that series link to whether it changed after the release held, and lists its files: the
 * figures are in spreadsheets, which a person carries over. Returns how many pages were newer and how many failed.
 */
export async function govUkReleases(
  options: GovUkOptions,
): Promise<{ newer: number; failed: number }> {
  const { series } = await readTables(options.folder);
  let newer = 0;
  let failed = 0;
  for (const [path, users] of pages(series, options.only)) {
    try {
      const page = await readGovUk(path, options.http);
      const held = latest(users);
      if (page.updated === null || (held !== null && page.updated <= held)) continue;
      newer++;
      const known = held === null ? 'no release date is held' : `the release held is of ${held}`;
      options.log(`${path}: changed on ${page.updated}; ${known} (${users.length} series)`);
      if (page.note) options.log(`  ${page.note}`);
      for (const { title, url } of page.attachments) options.log(`  ${title}: ${url}`);
    } catch (error) {
      failed++;
      options.log(`${path}: ${(error as Error).message}`);
    }
  }
  return { newer, failed };
}

function pages(series: readonly Series[], only: string): Map<string, Series[]> {
  const byPath = new Map<string, Series[]>();
  for (const one of series) {
    const { host, pathname } = new URL(one.landingPage);
    if (host !== 'www.gov.uk' || !one.id.startsWith(only)) continue;
    const users = byPath.get(pathname);
    if (users) users.push(one);
    else byPath.set(pathname, [one]);
  }
  return byPath;
}

function latest(series: readonly Series[]): string | null {
  const days = series.flatMap(({ released }) => (released === null ? [] : [released]));
  return days.sort().at(-1) ?? null;
}
