import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/article.ts';
import { readClaims } from '../../src/engine/claims/read.ts';
import { findArticles } from '../../src/page/find-articles.ts';
import { readArticles } from '../../src/page/read-article.ts';
import { SITES } from '../../src/page/sites/index.ts';
import { tablesFor } from '../../src/page/sites/tables-for.ts';
import { hasShared, openPage, ownPages, SHARED } from './fixture-pages.ts';
import {
  splitNumbers,
  withBlankPercent,
  withCapitals,
  withCurrencyBehind,
  withDigits,
  withFold,
  withHiddenFigures,
  withInterface,
  withInvisibles,
  withOurMarks,
  withSeparator,
} from './mutators.ts';

const SHARED_PAGES = [
  'linkedin-article-public.html',
  'linkedin-article-app-zh.html',
  'linkedin-feed.html',
  'govuk-speech.html',
  'govuk-news.html',
  'blog-gov-uk.html',
  'hansard.html',
];

/** The elements whose text is read on a page. */
function bodies(document: Document, address: string): Element[] {
  return tablesFor(address, SITES).flatMap((table) =>
    findArticles(table, document, address).flatMap(({ parts }) => parts.body),
  );
}

function texts(articles: readonly Article[]): string[] {
  return articles.map(({ text }) => text);
}

/** What the engine reads as statistics, by value and unit; the surface may differ. */
function statistics(articles: readonly Article[]) {
  return articles.map((article) =>
    readClaims({ ...article, language: 'en' })
      .filter(({ isStatistic }) => isStatistic)
      .map(({ value, low, high, unit }) => [value, low, high, unit]),
  );
}

const sameText = {
  'numbers cut at every character': splitNumbers,
  'invisible characters in numbers': withInvisibles,
  'a Chinese interface': withInterface('zh-Hans', 'ltr'),
  'a German interface': withInterface('de', 'ltr'),
  'an Arabic interface, right to left': withInterface('ar', 'rtl'),
  'figures that nobody sees': withHiddenFigures,
  'our own marks from before': withOurMarks,
  'a fold that shows the first lines': withFold,
};

const sameStatistics = {
  'a no-break space between groups of digits': withSeparator('\u00a0'),
  'a narrow no-break space between groups of digits': withSeparator('\u202f'),
  'a thin space between groups of digits': withSeparator('\u2009'),
  'a figure space between groups of digits': withSeparator('\u2007'),
  'a no-break space before the percent sign': withBlankPercent('\u00a0'),
  'a narrow no-break space before the percent sign': withBlankPercent('\u202f'),
  'a currency sign behind the amount': withCurrencyBehind,
  'capitals in number words': withCapitals,
  'full-width digits': withDigits(0xff10),
  'mathematical bold digits': withDigits(0x1d7ce),
};

function checkPage(name: string, from?: URL) {
  const { document, address } = openPage(name, from);
  const plain = readArticles(document, address);

  test('holds figures', () => {
    expect(texts(plain).join('\n')).toMatch(/\d/);
  });

  test.each(Object.entries(sameText))('same text with %s', (_, mutate) => {
    const changed = openPage(name, from);
    const before = changed.document.documentElement.outerHTML;
    mutate(bodies(changed.document, address));
    expect(changed.document.documentElement.outerHTML).not.toBe(before);
    expect(texts(readArticles(changed.document, address))).toEqual(texts(plain));
  });

  test.each(Object.entries(sameStatistics))('same statistics with %s', (_, mutate) => {
    const changed = openPage(name, from);
    mutate(bodies(changed.document, address));
    expect(statistics(readArticles(changed.document, address))).toEqual(statistics(plain));
  });
}

describe.each(ownPages())('%s', (name) => {
  checkPage(name);
});

describe.skipIf(!hasShared)('pages with traps (needs ../shared/pages)', () => {
  describe.each(hasShared ? SHARED_PAGES : [])('%s', (name) => {
    checkPage(name, SHARED);
  });
});
