import type { BlockRole } from '../../engine/article.ts';
import type { TextRun } from './text-map.ts';

/** One block as read from the page: its text, and the runs that it came from, in order. */
export interface PageBlock {
  role: BlockRole;
  text: string;
  runs: readonly TextRun[];
}

/** Invisible characters that hosts put inside words: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
/** What CSS collapses; no-break and narrow spaces stay, for they group digits. */
const COLLAPSIBLE = ' \t\n\r\f';
const NEEDS_CARE = new RegExp(`[${INVISIBLE}\\t\\n\\r\\f]|  |^ | $`);

/** Collects the text of one block, whitespace collapsed as the page shows it, and remembers where it stood. */
export class BlockReader {
  #text = '';
  #runs: TextRun[] = [];

  /** Adds a text node; the page may hold it in any number of elements. */
  add(node: Text): void {
    const { data } = node;
    if (!NEEDS_CARE.test(data)) {
      this.#push(node, 0, data);
      return;
    }
    let from = -1;
    for (let at = 0; at <= data.length; at += 1) {
      const char = data[at] ?? '';
      const isSpace = char !== '' && COLLAPSIBLE.includes(char);
      const isPlain = char !== '' && !isSpace && !INVISIBLE.includes(char);
      if (isPlain && from < 0) from = at;
      if (isPlain) continue;
      if (from >= 0) this.#push(node, from, data.slice(from, at));
      from = -1;
      if (isSpace && this.#text !== '' && !this.#text.endsWith(' ')) this.#push(node, at, ' ');
    }
  }

  /** The block so far, or null when it is empty; the reader starts anew. */
  take(role: BlockRole): PageBlock | null {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    return text === '' ? null : { role, text, runs };
  }

  #push(node: Text, offset: number, text: string): void {
    const at = this.#text.length;
    const last = this.#runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset) last.length += text.length;
    else this.#runs.push({ at, length: text.length, node, offset });
    this.#text += text;
  }
}
