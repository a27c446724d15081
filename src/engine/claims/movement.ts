/** Which way a word says that a figure moves. */
export type Way = 'up' | 'down';

/** How a number takes part in a movement. */
export interface Movement {
  /** `by`: it is the change itself. `to` and `from`: a level that something moved to or from. */
  role: 'by' | 'to' | 'from';
  direction: Way | null;
}

type Rows = readonly (readonly [Way, string])[];

/** Regular verbs; their forms are made below. */
const VERBS: Rows = [
  [
    'up',
    'increase climb jump soar surge rocket spike expand boost raise lift improve gain add strengthen accelerate widen double treble triple quadruple',
  ],
  [
    'down',
    'decrease decline reduce plunge plummet slump tumble narrow ease contract clear wipe eliminate lower diminish slow weaken halve',
  ],
];
/** All forms of the other verbs. */
const IRREGULAR: Rows = [
  [
    'up',
    'rise rises rose risen rising grow grows grew grown growing leap leaps leapt leaped leaping swell swells swelled swollen swelling creep creeps crept creeping',
  ],
  [
    'down',
    'fall falls fell fallen falling drop drops dropped dropping cut cuts cutting shrink shrinks shrank shrunk shrinking dip dips dipped dipping ' +
      'shed sheds shedding slash slashes slashed slashing lose loses lost losing sink sinks sank sunk sinking slide slides slid sliding slip slips slipped slipping',
  ],
];
const NOUNS: Rows = [
  [
    'up',
    'rise rises increase increases growth jump surge climb leap boost gain gains uplift uptick upturn spike expansion improvement hike',
  ],
  [
    'down',
    'fall falls drop drops decrease decreases decline declines reduction reductions cut cuts plunge slump dip slide contraction loss losses downturn shrinkage saving',
  ],
];
const ADVERBS: Rows = [
  ['up', 'up ↑ ⬆ ▲ 📈 🔺 ↗ 🔼 ⤴'],
  ['down', 'down ↓ ⬇ ▼ 📉 🔻 ↘ 🔽 ⤵'],
];
/** Comparatives right behind a figure that make it a difference: `40% more`, `two points lower`. */
const COMPARATIVES: Rows = [
  [
    'up',
    'more higher larger greater bigger above better faster longer further increase stronger ahead over',
  ],
  ['down', 'fewer less lower smaller below slower shorter worse cheaper weaker behind under short'],
];

function forms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const table = (rows: Rows, made = (word: string) => [word]): Map<string, Way> =>
  new Map(
    rows.flatMap(([way, words]) =>
      words.split(' ').flatMap((word) => made(word).map((form): [string, Way] => [form, way])),
    ),
  );

export const MOVING_VERBS: ReadonlyMap<string, Way> = new Map([
  ...table(VERBS, forms),
  ...table(IRREGULAR),
]);
export const MOVING_NOUNS: ReadonlyMap<string, Way> = table(NOUNS);
export const MOVING_ADVERBS: ReadonlyMap<string, Way> = table(ADVERBS);
export const COMPARISONS: ReadonlyMap<string, Way> = table(COMPARATIVES);

/** Any word that says which way a figure moves. */
export const MOVEMENT: ReadonlyMap<string, Way> = new Map([
  ...MOVING_NOUNS,
  ...MOVING_VERBS,
  ...MOVING_ADVERBS,
]);
