import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { readAnyPage } from '../../src/page/read-any-page.ts';
import { readArticle } from '../../src/page/read-article.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

/** A page from a file, its canonical address taken out and its language another's. */
function saved(name: string) {
  const html = readFileSync(new URL(name, PAGES), 'utf8')
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace(/ lang="[^"]*"/g, ' lang="zh-Hans"');
  const address = `file:///tmp/${name}`;
  const { document } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() })
    .window;
  return { document, address };
}

test.each([
  ['linkedin-article-public.html', 'uk.department-for-transport'],
  ['linkedin-article-app.html', 'uk.department-for-transport'],
  ['linkedin-posts-classic.html', 'uk.office-for-national-statistics'],
  ['linkedin-posts-server-driven.html', 'uk.home-office'],
  ['linkedin-post-guest.html', 'uk.home-office'],
  ['govuk-news.html', 'uk.department-for-education'],
  ['govuk-speech.html', 'uk.department-for-culture-media-and-sport'],
  ['hansard.html', 'uk.department-for-environment-food-rural-affairs'],
  ['x-posts.html', 'uk.office-for-national-statistics'],
])('%s without its address and under another language', (name, id) => {
  const { document, address } = saved(name);
  const article = readArticle(document, address);
  expect(article).toMatchObject({
    isGovernment: true,
    publisher: { id },
    url: null,
    language: 'en',
  });
  expect(article?.why.join()).toContain('address is not known');
});

test('a page of no known markup is read as any page, in its text’s language', () => {
  const { document, address } = saved('gov-scot.html');
  expect(readArticle(document, address)).toBeNull();
  expect(readAnyPage(document, address)).toMatchObject({ isGovernment: false, language: 'en' });
});
