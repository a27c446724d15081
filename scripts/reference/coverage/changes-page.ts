import { formatDay } from '../../../src/engine/periods/format.ts';
import type { Series } from '../../../src/engine/series.ts';
import { TableError } from '../../../src/reference/table/table.ts';

const NOTE =
  '<!-- Written by `npm run reference:coverage` from src/reference/tables: change those, not this page. -->';

/** The changelog of the data: what changed here, and the releases whose earlier figures are held. */
export function changesPage(changes: string, series: readonly Series[]): string {
  const lines = [
    NOTE,
    '# What changed in the figures',
    '',
    '| day | source | what |',
    '|---|---|---|',
    ...readChanges(changes).map(({ day, source, what }) => `| ${day} | ${source} | ${what} |`),
    '',
    '## Earlier releases held',
    '',
    'What these releases said is kept, so that an article is measured against what was known on its day.',
    '',
    '| series | releases |',
    '|---|---|',
    ...series.filter(({ history }) => history.length > 0).map(historyLine),
    '',
  ];
  return lines.join('\n');
}

/** The lines of `changes.txt`: `day | source | what`. Throws `TableError`. */
export function readChanges(text: string): { day: string; source: string; what: string }[] {
  return text.split('\n').flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return [];
    const [day, source, what, ...rest] = line.split(' | ');
    if (!day || !source || !what || rest.length > 0)
      throw new TableError('changes.txt', at + 1, 'expected "day | source | what"');
    return [{ day, source, what }];
  });
}

function historyLine({ id, history }: Series): string {
  return `| ${id} | ${history.map(({ released }) => formatDay(released)).join(', ')} |`;
}
