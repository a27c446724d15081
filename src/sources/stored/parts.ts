import type { Series } from '../../engine/series.ts';

/** Series kept together: the parts of a source are read whole, and a card asks for few series. */
export const SERIES_A_PART = 64;

/** A source's series in order of id, cut into parts as they are stored. */
export function partsOf(series: readonly Series[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < series.length; at += SERIES_A_PART) {
    parts.push(JSON.stringify(series.slice(at, at + SERIES_A_PART)));
  }
  return parts;
}
