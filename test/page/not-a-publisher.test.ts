import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/page/read-article.ts';
import { openHtml } from './fixture-pages.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

function governments(page: string, change: (html: string) => string): number {
  const html = readFileSync(new URL(page, PAGES), 'utf8');
  const changed = change(html);
  expect(changed).not.toBe(html);
  const { document, address } = openHtml(changed);
  const articles = readArticles(document, address);
  expect(articles.length).toBeGreaterThan(0);
  return articles.filter(({ isGovernment }) => isGovernment).length;
}

const ARTICLES = [
  'linkedin-article-public.html',
  'linkedin-article-app.html',
  'linkedin-article-next.html',
];

describe('an article that is not the department’s', () => {
  test.each(ARTICLES)('%s, written by a person of that name', (page) => {
    const change = (html: string) =>
      html
        .replace('"@type":"Organization"', '"@type":"Person"')
        .replaceAll('/company/department-for-transport-uk', '/in/department-for-transport-uk');
    expect(governments(page, change)).toBe(0);
  });

  test.each(ARTICLES)('%s, under a longer name', (page) => {
    const change = (html: string) =>
      html.replaceAll('Department for Transport', 'Department for Transport Fans');
    expect(governments(page, change)).toBe(0);
  });

  test.each(ARTICLES)('%s, on another page of the same name', (page) => {
    const change = (html: string) =>
      html.replaceAll('department-for-transport-uk', 'department-for-transport-models');
    expect(governments(page, change)).toBe(0);
  });

  test('where one place says person and another organisation, it is a person’s', () => {
    const change = (html: string) => html.replace('"@type":"Organization"', '"@type":"Person"');
    expect(governments('linkedin-article-public.html', change)).toBe(0);
  });
});

test('a person’s repost leaves their own words alone and the quoted body’s read', () => {
  const change = (html: string) => html.replace('A Landlord', 'Office for National Statistics');
  expect(governments('linkedin-posts-classic.html', change)).toBe(2);
});

test('the front bench of the other side is not the government', () => {
  const change = (html: string) => html.replace('The Parliamentary', 'The Shadow Parliamentary');
  expect(governments('hansard.html', change)).toBe(0);
});
