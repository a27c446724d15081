import { parseArgs } from 'node:util';
import { SOURCES } from '../../src/reference/services/all.ts';
import { TABLES } from './read-tables.ts';
import { govUkReleases } from './refresh/gov-uk-releases.ts';
import { createHttp } from './refresh/http.ts';
import { refresh } from './refresh/refresh.ts';

// npm run reference:refresh -- SOURCE [--only PREFIX] [--write]: asks a publisher's service for newer figures.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const name = positionals[0] ?? '';
const source = SOURCES.find((one) => one.name === name);
const http = createHttp();

if (name === 'gov-uk') {
  const { failed } = await govUkReleases({
    http,
    folder: TABLES,
    only: values.only ?? '',
    log: console.log,
  });
  if (failed > 0) process.exitCode = 1;
} else if (source) {
  const today = new Date().toISOString().slice(0, 10);
  const options = {
    source,
    http,
    folder: TABLES,
    only: values.only ?? '',
    write: values.write,
    today,
  };
  const { asked, changes, failed } = await refresh({ ...options, log: console.log });
  console.log(`${asked} series asked, ${changes.length} changed, ${failed.length} failed`);
  if (changes.length > 0 && !values.write)
    console.log('Nothing was written: add --write, then review the difference.');
  if (failed.length > 0) process.exitCode = 1;
} else {
  const names = [...SOURCES.map((one) => one.name), 'gov-uk'].join(', ');
  console.error(
    `usage: npm run reference:refresh -- SOURCE [--only PREFIX] [--write]\nSOURCE is one of: ${names}`,
  );
  process.exitCode = 2;
}
