import { placeNamed } from '../../text/places.ts';
import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import type { Setting } from '../setting.ts';

/** `1.` or `2)` at the start of a line. */
export function isListNumber(setting: Setting): boolean {
  const { mention, tokens } = setting;
  if (mention.unitKind !== 'count' || mention.words || (mention.value ?? 100) > 60) return false;
  const first = mention.from === 0 || (mention.from === 1 && tokenAt(tokens, 0).text === '(');
  const mark = tokenAt(tokens, mention.to);
  return (
    first &&
    (/^[.)]$/.test(mark.text) || (mark.text === ':' && tokens.length > 3 && mention.to === 1)) &&
    !mark.spaced
  );
}

/** `[2]`, `(3)`: a note's number. */
export function isNote(setting: Setting): boolean {
  const { mention, tokens } = setting;
  const open = tokenAt(tokens, mention.from - 1).text;
  const close = tokenAt(tokens, mention.to).text;
  return (
    (open === '[' && close === ']') ||
    (open === '(' && close === ')' && !mention.words && (mention.value ?? 100) < 10)
  );
}

/** "Operation 40", "One Nation", "Five Eyes", "Big 4": capitals on both sides or a proper noun before. */
export function isPartOfName(setting: Setting): boolean {
  const { mention, tokens } = setting;
  const value = mention.value ?? 0;
  const before = tokenAt(tokens, mention.from - 1);
  const next = tokenAt(tokens, mention.to);
  const own = tokenAt(tokens, mention.from);
  const middle = mention.from > setting.sentence.from;
  if (!mention.words && isCapital(next) && value < 1000 && (isStreet(setting) || isUnit(setting)))
    return true;
  if (mention.words && isCapital(own) && middle && (isCapital(next) || isCapital(before)))
    return true;
  if (mention.words && isCapital(own) && !middle && isCapital(next) && value < 11) return true;
  // "FTSE 100": letters and a number that counts nothing.
  if (/^[A-Z]{3,5}$/.test(before.text) && !mention.words && value < 1000 && isNamed(setting))
    return true;
  if (
    mention.words ||
    value >= 1000 ||
    !isCapital(before) ||
    placeNamed(before.text) !== undefined ||
    (before.text === before.text.toUpperCase() && before.text.length > 3)
  )
    return false;
  if (mention.from - 1 <= setting.sentence.from || tokenAt(tokens, mention.from).spaced === false)
    return false;
  return next.kind !== 'word' || isCapital(next);
}

/** "10 Victoria Street": a house. */
function isStreet({ mention, tokens }: Setting): boolean {
  for (let at = mention.to + 1; at < mention.to + 4 && isCapital(tokenAt(tokens, at)); at++) {
    if (STREETS.test(tokenAt(tokens, at).lower)) return true;
  }
  return false;
}

const STREETS =
  /^(street|road|avenue|lane|square|house|place|gardens|drive|terrace|court|row|crescent|quay)$/;

/** Whether letters before a number and what follows make a name of them: "the FTSE 350 has", not "NHS: 350 beds". */
function isNamed({ mention, tokens, sentence }: Setting): boolean {
  const before = tokenAt(tokens, mention.from - 1);
  const next = tokenAt(tokens, mention.to);
  const shouted = tokenAt(tokens, mention.from - 2);
  if (placeNamed(before.text) || mention.from - 1 <= sentence.from) return false;
  if (
    shouted.kind === 'word' &&
    shouted.text.length > 3 &&
    shouted.text === shouted.text.toUpperCase()
  )
    return false;
  return (
    next.kind !== 'word' ||
    /^(has|have|is|are|was|were|and|or|index|firms|companies)$/.test(next.lower)
  );
}

/** "sections 515 and 718", "routes X18 and the 147": the next of several numbers that are names. */
export function isNextLabel({ mention, mentions, index, tokens }: Setting): boolean {
  const before = mentions[index - 1];
  if (!before || !/^(law|reference|identifier)$/.test(before.reason ?? '') || mention.words)
    return false;
  const link = tokenAt(tokens, before.to).lower;
  const the = tokenAt(tokens, before.to + 1).lower === 'the' ? 1 : 0;
  const next = tokenAt(tokens, mention.to);
  return (
    /^(and|or|,|to)$/.test(link) &&
    before.to + 1 + the === mention.from &&
    !(next.kind === 'word' && /s$/.test(next.lower) && next.lower.length > 3)
  );
}

/** "45 Commando took part", "3 Para": a body named by a number; not "12 Labour councils", "30 Germans". */
function isUnit({ mention, tokens, sentence }: Setting): boolean {
  const name = tokenAt(tokens, mention.to);
  const next = tokenAt(tokens, mention.to + 1);
  return (
    mention.from > sentence.from &&
    !/s$/.test(name.lower) &&
    name.text !== name.text.toUpperCase() &&
    placeNamed(name.text) === undefined &&
    (next.kind !== 'word' ||
      /^(has|have|is|are|was|were|and|took|will|who|which|in|at|on)$/.test(next.lower))
  );
}
