import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/article.ts';
import { readClaims } from '../../src/engine/claims/read.ts';
import { readArticles } from '../../src/page/read-article.ts';
import { hasShared, openPage, SHARED } from './fixture-pages.ts';

interface Figure {
  text: string;
  value?: number;
  range?: readonly [number, number];
}

interface Expected {
  publisher?: string;
  title?: string;
  published?: string;
  mustFind?: readonly Figure[];
  posts?: readonly { mustFind: readonly Figure[] }[];
  mustNot: readonly string[];
}

const expected: Record<string, Expected> = hasShared
  ? JSON.parse(readFileSync(new URL('expected.json', SHARED), 'utf8'))
  : {};
const pages = Object.entries(expected).filter(([name]) => name.endsWith('.html'));

/** A duration and a rate set by law: quantities, but no statistics in the terms of `test/corpus/README.md`. */
const QUANTITIES_ONLY = new Set(['11 years', '£221.20']);

function government(name: string): Article[] {
  const { document, address } = openPage(name, SHARED);
  return readArticles(document, address).filter(({ isGovernment }) => isGovernment);
}

function isNear(value: number | null, wanted: number | undefined): boolean {
  return (
    value !== null && wanted !== undefined && Math.abs(value - wanted) <= Math.abs(wanted) * 0.003
  );
}

describe.skipIf(!hasShared)('pages with traps (needs ../shared/pages)', () => {
  test.each(pages)('%s: publisher, title and date', (name, { publisher, title, published }) => {
    const [first] = government(name);
    if (publisher) expect(first?.publisher?.id).toBe(publisher);
    if (title) expect(first?.title).toBe(title);
    if (published) expect(first?.published).toBe(published);
  });

  test.each(pages)('%s: every figure is found', (name, { mustFind, posts }) => {
    const claims = government(name).flatMap((article) => readClaims(article));
    const missed = (mustFind ?? posts?.flatMap((post) => post.mustFind) ?? []).filter(
      ({ text, value, range }) =>
        !claims.some(
          (claim) =>
            (claim.isStatistic || QUANTITIES_ONLY.has(text)) &&
            (isNear(claim.value, value) ||
              (range && claim.low === range[0] && claim.high === range[1])),
        ),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test.each(pages)('%s: nothing else is', (name, { mustNot }) => {
    const found = government(name).flatMap((article) => {
      const statistics = readClaims(article).filter(({ isStatistic }) => isStatistic);
      return mustNot.filter((words) => {
        const at = article.text.indexOf(words);
        return (
          at >= 0 && statistics.some(({ start, end }) => start < at + words.length && end > at)
        );
      });
    });
    expect(found).toEqual([]);
  });
});
