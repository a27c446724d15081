/** On which side of the number a hedge or bound puts the figure, and how far from it. */
export interface Bound {
  side: 'over' | 'under';
  /** `near`: "just over", "nearly"; `open`: "more than", "up to". */
  reach: 'near' | 'open';
}

// The phrases that the reading of hedges knows (claims/hedge.ts), by what they mean.
const OVER =
  'over/more than/greater than/higher than/better than/above/at least/no less than/no fewer than/not less than/at or above/' +
  'upwards of/in excess of/north of/a minimum of/topped/topping/passed/past/beyond/exceeded/exceeds/exceeding/surpassed/' +
  'surpassing/well over/well above/or more/or over/or above/plus/+/>/≥';
const JUST_OVER =
  'just over/just above/just more than/a little over/a little more than/slightly over/slightly more than';
const UNDER =
  'under/below/less than/fewer than/lower than/no more than/not more than/at most/at or below/a maximum of/within/' +
  'well under/or less/or fewer/</≤';
const UP_TO = 'up to/as many as/as much as/as high as';
const NEARLY =
  'nearly/almost/virtually/approaching/not quite/the best part of/just under/just below/just short of/just shy of/short of/' +
  'just less than/a little under/a little less than/slightly under/slightly less than';

const BOUNDS: ReadonlyMap<string, Bound> = new Map(
  (
    [
      [OVER, 'over', 'open'],
      [JUST_OVER, 'over', 'near'],
      [UNDER, 'under', 'open'],
      // "Up to 90%" names the most that there was: a figure well below is not what it speaks of.
      [UP_TO, 'under', 'near'],
      [NEARLY, 'under', 'near'],
    ] as const
  ).flatMap(([phrases, side, reach]) =>
    phrases.split('/').map((phrase): [string, Bound] => [phrase, { side, reach }]),
  ),
);

/** What a hedge in the article's words bounds; null for approximations ("about") and for none. */
export function boundOf(modifier: string | null): Bound | null {
  return modifier === null ? null : (BOUNDS.get(modifier.toLowerCase().trim()) ?? null);
}
