import { findBack, type Setting, wordAt } from './setting.ts';

/** Words that make what follows an aim, a forecast or a promise. */
const AIMS = new Set(
  (
    'will shall would could may might target targets targeted aim aims aiming aimed goal goals ambition ambitions pledge pledged pledges ' +
    'promise promised promises commitment commitments committed plan plans planned planning expect expects expected expecting forecast forecasts ' +
    'forecasting project projected projection projections predicted predict predicts prediction intend intends intended hope hopes want wants ' +
    "we'll they'll it'll i'll seek seeks seeking determined potential set due course track wish"
  ).split(' '),
);
/** Verbs that tell what has happened: an aim before them does not reach the number. */
const DONE = new Set(
  (
    'have has had was were did rose fell grew increased decreased dropped fallen risen grown declined reached stood reduced published showed shows show found ' +
    "delivered created received helped completed recorded we've is are"
  ).split(' '),
);
/** Subset of `DONE` that an aim in the same words still reaches over ("the target is 110,000"). */
const COPULA = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);
const MODALS = new Set('will to would could should can may might must'.split(' '));
const NOUN_AIMS = new Set(
  'target targets goal goals ambition ambitions pledge pledges promise aim aims forecast forecasts projection projections plan plans commitment'.split(
    ' ',
  ),
);
/** How far back an aim reaches, in tokens. */
const REACH = 28;

/** Whether the number is a target, a forecast, an expected effect or a promise rather than a measurement. */
export function isAim(setting: Setting, future: boolean): boolean {
  if (future) return true;
  const start = Math.max(setting.sentence.from, setting.left - REACH);
  for (let at = setting.left - 1; at >= start; at--) {
    const word = wordAt(setting, at);
    if (word === ';') return false;
    if (AIMS.has(word) && meant(setting, at, word)) return reaches(setting, at, word);
    if (wordAt(setting, at - 1) === 'have' && wordAt(setting, at - 2) === 'to') continue;
    if (/^(cut|show|put)$/.test(word) && MODALS.has(wordAt(setting, at - 1))) continue;
    if (
      DONE.has(word) &&
      !COPULA.has(word) &&
      !/^(a|an|the|further)$/.test(wordAt(setting, at - 1))
    )
      return false;
  }
  return behind(setting);
}

/** Aim words that are something else in other company. */
function meant(setting: Setting, at: number, word: string): boolean {
  const next = wordAt(setting, at + 1);
  const before = wordAt(setting, at - 1);
  if (word === 'set') return next === 'to' && /^(is|are|was|were|be)$/.test(before);
  if (word === 'due')
    return next === 'to' && /^(is|are|be)$/.test(before) && setting.mention.unitKind !== 'duration';
  if (word === 'course' || word === 'track') return before === 'on';
  if (word === 'may')
    return (
      next !== '' && !/^\d/.test(next) && !/^(in|on|since|to|from|until|of|last|by)$/.test(before)
    );
  if (word === 'project' || word === 'projects') return false;
  if (/^plans?$/.test(word))
    return /^(to|for|is|are)$/.test(next) || /^(we|they|government|ministers|who)$/.test(before);
  // "a boy born today can expect 78.8 years"
  if (word === 'expect' && before === 'can') return false;
  if (word === 'determined' || word === 'potential') return next === 'to';
  if (/^(planning|aiming|expecting|seeking|forecasting)$/.test(word)) return next === 'to';
  // A noun sets an aim when its content follows: "a target of", "the goal is to"; "within the four-hour target," does not.
  if (NOUN_AIMS.has(word))
    return (
      /^(of|to|is|was|were|are|for|set|that|at|:|by|remains|stands|a|the|\d.*)$/.test(next) &&
      !ADVERBIAL.has(firstBefore(setting, at))
    );
  // "above its target", "than the Congressional Budget Office had predicted"
  if (/^(committed)$/.test(word)) return next === 'to';
  // "reached the expected standard": one of schools, long set.
  if (word === 'expected' && /^(standard|standards|level|levels|range)$/.test(next)) return false;
  if (/^(expected|planned|predicted|promised|forecast)$/.test(word))
    return !/^(than|as|had)$/.test(before);
  return true;
}

const ADVERBIAL = new Set(
  'within against above below beyond ahead under towards toward than'.split(' '),
);

/** The preposition of the noun phrase that a noun ends, e.g. `within` of "within the four-hour target". */
function firstBefore(setting: Setting, at: number): string {
  for (let back = at - 1; back >= at - 5; back--) {
    const word = wordAt(setting, back);
    if (ADVERBIAL.has(word)) return word;
  }
  return '';
}

/** Whether nothing that has happened stands between the aim and the number. */
function reaches(setting: Setting, aim: number, word: string): boolean {
  let parted = false;
  for (let at = aim + 1; at < setting.left; at++) {
    const between = wordAt(setting, at);
    parted ||= /^(,|and|but|–|—)$/.test(between);
    if (!DONE.has(between)) continue;
    // "will bring two memos to Cabinet, and officials are dealing with 3,800 appeals"
    if (parted && /^(is|are)$/.test(between) && !NOUN_AIMS.has(word)) return false;
    if (
      COPULA.has(between) &&
      (NOUN_AIMS.has(word) || between === 'have' || between === 'are' || between === 'is')
    )
      continue;
    // "will have reached", "is expected to have fallen"
    if (wordAt(setting, at - 1) === 'have' || wordAt(setting, at - 1) === 'be') continue;
    if (/^(cut|show|created|reduced|delivered|recorded)$/.test(between)) continue;
    return false;
  }
  return true;
}

/** "a 95% target", "110,000 homes by the end of the decade", "over the next decade". */
function behind(setting: Setting): boolean {
  const { mention } = setting;
  const next = wordAt(setting, mention.to);
  if (/^(target|goal|ambition)$/.test(next)) return true;
  for (let at = mention.to; at < Math.min(mention.to + 16, setting.sentence.to); at++) {
    const word = wordAt(setting, at);
    if (word === ';' || word === '.') return false;
    // "6,500 teachers will be recruited"; not "12,000 people who will ..."
    const counted = mention.unitKind === 'count' || mention.unitKind === 'money';
    if (word === 'will' && counted && at < mention.to + 6)
      return !/^(who|which|that|this|these|it|they|we|and|them)$/.test(wordAt(setting, at - 1));
    if (
      word === 'next' &&
      /^(the|our)$/.test(wordAt(setting, at - 1)) &&
      /^(in|over|within|during|for|by)$/.test(wordAt(setting, at - 2))
    ) {
      return (
        setting.mention.unitKind !== 'percent' ||
        findBack(setting, setting.left - 1, setting.clause.from, DONE) === -1
      );
    }
    if (
      word === 'by' &&
      wordAt(setting, at + 1) === 'the' &&
      wordAt(setting, at + 2) === 'end' &&
      /^(this|the)$/.test(wordAt(setting, at + 4)) &&
      /^(decade|parliament|century)$/.test(wordAt(setting, at + 5))
    ) {
      return true;
    }
  }
  return false;
}
