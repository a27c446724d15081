import type { Annotated, Detail } from './record.ts';
import { byline } from './table.ts';
import {
  explanation,
  finding,
  leftAlone,
  onRecord,
  plain,
  quoted,
  readAs,
  type TitleOf,
} from './words.ts';

/** The article's words must stay words: neither table cells nor markup nor HTML. */
function escaped(text: string): string {
  return plain(text).replaceAll(/[\\`*_[\]<>|#&]/g, '\\$&');
}

function cell(lines: readonly string[]): string {
  return lines.map(escaped).join('<br>');
}

/** One article as a Markdown table, for notes and pull requests. */
export function articleMarkdown(
  annotated: Annotated,
  { titleOf, explain }: Detail & { titleOf: TitleOf },
): string {
  const { article, annotations, id } = annotated;
  const rows = annotations.map((item) => {
    const why = explain ? explanation(item, titleOf) : [];
    const cells = [
      [quoted(item)],
      readAs(item, annotations),
      onRecord(item, titleOf),
      [finding(item), ...why],
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const table = [
    '| words | read as | official record | in words |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  return [
    `## ${escaped(article.title ?? id)}`,
    '',
    escaped(byline(annotated)),
    '',
    ...(rows.length === 0 ? [leftAlone(article) ?? 'No statistics found.'] : table),
    '',
  ].join('\n');
}
