import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TableError } from '../../src/reference/table/table.ts';
import { allChecks } from './checks/all.ts';
import { parseExceptions } from './checks/exceptions.ts';
import { outcomeTable, runChecks } from './checks/run.ts';
import { readTables, TABLES } from './read-tables.ts';

// npm run reference:check: looks for what a statistician would object to. Exit status 1 when anything is open.
try {
  const { series } = await readTables();
  const exceptions = parseExceptions(await readList('exceptions.txt'), 'exceptions.txt');
  const lines = (await readList('official-hosts.txt')).split('\n');
  const hosts = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  const { outcomes, stale } = runChecks(allChecks(hosts), series, exceptions);
  console.log(outcomeTable(outcomes));
  for (const { check, open } of outcomes)
    for (const finding of open)
      console.error(`\n${check.name} | ${finding.series} | ${finding.about}\n  ${finding.text}`);
  for (const { line } of stale)
    console.error(`\nexceptions.txt:${line}: this exception matches nothing any more`);
  if (stale.length > 0 || outcomes.some(({ open }) => open.length > 0)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(`${TABLES}/${error.message}`);
  process.exitCode = 1;
}

function readList(name: string): Promise<string> {
  return readFile(join(TABLES, name), 'utf8');
}
