import type { BlockRole } from '../../engine/article.ts';
import type { TextRun } from './text-map.ts';

/** One block as read from the page: its text, and the runs that it came from, in order. */
export interface PageBlock {
  role: BlockRole;
  text: string;
  runs: readonly TextRun[];
}

/** Invisible characters that hosts put inside words: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = '\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff';
/** What CSS collapses; no-break and narrow spaces stay, for they group digits. */
const COLLAPSIBLE = ' \\t\\n\\r\\f';
/** Something to collapse or to leave out; single blanks are as they should be. */
const UNUSUAL = new RegExp(`[${INVISIBLE}\\t\\n\\r\\f]|  `);
const PIECES = new RegExp(`[${COLLAPSIBLE}]+|[${INVISIBLE}]+|[^${COLLAPSIBLE}${INVISIBLE}]+`, 'g');
const BLANK = new RegExp(`[${COLLAPSIBLE}]`);
const LEFT_OUT = new RegExp(`[${INVISIBLE}]`);

/** Collects the text of one block, whitespace collapsed as the page shows it, and remembers where it stood. */
export class BlockReader {
  #text = '';
  #runs: TextRun[] = [];
  /** At the start and after a blank, another blank does not show. */
  #afterBlank = true;

  /** Adds a text node; the page may hold it in any number of elements. */
  add(node: Text): void {
    const { data } = node;
    if (UNUSUAL.test(data)) this.#addPieces(node, data);
    else if (this.#afterBlank && data.startsWith(' ')) this.#push(node, 1, data.slice(1));
    else this.#push(node, 0, data);
  }

  /** The block so far, or null when it is empty; the reader starts anew. */
  take(role: BlockRole): PageBlock | null {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    this.#afterBlank = true;
    return text === '' ? null : { role, text, runs };
  }

  #addPieces(node: Text, data: string): void {
    for (const { 0: piece, index } of data.matchAll(PIECES)) {
      if (LEFT_OUT.test(piece)) continue;
      if (!BLANK.test(piece)) this.#push(node, index, piece);
      else if (!this.#afterBlank) this.#push(node, index, ' ');
    }
  }

  #push(node: Text, offset: number, text: string): void {
    if (text === '') return;
    const at = this.#text.length;
    const last = this.#runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset) last.length += text.length;
    else this.#runs.push({ at, length: text.length, node, offset });
    this.#text += text;
    this.#afterBlank = text.endsWith(' ');
  }
}
