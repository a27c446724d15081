import * as v from 'valibot';
import type { Block, BlockRole } from '../../../src/engine/article.ts';
import { isDay } from '../options.ts';
import { InputError, type Place } from './input-error.ts';

const ROLES = [
  'title',
  'heading',
  'summary',
  'paragraph',
  'lead-in',
  'item',
  'quote',
] as const satisfies readonly BlockRole[];

const RecordSchema = v.object({
  id: v.nullish(v.union([v.string(), v.number()]), null),
  url: v.nullish(v.string(), null),
  publisher: v.nullish(v.string(), null),
  title: v.nullish(v.string(), null),
  published: v.nullish(
    v.pipe(v.string(), v.check(isDay, 'must be a day such as 2023-10-16')),
    null,
  ),
  text: v.string(),
  blocks: v.nullish(v.array(v.object({ text: v.string(), role: v.picklist(ROLES) })), []),
});

/** An article as JSON and JSON Lines give it. */
export interface ArticleRecord {
  id: string | null;
  url: string | null;
  publisher: string | null;
  title: string | null;
  published: string | null;
  text: string;
  blocks: readonly Block[];
}

/** Finds each block's text in `text`, in order: offsets always count in `text`. */
function locate(text: string, blocks: readonly { text: string; role: BlockRole }[]): Block[] {
  let from = 0;
  return blocks.map((block, index) => {
    const start = text.indexOf(block.text, from);
    if (start < 0) {
      throw new Error(`blocks[${index}]: its text does not stand in "text" after the block before`);
    }
    from = start + block.text.length;
    return { role: block.role, start, end: from };
  });
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}

/** Checks one parsed JSON value. Throws `InputError` naming the field. */
export function readRecord(value: unknown, place: Place): ArticleRecord {
  const checked = v.safeParse(RecordSchema, value);
  if (!checked.success) {
    const issue = checked.issues[0];
    const field = v.getDotPath(issue) ?? 'the article';
    throw new InputError(place, `${field}: ${issue.message}`, idOf(value));
  }
  const { id, blocks, ...rest } = checked.output;
  try {
    const { text } = rest;
    return { ...rest, id: id === null ? null : String(id), blocks: locate(text, blocks) };
  } catch (error) {
    throw new InputError(place, (error as Error).message, idOf(value));
  }
}

/** Parses JSON text. Throws `InputError` with the parser's own words. */
export function parseJson(text: string, place: Place): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    throw new InputError(place, `not JSON (${(error as Error).message})`);
  }
}
