import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Packages that a bundle took code from, by their folder under node_modules. */
function bundledPackages(metafile: Metafile): readonly string[] {
  const folders = Object.keys(metafile.inputs).flatMap((input) => {
    const match = /^(?:text-import:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    return match?.[1] === undefined ? [] : [match[1]];
  });
  return [...new Set(folders)].sort();
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
}

async function notice(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  if (text === '' && about.license === undefined) {
    throw new Error(`${folder}: no licence stated, it may not be shipped`);
  }
  const heading = `${about.name} ${about.version} (${about.license ?? 'see below'})`;
  return `${heading}\n${'-'.repeat(heading.length)}\n${text.trim()}\n`;
}

/** The text of THIRD-PARTY-NOTICES.txt: our licence, the data's licence, then every bundled package's. */
export async function thirdPartyNotices(metafile: Metafile): Promise<string> {
  const packages = bundledPackages(metafile).filter((folder) => existsSync(folder));
  const notices = await Promise.all(packages.map(notice));
  return [
    `Sourcemark\n==========\n${(await readFile('LICENSE', 'utf8')).trim()}\n`,
    'Official figures\n----------------\n' +
      'Contains public sector information licensed under the Open Government Licence v3.0:\n' +
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\n' +
      'Each series names its publisher, publication and licence where it is shown.\n',
    ...notices,
  ].join('\n');
}
