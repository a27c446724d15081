import type { Article, BlockRole } from '../article.ts';
import { asideReason, isCommentStart } from './asides.ts';
import { type NormalisedText, normalise } from './normalise.ts';
import { sentences, type TokenSpan } from './sentences.ts';
import { type Token, tokenAt } from './token.ts';
import { tokenise } from './tokenise.ts';

/** One block of an article, split into tokens and sentences. */
export interface Passage {
  role: BlockRole;
  /** Offset of the block in the article's text. */
  start: number;
  normalised: NormalisedText;
  tokens: readonly Token[];
  sentences: readonly TokenSpan[];
  /** The line that introduces the list which this item stands in, and the heading above. */
  leadIn: Passage | null;
  heading: Passage | null;
  /** The paragraph before (before the list, for its items), and the article's first lines. */
  before: Passage | null;
  opening: Passage | null;
  /** Why its numbers are none of the article's (`comment`, `interface`); null for the article itself. */
  aside: string | null;
}

/** Splits an article into passages: its blocks, or the lines of its text where it has none. */
export function passages(article: Article): Passage[] {
  const given = article.blocks.length > 0;
  const blocks = given ? article.blocks.map((block) => ({ ...block })) : lines(article.text);
  const result: Passage[] = [];
  let heading: Passage | null = null;
  let leadIn: Passage | null = null;
  let before: Passage | null = null;
  let opening: Passage | null = null;
  let afterBullet = false;
  let comments = false;
  for (const block of blocks) {
    const normalised = normalise(article.text.slice(block.start, block.end));
    const tokens = tokenise(normalised.text);
    if (tokens.length === 0) continue;
    const lone = tokens.length === 1 && isBullet(tokenAt(tokens, 0));
    if (lone) {
      afterBullet = true;
      continue;
    }
    const role: BlockRole = given
      ? (block.role ?? 'paragraph')
      : roleOf(tokens, afterBullet, result.length === 0);
    afterBullet = false;
    comments ||= !given && isCommentStart(tokens);
    const aside = comments ? 'comment' : given ? null : asideReason(tokens);
    const passage: Passage = {
      role,
      start: block.start,
      normalised,
      tokens,
      sentences: sentences(tokens),
      leadIn: null,
      heading,
      before,
      opening,
      aside,
    };
    if (role === 'item') passage.leadIn = leadIn;
    else leadIn = introduces(tokens) || role === 'lead-in' ? passage : null;
    if (role === 'heading' || role === 'title') heading = passage;
    if (aside === null) {
      opening ??= passage;
      if (role !== 'item') before = passage;
    }
    result.push(passage);
  }
  return result;
}

interface Line {
  start: number;
  end: number;
  role?: BlockRole;
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

const BULLETS = new Set([
  '•',
  '·',
  '-',
  '–',
  '—',
  '*',
  '▪',
  '●',
  '◦',
  '‣',
  '○',
  '■',
  '►',
  '➡',
  '→',
  '✓',
  '✔',
]);
const EMOJI = /\p{Extended_Pictographic}/u;

function isBullet(token: Token): boolean {
  return token.kind === 'symbol' && (BULLETS.has(token.text) || EMOJI.test(token.text));
}

/** Whether a line ends with a colon, so that the items after it are to be read with it. */
function introduces(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1;
  while (last > 0 && isBullet(tokenAt(tokens, last))) last--;
  return tokenAt(tokens, last).text === ':';
}

/** Longest heading, in tokens. */
const HEADING = 14;

function roleOf(tokens: readonly Token[], afterBullet: boolean, first: boolean): BlockRole {
  if (introduces(tokens)) return 'lead-in';
  if (afterBullet || (isBullet(tokenAt(tokens, 0)) && tokens.length > 1)) return 'item';
  const ender = tokenAt(tokens, tokens.length - 1).text;
  const open = !/^[.!?…;"”]$/.test(ender);
  if (open && first) return 'title';
  const numbered = tokenAt(tokens, 0).kind === 'number' && /^[.)]$/.test(tokenAt(tokens, 1).text);
  return open && !numbered && tokens.length <= HEADING ? 'heading' : 'paragraph';
}
