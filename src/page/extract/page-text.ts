import type { Block } from '../../engine/article.ts';
import type { PageBlock } from './read-block.ts';
import { type Position, runAt } from './text-map.ts';

/** The text of an article as one string, a block a line, with the way back to the page for every character. */
export class PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #pageBlocks: readonly PageBlock[];

  constructor(pageBlocks: readonly PageBlock[]) {
    this.#pageBlocks = pageBlocks;
    this.text = pageBlocks.map(({ text }) => text).join('\n');
    const blocks: Block[] = [];
    let start = 0;
    for (const [index, { role, text }] of pageBlocks.entries()) {
      const isLeadIn =
        role === 'paragraph' && text.endsWith(':') && pageBlocks[index + 1]?.role === 'item';
      blocks.push({ role: isLeadIn ? 'lead-in' : role, start, end: start + text.length });
      start += text.length + 1;
    }
    this.blocks = blocks;
  }

  /**
   * The range of `text.slice(start, end)` on the page. Null when the page no longer has it: a node was
   * removed or its characters changed since the text was read.
   */
  locate(start: number, end: number): Range | null {
    if (!(start >= 0 && start < end && end <= this.text.length)) return null;
    const from = this.#position(start, 0);
    const to = this.#position(end - 1, 1);
    const document = from?.node.ownerDocument;
    if (!from || !to || !document) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** Where the character `at` stands now, `after` characters on; checked against the live node. */
  #position(at: number, after: 0 | 1): Position | null {
    const block = this.#blockAt(at);
    if (!block) return null;
    const [{ text, runs }, start] = block;
    const run = runAt(runs, at - start);
    if (!run || !isOnPage(run.node)) return null;
    const inRun = at - start - run.at;
    const expected = text.slice(run.at, run.at + run.length);
    const actual = run.node.data.slice(run.offset, run.offset + run.length);
    if (!sameCharacters(expected, actual)) return null;
    return { node: run.node, offset: run.offset + inRun + after };
  }

  #blockAt(at: number): readonly [PageBlock, number] | null {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle];
      const pageBlock = this.#pageBlocks[middle];
      if (!block || !pageBlock) return null;
      if (at < block.start) high = middle - 1;
      else if (at > block.end) low = middle + 1;
      else return at < block.end ? [pageBlock, block.start] : null;
    }
    return null;
  }
}

/** The document of a frame that went still holds its nodes, but no window shows it; in Firefox they may not be touched. */
function isOnPage(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument?.defaultView != null;
  } catch {
    return false;
  }
}

/** Equal, where a blank of the text may be a tab or line break of the page; a trimmed end may be missing. */
function sameCharacters(expected: string, actual: string): boolean {
  if (actual.startsWith(expected)) return true;
  return actual.replace(/[\t\n\r\f]/g, ' ').startsWith(expected);
}
