import { formatDay } from '../../../src/engine/periods/format.ts';
import type { Series } from '../../../src/engine/series.ts';
import type { DataChange } from '../changes.ts';

const NOTE =
  '<!-- Written by `npm run reference:coverage` from src/reference/tables: change those, not this page. -->';

/** The changelog of the data: what changed here, and the releases whose earlier figures are held. */
export function changesPage(changes: readonly DataChange[], series: readonly Series[]): string {
  const lines = [
    NOTE,
    '# What changed in the figures',
    '',
    '| day | source | what |',
    '|---|---|---|',
    ...changes.map(({ day, source, what }) => `| ${day} | ${source} | ${what} |`),
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

function historyLine({ id, history }: Series): string {
  return `| ${id} | ${history.map(({ released }) => formatDay(released)).join(', ')} |`;
}
