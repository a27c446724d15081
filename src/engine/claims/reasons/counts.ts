import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import { MOVEMENT } from '../movement.ts';
import type { Reading } from '../reading.ts';
import { findBack, type Setting, wordAt } from '../setting.ts';
import { isAge, isAgeBand, isAgeOfName } from './ages.ts';
import { isNextLabel, isNote, isPartOfName } from './names.ts';

/** Things that a text numbers or lists of itself: parts of a plan, a speech, a day. */
const PARTS = new Set(
  (
    'priorities priority missions mission pillars pillar points point principles principle steps step stages stage ways way reasons reason things thing facts fact tips tip ' +
    'questions question options option recommendations recommendation objectives objective goals goal chapters chapter parts part sections section themes theme areas area ' +
    'sides side halves half choices choice examples example tests test promises pledges challenges challenge weeks nations categories category kinds types type forms rounds round phases phase ' +
    'times time lessons lesson criteria elements strands items ideas main key core'
  ).split(' '),
);

/** Why a plain count is no statistic: an age, a name, a part of the text or of a plan, a handful. */
export function count(setting: Setting, reading: Reading): string | null {
  const { mention, tokens, left } = setting;
  const value = mention.value ?? mention.low ?? 0;
  if (isAge(setting) || isAgeBand(setting)) return 'age-band';
  const next = tokenAt(tokens, mention.to);
  if (mention.words && value <= 1) return 'idiom';
  const whose = next.lower === 'of' ? wordAt(setting, mention.to + 1) : '';
  if (/^(you|us)$/.test(whose) || (value < 100 && whose === 'our')) return 'anecdote';
  if (value < 100 && /^(his|her|my)$/.test(wordAt(setting, left - 1))) return 'anecdote';
  // "a 2-milligram dose"
  if (
    next.text === '-' &&
    !next.spaced &&
    !/^points?$/.test(wordAt(setting, mention.to + 1)) &&
    /^(a|an|the|each|this)$/.test(wordAt(setting, left - 1)) &&
    !reading.movement
  )
    return 'size';
  if (isNextLabel(setting)) return 'identifier';
  if (value <= 10 && isScale(setting)) return 'scale';
  if (isAgeOfName(setting)) return 'age';
  if (/^pages?$/.test(next.lower)) return 'reference';
  if (next.lower === 'working' && /^days?$/.test(wordAt(setting, mention.to + 1)))
    return 'duration';
  if (wordAt(setting, left - 1) === 'net' && value === 0) return 'idiom';
  if (isNote(setting)) return 'reference';
  if (isPartOfName(setting)) return 'identifier';
  if (
    reading.movement?.role === 'by' &&
    !(
      mention.words &&
      value < 11 &&
      (/^(more|less|extra|additional|further|better|longer)$/.test(next.lower) ||
        // "81% of it by just three companies"
        (next.kind === 'word' &&
          wordAt(setting, left - 1) === 'by' &&
          !MOVEMENT.has(wordAt(setting, left - 2))))
    )
  )
    return null;
  if (
    value < 100 &&
    (PARTS.has(next.lower) ||
      (PARTS.has(wordAt(setting, mention.to + 1)) &&
        !isCapital(next) &&
        next.kind === 'word' &&
        !/^(of|in|to|on|at|per|and|for)$/.test(next.lower)))
  )
    return 'small-count';
  if (mention.words && value < 11) return smallWord(setting, reading);
  if (!mention.words && value < 10 && Number.isInteger(value)) return smallDigits(setting, reading);
  if (reading.movement) return null;
  if (value < 100 && next.kind !== 'word' && !labelled(setting) && !continues(reading))
    return 'other';
  return null;
}

/** "Joined: 140", "deaths: 12". */
function labelled(setting: Setting): boolean {
  const before = tokenAt(setting.tokens, setting.left - 1);
  return (
    before.text === ':' ||
    /^(was|were|is|are|to|from|and|at|of|with|about|averaged|scored|reached|had|have|has)$/.test(
      before.lower,
    ) ||
    /^[,;?]$/.test(before.text) ||
    before.text === '('
  );
}

/** Two to ten in words: a figure only where it moves, or is counted by the day. */
function smallWord(setting: Setting, reading: Reading): string | null {
  if (reading.movement?.role === 'to' || reading.movement?.role === 'from') return null;
  return perTime(setting) || isShared(setting, reading) || isOnly(setting) ? null : 'small-count';
}

/** "964 cases in England, five in Wales and three in Northern Ireland" */
function isShared(setting: Setting, { earlier }: Reading): boolean {
  return (
    earlier?.mention.unitKind === 'count' &&
    /^(,|and)$/.test(wordAt(setting, setting.left - 1)) &&
    /^(in|from|at|for|were|are)$/.test(wordAt(setting, setting.mention.to))
  );
}

/** "there are only nine female chief executives" */
function isOnly(setting: Setting): boolean {
  return (
    /^(only|just)$/.test(wordAt(setting, setting.mention.from - 1)) &&
    /^(is|are|was|were)$/.test(wordAt(setting, setting.mention.from - 2)) &&
    wordAt(setting, setting.mention.from - 3) === 'there'
  );
}

/** A bare decimal behind another of the same sentence: "Wind gave 82.3 TWh and the sun 14.4." */
function continues({ mention, earlier }: Reading): boolean {
  return mention.precision < 1 && earlier !== null && earlier !== undefined;
}

/** "a number from 0 to 10", "on a scale of 1 to 5" */
function isScale(setting: Setting): boolean {
  const { left, mention } = setting;
  const near = findBack(
    setting,
    left - 1,
    left - 5,
    new Set(['scale', 'number', 'rating', 'score']),
  );
  const range = /^(from|of|to)$/.test(wordAt(setting, left - 1)) || mention.form === 'range';
  return (
    near !== -1 &&
    range &&
    (wordAt(setting, mention.to) === 'to' ||
      wordAt(setting, left - 1) === 'to' ||
      mention.form === 'range')
  );
}

/** 2 to 9 in digits: a figure where it counts something by its name. */
function smallDigits(setting: Setting, reading: Reading): string | null {
  if (reading.movement || perTime(setting) || setting.passage.role === 'item') return null;
  // "By 2021 it was 8."
  const was =
    wordAt(setting, setting.left - 1) === 'was' && wordAt(setting, setting.left - 2) === 'it';
  if (was && tokenAt(setting.tokens, setting.mention.to).text === '.') return null;
  if (wordAt(setting, setting.left - 1) === ':' || continues(reading) || isShared(setting, reading))
    return null;
  const next = tokenAt(setting.tokens, setting.mention.to);
  const whole = tokenAt(
    setting.tokens,
    setting.mention.to + (wordAt(setting, setting.mention.to + 1) === 'the' ? 2 : 1),
  );
  if (next.lower === 'of' && whole.kind === 'number') return null;
  return next.kind === 'word' && /s$/.test(next.lower) && !isCapital(next) ? null : 'small-count';
}

function perTime(setting: Setting): boolean {
  for (let at = setting.mention.to; at < setting.mention.to + 5; at++) {
    const word = wordAt(setting, at);
    if (setting.covered[at]) return false;
    if (
      /^(a|per|every|each)$/.test(word) &&
      /^(day|week|month|year|hour|minute|night|fortnight|head|person)$/.test(
        wordAt(setting, at + 1),
      )
    )
      return true;
    if (word === 'daily' || word === 'weekly') return true;
  }
  return false;
}
