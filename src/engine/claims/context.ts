import type { Passage } from '../text/passages.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';

/** The normalised text of a run of tokens. */
export function textOf(passage: Passage, span: TokenSpan): string {
  if (span.to <= span.from) return '';
  return passage.normalised.text.slice(
    tokenAt(passage.tokens, span.from).start,
    tokenAt(passage.tokens, span.to - 1).end,
  );
}

/** Longest text around a sentence that is handed on, in code units. */
const LONGEST = 400;

/** What still speaks of the same thing: the sentence before, the list's lead-in, the heading, the paragraph before, the opening. */
export function aroundOf(passage: Passage, sentence: number): string {
  const before = passage.sentences[sentence - 1];
  const parts = [
    before ? textOf(passage, before) : '',
    passage.leadIn ? passage.leadIn.normalised.text : '',
    passage.heading ? passage.heading.normalised.text : '',
    passage.before ? passage.before.normalised.text : '',
    passage.opening ? passage.opening.normalised.text : '',
  ];
  return [...new Set(parts)]
    .filter(Boolean)
    .map((part) => part.slice(-LONGEST))
    .join(' ');
}
