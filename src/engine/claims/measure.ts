import { placeNamed } from '../text/places.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { isCapital } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { isContent } from './measure-words.ts';
import type { Scope } from './scope.ts';
import type { Setting } from './setting.ts';

/** Longest measure, in words. */
const LONGEST = 10;

/**
 * The words around a number that say what it measures, in the order of the text: those of its scope, without
 * hedges, numbers and phrases of time (`whens`).
 */
export function measureOf(setting: Setting, scope: Scope, whens: readonly TokenSpan[]): string[] {
  const { mention, left } = setting;
  const { subject, own } = scope;
  const before = [
    ...(subject ? content(setting, subject.from, subject.to, whens) : []),
    ...content(setting, own.from, left, whens),
  ];
  const after = content(setting, mention.to, own.to, whens);
  if (before.length + after.length < 2)
    before.unshift(...content(setting, ...outer(setting), whens));
  // A counted noun stands right behind its number: that side goes first when there is too much.
  const keepAfter = after.slice(0, mention.unitKind === 'count' ? 7 : 6);
  return [...before.slice(keepAfter.length - LONGEST), ...keepAfter];
}

/** Where words stand for a clause without: "students – 320,000, or 36% – got a place", "Waiting lists? Down by 219,000." */
function outer({ passage, sentence, clause, number }: Setting): [from: number, to: number] {
  const asked = passage.sentences[number - 1];
  const question = asked && tokenAt(passage.tokens, asked.to - 1).text === '?';
  return [question ? asked.from : sentence.from, clause.from];
}

/** The content words of a run of tokens. */
function content(
  setting: Setting,
  from: number,
  to: number,
  whens: readonly TokenSpan[],
): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokenAt(setting.tokens, at);
    // An aside is not of the number, unless it stands right behind: "26.5% (adults)".
    if (token.text === '(' && at !== setting.mention.to) {
      let close = at;
      while (close < to && tokenAt(setting.tokens, close).text !== ')') close++;
      if (close < to) at = close;
    }
    if (whens.some((when) => at >= when.from && at < when.to)) continue;
    // "A&E", "R&D": one word of three tokens.
    if (tokenAt(setting.tokens, at + 1).text === '&' && !tokenAt(setting.tokens, at + 2).spaced) {
      words.push(`${token.text}&${tokenAt(setting.tokens, at + 2).text}`);
      at += 2;
    } else if (!setting.covered[at] && isContent(token)) words.push(token.text.replace(/'s$/, ''));
  }
  return words;
}

const NOT_NOUN =
  /^(who|which|that|were|was|are|is|have|has|had|will|would|in|on|at|of|to|from|by|for|with|as|than|and|or|but|more|fewer|less|higher|lower|a|an|the|since|during|per|after|before|when|while|into|out|up|down|under|over|this|last|each|every|now|so|if|it|they|we)$/;

/** The counted noun behind a number (`homes`, `asylum seekers`), or null. */
export function countedNoun(setting: Setting): string | null {
  const { tokens, mention } = setting;
  const words: string[] = [];
  for (let at = mention.to; at < mention.to + 7; at++) {
    const token = tokenAt(tokens, at);
    // "26,600 first-time entrants"
    if (token.text === '-' && !token.spaced && words.length > 0) {
      words.push(`${words.pop()}-${tokenAt(tokens, ++at).text}`);
      continue;
    }
    if (token.kind !== 'word' || at >= setting.sentence.to || setting.covered[at]) break;
    if (/^(more|fewer|less|extra|additional|new|further)$/.test(token.lower) && words.length === 0)
      continue;
    if (NOT_NOUN.test(token.lower)) break;
    words.push(token.text);
    // "12,000 Spaniards": people, whatever they are called.
    if (isCapital(token) && isPlural(token.lower) && placeNamed(token.text)) return 'people';
    if (isPlural(token.lower))
      return words.slice(-2).join(' ').length > 30 ? token.text : words.join(' ');
  }
  return null;
}

const PLURALS = new Set('people children women men police staff'.split(' '));

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word));
}
