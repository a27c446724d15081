import { type Token, tokenAt } from './token.ts';

/** A run of tokens, the end exclusive. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Words that a full stop belongs to, so that it ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rt hon sir st no nos vol fig ca approx est inc ltd plc co corp dept gov vs cf al etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e p pp para paras art'
  ).split(' '),
);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»']);
const ENDERS = new Set(['.', '!', '?', '…']);

/** Longest sentence, in tokens: text without full stops is cut, so that the cost of reading it stays linear. */
const LONGEST = 160;

/** Splits a block's tokens into sentences. A line break inside a block is left to the caller. */
export function sentences(tokens: readonly Token[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (at - from >= LONGEST) {
      spans.push({ from, to: at });
      from = at;
    }
    if (token.kind !== 'symbol' || !ENDERS.has(token.text)) continue;
    let to = at + 1;
    while (to < tokens.length && isTail(tokenAt(tokens, to))) to++;
    if (to < tokens.length && !endsHere(tokens, at, to)) continue;
    spans.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans;
}

/** Further enders and closing quotes that belong to the sentence that ends. */
function isTail(token: Token): boolean {
  return (
    token.kind === 'symbol' && !token.spaced && (ENDERS.has(token.text) || CLOSERS.has(token.text))
  );
}

function endsHere(tokens: readonly Token[], ender: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  const before = tokenAt(tokens, ender - 1);
  if (tokenAt(tokens, ender).text !== '.') return after.spaced || after.kind !== 'word';
  if (!after.spaced) {
    // Run-together inline elements: "per cent.The figure".
    return (
      after.kind === 'word' &&
      before.kind === 'word' &&
      before.text.length > 3 &&
      isCapital(after) &&
      after.text.length > 1
    );
  }
  if (after.kind === 'word' && !isCapital(after)) return false;
  if (before.kind !== 'word') return true;
  if (ABBREVIATIONS.has(before.lower)) return false;
  // Initials: "J. Smith", "U.S. exports"; but "by plan B. Then" and "in A&E. Waits".
  if (before.text.length === 1 && isCapital(before))
    return tokenAt(tokens, ender - 2).text === '&' || startsSentence(after);
  return true;
}

const STARTERS = new Set(
  'the this that these those it we our in on at but and he she they there since for a an'.split(
    ' ',
  ),
);

function startsSentence(token: Token): boolean {
  return STARTERS.has(token.lower);
}

/** Whether a word starts with a capital letter. */
export function isCapital(token: Token): boolean {
  const first = token.text[0] ?? '';
  return token.kind === 'word' && first !== first.toLowerCase();
}
