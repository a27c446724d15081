import { formatDay } from '../../../src/engine/periods/format.ts';
import type { SourceTables } from '../read-tables.ts';
import { type CoverageRow, coverageRows } from './rows.ts';

const NOTE =
  '<!-- Written by `npm run reference:coverage` from src/reference/tables: change those, not this page. -->';

/** The page that says what the reference holds and how old it is, as Markdown. */
export function coveragePage({
  series,
  gaps,
  lists,
}: Pick<SourceTables, 'series' | 'gaps' | 'lists'>): string {
  const publishers = coverageRows(series, (one) => one.publisher.id);
  const topics = coverageRows(series, (one) => one.topic);
  const [all] = coverageRows(series, () => 'all');
  const releases = series.reduce((sum, { history }) => sum + history.length, 0);
  const lines = [
    NOTE,
    '# What the reference covers',
    '',
    `${number(all?.series ?? 0)} series with ${number(all?.figures ?? 0)} figures by ${publishers.length} publishers, on ${topics.length} topics;`,
    `${releases} earlier releases are held to say what was known on a day, and ${gaps.length} ${gaps.length === 1 ? 'measure is' : 'measures are'} listed that people quote and nobody counts.`,
    `The newest figure is for a period that ended on ${formatDay(all?.newest ?? '')}; half of the series reach to ${formatDay(all?.typical ?? '')} or later.`,
    '',
    'How well the figures are known: *file* was copied from an official table, at the commit that the series names; *page*',
    "was read on the publisher's page; *reported* was read elsewhere (the press, a reprint), and the product says so.",
    '',
    '## By publisher',
    '',
    ...table(
      publishers,
      'Publisher',
      (id) => lists.publishers.get(id)?.name ?? id,
      (id) => lists.publishers.get(id)?.licence ?? '',
    ),
    '',
    '## By topic',
    '',
    ...table(topics, 'Topic', (id) => id.replaceAll('-', ' ')),
    '',
    '## Not counted by anybody',
    '',
    ...gaps.map(({ measure, reason }) => `- **${measure}.** ${reason}`),
    '',
  ];
  return lines.join('\n');
}

function table(
  rows: readonly CoverageRow[],
  head: string,
  name: (id: string) => string,
  licence?: (id: string) => string,
): string[] {
  const more = licence ? ' licence |' : '';
  return [
    `| ${head} | series | figures | from | newest figure | half reach | file | page | reported |${more}`,
    `|---|---:|---:|---|---|---|---:|---:|---:|${licence ? '---|' : ''}`,
    ...rows.map(
      ({ id, series, figures, from, newest, typical, grades }) =>
        `| ${name(id)} | ${number(series)} | ${number(figures)} | ${from.slice(0, 4)} | ${newest} | ${typical} | ${number(grades['official-file-copy'])} | ${number(grades['official-page'])} | ${number(grades.secondary)} |${licence ? ` ${licence(id)} |` : ''}`,
    ),
  ];
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
