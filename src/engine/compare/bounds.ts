/** On which side of the number a hedge or bound puts the figure, and how far from it. */
export interface Bound {
  side: 'over' | 'under';
  /** `near`: "just over", "nearly"; `open`: "more than", "up to". */
  reach: 'near' | 'open';
}

/** The phrases that the reading of hedges knows (claims/hedge.ts), by what they mean; the first that fits holds. */
const BOUNDS: readonly (readonly [RegExp, Bound['side'], Bound['reach']])[] = [
  [/^(?:just|a little|slightly) (?:over|above|more than)$/, 'over', 'near'],
  [
    /^(?:(?:just|a little|slightly) (?:under|below|less than)|nearly|almost|virtually|approaching|not quite|the best part of|(?:just )?sh(?:ort|y) of)$/,
    'under',
    'near',
  ],
  // "Up to 90%" names the most that there was: a figure well below is not what it speaks of.
  [/^(?:up to|as (?:many|much|high) as)$/, 'under', 'near'],
  [
    /^(?:(?:well )?(?:over|above)|(?:more|greater|higher|better) than|at (?:least|or above)|not? (?:less|fewer) than|upwards of|in excess of|north of|a minimum of|topp(?:ed|ing)|passed|past|beyond|(?:exceed|surpass)(?:s|ed|ing)|or (?:more|over|above)|plus|[+>≥])$/,
    'over',
    'open',
  ],
  [
    /^(?:(?:well )?(?:under|below)|(?:less|fewer|lower) than|not? more than|at (?:most|or below)|a maximum of|within|or (?:less|fewer)|[<≤])$/,
    'under',
    'open',
  ],
];

/** What a hedge in the article's words bounds; null for approximations ("about") and for none. */
export function boundOf(modifier: string | null): Bound | null {
  const words = modifier?.toLowerCase().trim() ?? '';
  const found = BOUNDS.find(([phrase]) => phrase.test(words));
  return found ? { side: found[1], reach: found[2] } : null;
}
