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
export function isDaily(setting: Setting): boolean {
  if (setting.mention.unitKind !== 'count' && setting.mention.unitKind !== 'physical')
    return setting.mention.unitKind === 'duration' && wordAt(setting, setting.left - 1) === 'every';
  for (let at = setting.mention.to; at < setting.mention.to + 7; at++) {
    if (
      /^(a|an|per|every|each)$/.test(wordAt(setting, at)) &&
      /^(day|week|hour|minute|night|working)$/.test(wordAt(setting, at + 1))
    )
      return true;
    if (wordAt(setting, at) === ',') return false;
  }
  return false;
}

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

const RATE = new Set(['rate', 'rates', 'ratio', 'per', 'pace']);
const PER = new Set(['per', 'average']);
export const AVERAGES = new Set(
  'expectancy average averages averaged averaging mean median typical typically'.split(' '),
);

export function isAverage(setting: Setting): boolean {
  const { mention } = setting;
  const next = wordAt(setting, mention.to);
  if (next === 'per') return true;
  // "5,672 crimes for every 100,000 people", "£19,977 a head"
  for (let at = mention.to; at < mention.to + 4; at++) {
    const word = wordAt(setting, at);
    const each = /^(every|each)$/.test(wordAt(setting, at + 1));
    if (word === 'for' ? each : word === 'a' && /^(head|person)$/.test(wordAt(setting, at + 1)))
      return true;
  }
  const past = mentionBefore(setting);
  if (
    past &&
    /^(for|in)$/.test(wordAt(setting, past.from - 2)) &&
    wordAt(setting, past.from - 1) === 'every'
  )
    return true;
  if (findOn(setting, mention.to, mention.to + 4, PER) !== -1) return true;
  // "Output per hour worked: £36.88"
  if (findBack(setting, setting.left - 1, setting.left - 5, new Set(['per'])) !== -1) return true;
  // "the rate per 100,000 was 64.2"
  const lead = wordAt(setting, setting.left - 1);
  if (
    mention.unitKind === 'count' &&
    /^(was|is|of|at|to)$/.test(lead) &&
    findBack(setting, setting.left - 1, setting.left - 9, RATE) !== -1
  )
    return true;
  return (
    findBack(setting, setting.left - 1, setting.clause.from, AVERAGES) !== -1 ||
    (mention.unitKind === 'duration' &&
      findBack(setting, setting.left - 1, setting.sentence.from, AVERAGES) !== -1)
  );
}

/** The number before in the same clause: "for every £1 spent, £14 is saved". */
function mentionBefore({ mentions, index, clause }: Setting): Setting['mention'] | null {
  const before = mentions[index - 1];
  return before && before.from >= clause.from ? before : null;
}
