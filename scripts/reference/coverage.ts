import { mkdir, writeFile } from 'node:fs/promises';
import { changesPage } from './coverage/changes-page.ts';
import { coveragePage } from './coverage/coverage-page.ts';
import { readTables } from './read-tables.ts';

// npm run reference:coverage: writes docs/coverage.md and docs/data-changes.md from the tables.
const tables = await readTables();
await mkdir('docs', { recursive: true });
await writeFile('docs/coverage.md', coveragePage(tables));
await writeFile('docs/data-changes.md', changesPage(tables.changes, tables.series));
