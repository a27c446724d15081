/** Which way a word says that a figure moves. */
export type Way = 'up' | 'down';

/** How a number takes part in a movement. */
export interface Movement {
  /** `by`: it is the change itself. `to` and `from`: a level that something moved to or from. */
  role: 'by' | 'to' | 'from';
  direction: Way | null;
}

/** Stem + its irregular forms; regular ones are made below. */
const VERBS: readonly (readonly [Way, string])[] = [
  ['up', 'rise rises rose risen rising'],
  ['up', 'grow grows grew grown growing'],
  ['up', 'increase'],
  ['up', 'climb'],
  ['up', 'jump'],
  ['up', 'soar'],
  ['up', 'surge'],
  ['up', 'leap leaps leapt leaped leaping'],
  ['up', 'rocket'],
  ['up', 'spike'],
  ['up', 'swell swells swelled swollen swelling'],
  ['up', 'expand'],
  ['up', 'boost'],
  ['up', 'raise'],
  ['up', 'lift'],
  ['up', 'improve'],
  ['up', 'gain'],
  ['up', 'add'],
  ['up', 'strengthen'],
  ['up', 'accelerate'],
  ['up', 'widen'],
  ['down', 'fall falls fell fallen falling'],
  ['down', 'drop drops dropped dropping'],
  ['down', 'decrease'],
  ['down', 'decline'],
  ['down', 'reduce'],
  ['down', 'cut cuts cutting'],
  ['down', 'plunge'],
  ['down', 'plummet'],
  ['down', 'slump'],
  ['down', 'tumble'],
  ['down', 'shrink shrinks shrank shrunk shrinking'],
  ['down', 'dip dips dipped dipping'],
  ['down', 'shed sheds shedding'],
  ['up', 'creep creeps crept creeping'],
  ['down', 'slash slashes slashed slashing'],
  ['down', 'lose loses lost losing'],
  ['down', 'narrow'],
  ['down', 'ease'],
  ['down', 'sink sinks sank sunk sinking'],
  ['down', 'slide slides slid sliding'],
  ['down', 'slip slips slipped slipping'],
  ['down', 'contract'],
  ['down', 'clear'],
  ['down', 'wipe'],
  ['down', 'eliminate'],
  ['down', 'lower'],
  ['down', 'diminish'],
  ['down', 'slow'],
  ['down', 'weaken'],
  ['down', 'halve'],
  ['up', 'double'],
  ['up', 'treble'],
  ['up', 'triple'],
  ['up', 'quadruple'],
];

const NOUNS: readonly (readonly [Way, string])[] = [
  [
    'up',
    'rise rises increase increases growth jump surge climb leap boost gain gains uplift uptick upturn spike expansion improvement hike',
  ],
  [
    'down',
    'fall falls drop drops decrease decreases decline declines reduction reductions cut cuts plunge slump dip slide contraction loss losses downturn shrinkage saving',
  ],
];

const ADVERBS: readonly (readonly [Way, string])[] = [
  ['up', 'up ↑ ⬆ ▲ 📈 🔺 ↗ 🔼 ⤴'],
  ['down', 'down ↓ ⬇ ▼ 📉 🔻 ↘ 🔽 ⤵'],
];

/** Comparatives right behind a figure that make it a difference: `40% more`, `two points lower`. */
const COMPARATIVES: readonly (readonly [Way, string])[] = [
  [
    'up',
    'more higher larger greater bigger above better faster longer further increase stronger ahead over',
  ],
  ['down', 'fewer less lower smaller below slower shorter worse cheaper weaker behind under short'],
];

function forms(verb: string): string[] {
  if (verb.includes(' ')) return verb.split(' ');
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, /sh$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

function table(
  rows: readonly (readonly [Way, string])[],
  split: (words: string) => string[],
): Map<string, Way> {
  const ways = new Map<string, Way>();
  for (const [way, words] of rows) for (const word of split(words)) ways.set(word, way);
  return ways;
}

export const MOVING_VERBS: ReadonlyMap<string, Way> = table(VERBS, forms);
export const MOVING_NOUNS: ReadonlyMap<string, Way> = table(NOUNS, (words) => words.split(' '));
export const MOVING_ADVERBS: ReadonlyMap<string, Way> = table(ADVERBS, (words) => words.split(' '));
export const COMPARISONS: ReadonlyMap<string, Way> = table(COMPARATIVES, (words) =>
  words.split(' '),
);

/** Any word that says which way a figure moves. */
export const MOVEMENT: ReadonlyMap<string, Way> = new Map([
  ...MOVING_NOUNS,
  ...MOVING_VERBS,
  ...MOVING_ADVERBS,
]);
