import { findQuantities } from '../../../src/engine/quantities/find.ts';
import type { Mention } from '../../../src/engine/quantities/mention.ts';
import { normalise } from '../../../src/engine/text/normalise.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

export interface Found extends Mention {
  surface: string;
}

/** Every quantity of a text with its words, dates and labels included. */
export function quantitiesOf(text: string, dollar = 'USD'): Found[] {
  const plain = normalise(text).text;
  const tokens = tokenise(plain);
  return findQuantities(tokens, dollar).mentions.map((mention) => ({
    ...mention,
    surface: plain.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end),
  }));
}

/** The quantities of a text in short: `surface = value unit`, dates left out. */
export function short(text: string, dollar?: string): string[] {
  return quantitiesOf(text, dollar)
    .filter(({ reason }) => reason === null)
    .map(({ surface, value, low, high, unit }) => {
      const amount = value ?? `${low}..${high}`;
      return `${surface} = ${amount}${unit ? ` ${unit}` : ''}`;
    });
}
