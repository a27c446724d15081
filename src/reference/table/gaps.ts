import type { Gap, Series } from '../../engine/series.ts';
import { gapSchema, problemIn } from '../schema.ts';
import type { Lists } from './lists.ts';
import { TableError } from './table.ts';

const FIELD = /^ {2}([a-z ]+): (.+)$/;

interface Block {
  id: string;
  line: number;
  fields: Map<string, string[]>;
}

/**
 * Reads `gaps.txt`: `gap ID`, then fields `measure`, `area`, `reason`, `alias` (repeated), `provenance`,
 * `nearest` (a series) and `difference`. Throws `TableError` where a line or field is wrong.
 */
export function parseGaps(
  text: string,
  file: string,
  lists: Lists,
  series: ReadonlyMap<string, Series>,
): Gap[] {
  return readBlocks(text, file).map((block) => {
    const gap = toGap(block, lists);
    const problem = problemIn(gapSchema, gap);
    if (problem) throw new TableError(file, block.line, `${block.id}: ${problem}`);
    if (gap.nearest && !series.has(gap.nearest.series))
      throw new TableError(
        file,
        block.line,
        `${block.id}: nearest: no series ${gap.nearest.series}`,
      );
    return gap;
  });
}

function readBlocks(text: string, file: string): Block[] {
  const blocks: Block[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const head = /^gap (\S+)$/.exec(line);
    const field = FIELD.exec(line);
    const block = blocks.at(-1);
    if (head) blocks.push({ id: head[1] as string, line: index + 1, fields: new Map() });
    else if (field && block) {
      const key = field[1] as string;
      block.fields.set(key, [...(block.fields.get(key) ?? []), field[2] as string]);
    } else throw new TableError(file, index + 1, `not a line of a gap: "${line.slice(0, 60)}"`);
  });
  return blocks;
}

function toGap({ id, fields }: Block, lists: Lists): Gap {
  const one = (key: string) => fields.get(key)?.[0] ?? '';
  const nearest = one('nearest');
  return {
    id,
    measure: one('measure'),
    area: lists.areas.get(one('area')) ?? { code: '', name: '' },
    reason: one('reason'),
    aliases: fields.get('alias') ?? [],
    provenance: one('provenance'),
    nearest: nearest ? { series: nearest, difference: one('difference') } : null,
  };
}
