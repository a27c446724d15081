/** Names of the features, in the order of the weights. */
export const FEATURES = [
  'title',
  'titleNear',
  'alias',
  'aliasNear',
  'amount',
  'phrase',
  'whole',
  'explained',
  'explainedNext',
  'unknownWords',
  'untold',
  'halfSaid',
  'names',
  'leftOut',
  'local',
  'counted',
  'noun',
  'wrongNoun',
  'change',
  'shareOfRate',
  'growth',
  'areaStated',
  'areaNamed',
  'areaPart',
  'areaOfPublisher',
  'areaHome',
  'areaUnknown',
  'groupUnnamed',
  'groupMissed',
  'groupShared',
  'placeMissed',
  'placeShared',
  'thresholdUnnamed',
  'thresholdMissed',
  'thresholdShared',
  'implausible',
  'absurd',
  'rateUnsaid',
  'otherSpan',
  'flowOfStock',
  'stockOfFlow',
  'far',
  'differs',
  'agrees',
  'recorded',
  'undated',
  'rivalNearer',
  'unspoken',
  'rivalCounted',
  'rivalNational',
  'rivalPlainer',
  'topic',
  'continues',
  'partOf',
  'uncovered',
  'publisher',
  'spread',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Positions of the features that need a series' observations; 0 until they are looked at. */
export const FAR = FEATURES.indexOf('far');
export const DIFFERS = FEATURES.indexOf('differs');
export const AGREES = FEATURES.indexOf('agrees');
export const RECORDED = FEATURES.indexOf('recorded');
/** What a claim's number says: for sureness alone, hidden from ranking. */
export const IN_RECORD: readonly number[] = [DIFFERS, AGREES, RECORDED];
export const UNDATED = FEATURES.indexOf('undated');
export const IMPLAUSIBLE = FEATURES.indexOf('implausible');
/** Positions of the features that need the article's other claims. */
export const TOPIC = FEATURES.indexOf('topic');
export const CONTINUES = FEATURES.indexOf('continues');
export const PART_OF = FEATURES.indexOf('partOf');
/** Positions of the features that need the other candidates. */
export const RIVAL = FEATURES.indexOf('rivalNearer');
export const UNSPOKEN = FEATURES.indexOf('unspoken');
export const COUNTED = FEATURES.indexOf('rivalCounted');
export const RIVAL_PLAINER = FEATURES.indexOf('rivalPlainer');
export const FOREIGN = FEATURES.indexOf('rivalNational');
