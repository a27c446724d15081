import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity, type ItemToken } from 'wink-nlp';

/** A stretch of text that a library takes for a number, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A library that finds numbers in English text, as it would be used for our purpose. */
export interface Peer {
  name: string;
  find(text: string): Span[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Numbers, percentages, money and dimensions, less what its own date recogniser takes for a date. */
function recognizers(text: string): Span[] {
  const spanOf = ({ start, end }: { start: number; end: number }): Span => ({
    start,
    end: end + 1,
  });
  const dates = recognizeDateTime(text, Culture.English).map(spanOf);
  return [
    ...recognizePercentage(text, Culture.English),
    ...recognizeCurrency(text, Culture.English),
    ...recognizeDimension(text, Culture.English),
    ...recognizeNumber(text, Culture.English),
  ]
    .map(spanOf)
    .filter((span) => !dates.some((date) => overlaps(span, date)));
}

const wink = winkNLP(model);

/** Its entities of the kinds that hold a quantity. */
function winkNlp(text: string): Span[] {
  const { its } = wink;
  const doc = wink.readDoc(text);
  const spans: Span[] = [];
  const ends: number[] = [];
  let length = 0;
  doc.tokens().each((token: ItemToken) => {
    length += token.out(its.precedingSpaces).length + token.out(its.value).length;
    ends.push(length);
  });
  doc.entities().each((entity: ItemEntity) => {
    if (!/^(CARDINAL|PERCENT|MONEY)$/.test(entity.out(its.type) as string)) return;
    const [first, last] = entity.out(its.span) as [number, number];
    spans.push({ start: first === 0 ? 0 : (ends[first - 1] ?? 0), end: ends[last] ?? length });
  });
  return spans;
}

/** Its numbers, dates excluded. */
function compromiseNlp(text: string): Span[] {
  const found = compromise(text).numbers().not('#Date').json({ offset: true }) as {
    offset: { start: number; length: number };
  }[];
  return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

export const PEERS: readonly Peer[] = [
  { name: 'Recognizers-Text', find: recognizers },
  { name: 'wink-nlp', find: winkNlp },
  { name: 'compromise', find: compromiseNlp },
];
