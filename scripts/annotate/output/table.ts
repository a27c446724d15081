import { gridRow, type Shares } from './grid.ts';
import type { Annotated, Detail } from './record.ts';
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

const SHARES: Shares = [16, 22, 36, 26];
const HEAD = [['words'], ['read as'], ['official record'], ['in words']];

/** Who published what and when, and why it counts as a public body's. */
export function byline({ article }: Annotated): string {
  const publisher = article.publisher?.name ?? 'publisher unknown';
  return plain(`${publisher}, ${article.published ?? 'no date'}; ${article.why.join('; ')}`);
}

/** One article as a table for people, `width` characters wide. */
export function articleTable(
  annotated: Annotated,
  { width, titleOf, explain }: Detail & { width: number; titleOf: TitleOf },
): string {
  const { article, annotations, id } = annotated;
  const lines = [plain(article.title ?? id), byline(annotated), ''];
  if (annotations.length === 0)
    return [...lines, leftAlone(article) ?? 'no statistics found', ''].join('\n');
  const rule = '-'.repeat(width);
  lines.push(gridRow(HEAD, SHARES, width), rule);
  for (const item of annotations) {
    const cells = [
      [quoted(item)],
      readAs(item, annotations),
      onRecord(item, titleOf),
      [finding(item)],
    ];
    lines.push(gridRow(cells, SHARES, width));
    if (explain) lines.push(...explanation(item, titleOf).map((line) => `    ${line}`));
    lines.push(rule);
  }
  return `${lines.join('\n')}\n`;
}
