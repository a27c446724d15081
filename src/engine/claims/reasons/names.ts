import { placeNamed } from '../../text/places.ts';
import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import type { Setting } from '../setting.ts';

/** `1.` or `2)` at the start of a line. */
export function isListNumber({ mention, tokens }: Setting): boolean {
  if (mention.unitKind !== 'count' || mention.words || (mention.value ?? 100) > 60) return false;
  const mark = tokenAt(tokens, mention.to);
  const first = mention.from === 0 || (mention.from === 1 && tokenAt(tokens, 0).text === '(');
  return first && !mark.spaced && /^[.):]$/.test(mark.text) && tokens.length > 3;
}

/** `[2]`, `(3)`: a note's number. */
export function isNote({ mention, lead, after }: Setting): boolean {
  if (lead.endsWith(' [ ')) return after.startsWith(' ] ');
  const small = !mention.words && (mention.value ?? 100) < 10;
  return small && lead.endsWith(' ( ') && after.startsWith(' ) ');
}

/** "Operation 40", "One Nation", "Five Eyes", "Big 4": capitals on both sides or a proper noun before. */
export function isPartOfName({ mention, tokens, sentence, after }: Setting): boolean {
  const { from, words } = mention;
  const value = mention.value ?? 0;
  const before = tokenAt(tokens, from - 1);
  const own = tokenAt(tokens, from);
  const next = tokenAt(tokens, mention.to);
  const opens = from === sentence.from;
  if (words) {
    if (!isCapital(own)) return false;
    return opens ? isCapital(next) && value < 11 : isCapital(next) || isCapital(before);
  }
  if (value >= 1000) return false;
  // "10 Victoria Street"
  if (isCapital(next) && STREET.test(after)) return true;
  const place = placeNamed(before.text) !== undefined;
  const verb = NAMED.test(after);
  // "45 Commando took part", "3 Para": a body named by a number; not "12 Labour councils", "30 Germans".
  const body =
    isCapital(next) && !/s$/.test(next.lower) && next.text !== next.text.toUpperCase() && !opens;
  if (body && !placeNamed(next.text) && BODY.test(after)) return true;
  if (place || from - 1 <= sentence.from) return false;
  // "the FTSE 350 has": letters and a number that counts nothing; not "NHS: 350 beds".
  if (/^[A-Z]{3,5}$/.test(before.text)) return verb;
  if (!isCapital(before) || before.text === before.text.toUpperCase()) return false;
  return own.spaced && (next.kind !== 'word' || isCapital(next));
}

const STREET =
  /^ \S+ (\S+ )?(street|road|avenue|lane|square|house|place|gardens|drive|terrace|court|row|crescent|quay) /;
const NAMED = /^ (?![a-z]|$)|^ $|^ (has|have|is|are|was|were|and|or|index|firms|companies) /;
const BODY = /^ \S+ ((?![a-z])|(has|have|is|are|was|were|and|took|will|who|which|in|at|on) )/;

/** "sections 515 and 718", "routes X18 and the 147": the next of several numbers that are names. */
export function isNextLabel({ mention, mentions, index, lead, after }: Setting): boolean {
  const before = mentions[index - 1];
  if (mention.words || !/^(law|reference|identifier)$/.test(before?.reason ?? '')) return false;
  const [link = ''] = / (and|or|,|to) (the )?$/.exec(lead) ?? [];
  const apart = link.trim().split(' ').length;
  return link !== '' && before?.to === mention.from - apart && !/^ [a-z]{3,}s /.test(after);
}
