import { findBack, findOn, type Setting, wordAt } from './setting.ts';

/** Nouns of measures that are rates by themselves. */
const RATES = new Set(
  (
    'rate rates unemployment employment inactivity inflation cpi cpih rpi poverty mortality fertility gap turnout yield prevalence incidence ' +
    'average averages averaged mean median typical typically per probability likelihood likely density intensity productivity participation ' +
    'yields turnover jobless joblessness vacancy occupancy expectancy interest temperature ratio'
  ).split(' '),
);
/** Words that ask for a part of a whole. */
const SHARES = new Set(
  'share shares proportion proportions percentage fraction portion majority'.split(' '),
);
/** "four deaths a day", "38 of them close every day": so many in each short stretch of time. */
export function isDaily({ mention, before, after }: Setting): boolean {
  if (mention.unitKind === 'duration') return / every $/.test(before);
  const counted = mention.unitKind === 'count' || mention.unitKind === 'physical';
  return counted && DAILY.test(after);
}

const DAILY = /^( (?!, )\S+){0,6}? (an?|per|every|each) (day|week|hour|minute|night|working) /;

export function isRate(setting: Setting): boolean {
  const { mention, clause } = setting;
  const next = wordAt(setting, mention.to);
  const of = next === 'of' && !/^(gdp)$/.test(wordAt(setting, mention.to + 1));
  const rate = findBack(setting, setting.left - 1, clause.from, RATES);
  const share = findBack(setting, setting.left - 1, clause.from, SHARES);
  if (of)
    return (
      rate !== -1 &&
      rate > share &&
      /^(rate|rates)$/.test(wordAt(setting, rate)) &&
      setting.left - rate < 4
    );
  if (share !== -1 && share > rate) return false;
  // "Of these, 40% were in employment"
  if (wordAt(setting, setting.sentence.from) === 'of') return false;
  if (rate !== -1) return true;
  if (findOn(setting, mention.to, Math.min(clause.to, mention.to + 6), RATES) !== -1) return true;
  return (
    mention.form !== 'ratio' &&
    findBack(setting, setting.left - 1, setting.sentence.from, RATES) !== -1 &&
    findBack(setting, setting.left - 1, setting.sentence.from, SHARES) === -1
  );
}

export const AVERAGES = new Set(
  'expectancy average averages averaged averaging mean median typical typically'.split(' '),
);

/** "Output per hour worked: £36.88", "the rate per 100,000 was 64.2", "for every £1 spent, £14 is saved". */
const PER_BEFORE = / per (\S+ ){0,4}$/;
const RATE_BEFORE = / (rates?|ratio|pace) (\S+ ){0,7}(was|is|of|at|to) $/;
/** "5,672 crimes for every 100,000 people", "£19,977 a head" */
const PER_BEHIND = /^( \S+){0,3}? (per|average|for (every|each)|a (head|person)) /;

/** Whether an amount is so much for each of something. */
export function isAverage(setting: Setting): boolean {
  const { mention, before, after, covered, left, clause, sentence } = setting;
  if (PER_BEHIND.test(after) && !(covered[mention.to] && !after.startsWith(' per '))) return true;
  if (PER_BEFORE.test(before)) return true;
  const past = mentionBefore(setting);
  if (
    past &&
    wordAt(setting, past.from - 1) === 'every' &&
    /^(for|in)$/.test(wordAt(setting, past.from - 2))
  )
    return true;
  if (mention.unitKind === 'count' && RATE_BEFORE.test(before)) return true;
  const from = mention.unitKind === 'duration' ? sentence.from : clause.from;
  return findBack(setting, left - 1, from, AVERAGES) !== -1;
}

/** The number before in the same clause. */
function mentionBefore({ mentions, index, clause }: Setting): Setting['mention'] | null {
  const before = mentions[index - 1];
  return before && before.from >= clause.from ? before : null;
}
