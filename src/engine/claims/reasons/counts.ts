import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import { MOVEMENT } from '../movement.ts';
import type { Reading } from '../reading.ts';
import { type Setting, wordAt } from '../setting.ts';
import { isAge, isAgeBand, isAgeOfName } from './ages.ts';
import { isNextLabel, isNote, isPartOfName } from './names.ts';
import { type Rule, reasonOf } from './rule.ts';

/** Things that a text numbers or lists of itself: parts of a plan, a speech, a day. */
const PARTS =
  '((priorit|categor)(y|ies)|(mission|pillar|point|principle|step|stage|way|reason|thing|fact|tip|question|option|recommendation|objective|goal|chapter|part|section|theme|area|side|choice|example|test|challenge|kind|type|form|round|phase|time|lesson|element|strand|item|idea|half|halve)s?|promises|pledges|weeks|nations|criteria|main|key|core)';

/** Whose number it is, and what is told of in numbers without being counted. */
const RULES: readonly Rule[] = [
  ['anecdote', null, /^ of (you|us) /],
  ['anecdote', null, /^ of our /, 0, 99],
  ['anecdote', / (his|her|my) $/, null, 0, 99],
  ['reference', null, /^ pages? /],
  ['duration', null, /^ working days? /],
  ['idiom', / net $/, null, 0, 0],
  // "a number from 0 to 10", "on a scale of 1 to 5"
  ['scale', / (scale|number|rating|score) (from|of)( \S+ to)? $/, /^ (to|[^a-z]) /, 0, 10],
];

const OWN_PARTS: readonly Rule[] = [
  ['small-count', null, new RegExp(`^ ((?!of|in|to|on|at|per|and|for)[a-z-]+ )?${PARTS} `), 0, 99],
];

/** Why a plain count is no statistic: an age, a name, a part of the text or of a plan, a handful. */
export function count(setting: Setting, reading: Reading): string | null {
  const { mention, tokens, before, after } = setting;
  const { movement } = reading;
  const value = mention.value ?? mention.low ?? 0;
  if (isAge(setting) || isAgeBand(setting)) return 'age-band';
  if (mention.words && value <= 1) return 'idiom';
  // "a 2-milligram dose"
  if (!movement && / (an?|the|each|this) $/.test(before) && /^ - (?!points? )/.test(after))
    return 'size';
  const rule = reasonOf(RULES, setting);
  if (rule) return rule;
  if (isNextLabel(setting) || isPartOfName(setting)) return 'identifier';
  if (isAgeOfName(setting)) return 'age';
  if (isNote(setting)) return 'reference';
  if (movement?.role === 'by' && !isHandful(setting)) return null;
  const part = reasonOf(OWN_PARTS, setting);
  if (part) return part;
  if (mention.words && value < 11) return smallWord(setting, reading);
  if (!mention.words && value < 10 && Number.isInteger(value)) return smallDigits(setting, reading);
  if (movement || value >= 100 || tokenAt(tokens, mention.to).kind === 'word') return null;
  const asked = tokenAt(tokens, setting.left - 1).text === '?';
  return asked || LABELLED.test(before) || continues(reading) ? null : 'other';
}

/** "Joined: 140", "deaths were 12", "In London? 11.35". */
const LABELLED =
  / ([:,;(]|was|were|is|are|to|from|and|at|of|with|about|averaged|scored|reached|had|have|has) $/;

/** "three more", "81% of it by just three companies": a small number in words that no change is told by. */
function isHandful({ mention, before, after }: Setting): boolean {
  if (!mention.words || (mention.value ?? 0) > 10) return false;
  if (/^ (more|less|extra|additional|further|better|longer) /.test(after)) return true;
  const [, verb] = / (\S+) by $/.exec(before) ?? [];
  return verb !== undefined && !MOVEMENT.has(verb) && /^ [a-z]/.test(after);
}

/** Two to ten in words: a figure only where it moves, is counted by the day or among others, or is all there are. */
function smallWord(setting: Setting, reading: Reading): string | null {
  const level = reading.movement?.role === 'to' || reading.movement?.role === 'from';
  const only = / there (is|are|was|were) (only|just) $/.test(setting.lead);
  return level || only || perTime(setting) || isShared(setting, reading) ? null : 'small-count';
}

/** "964 cases in England, five in Wales and three in Northern Ireland" */
function isShared({ before, after }: Setting, { earlier }: Reading): boolean {
  return (
    earlier?.mention.unitKind === 'count' &&
    / (,|and) $/.test(before) &&
    /^ (in|from|at|for|were|are) /.test(after)
  );
}

/** A bare decimal behind another of the same sentence: "Wind gave 82.3 TWh and the sun 14.4." */
function continues({ mention, earlier }: Reading): boolean {
  return mention.precision < 1 && earlier !== null && earlier !== undefined;
}

/** 2 to 9 in digits: a figure where it counts something by its name. */
function smallDigits(setting: Setting, reading: Reading): string | null {
  const { passage, tokens, mention, before, after } = setting;
  if (reading.movement || perTime(setting) || passage.role === 'item') return null;
  if (continues(reading) || isShared(setting, reading)) return null;
  // "Deaths: 4", "By 2021 it was 8.", "3 of the 12"
  if (/ : $/.test(before) || /^ of (the )?\d/.test(after)) return null;
  if (/ it was $/.test(before) && /^ \. /.test(after)) return null;
  const next = tokenAt(tokens, mention.to);
  return next.kind === 'word' && /s$/.test(next.lower) && !isCapital(next) ? null : 'small-count';
}

const EACH =
  /^((a|per|every|each) (day|week|month|year|hour|minute|night|fortnight|head|person)|daily|weekly)$/;

/** "four a day", "two children for each person": so many in a stretch of time or to a head. */
function perTime(setting: Setting): boolean {
  const { mention, covered } = setting;
  for (let at = mention.to; at < mention.to + 5 && !covered[at]; at++) {
    const word = wordAt(setting, at);
    if (EACH.test(word) || EACH.test(`${word} ${wordAt(setting, at + 1)}`)) return true;
  }
  return false;
}
