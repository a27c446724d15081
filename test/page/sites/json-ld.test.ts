import { expect, test } from 'vitest';
import { readJsonLd } from '../../../src/page/sites/json-ld.ts';
import { openHtml } from '../fixture-pages.ts';

function read(path: string, ...blocks: string[]): string | null {
  const scripts = blocks.map((json) => `<script type="application/ld+json">${json}</script>`);
  return readJsonLd(openHtml(`<html><head>${scripts.join('')}</head></html>`).document, path);
}

test.each([
  ['author.name', '{"@type":"Article","author":{"name":"Home Office"}}', 'Home Office'],
  ['author.name', '{"@type":"NewsArticle","author":[{"name":"First"},{"name":"Second"}]}', 'First'],
  [
    'author.name',
    '{"@graph":[{"@type":"WebSite","author":{"name":"Site"}},{"@type":"BlogPosting","author":{"name":"Body"}}]}',
    'Body',
  ],
  ['name', '[{"@type":"Organization","name":"No"},{"@type":["Article"],"name":"Yes"}]', 'Yes'],
  ['name', '{"@type":"Article","name":{"@value":"Worded"}}', 'Worded'],
  ['publisher.name', '{"@type":"Article","publisher":null}', null],
  ['name', '{"@type":"Comment","name":"A reader"}', null],
  ['name', '{"@type":"Article","name":12}', null],
  ['name', '{broken', null],
  ['name', 'null', null],
  ['__proto__.name', '{"@type":"Article"}', null],
])('%s of %s is %j', (path, json, expected) => {
  expect(read(path, json)).toBe(expected);
});

test('a broken block does not hide a sound one', () => {
  expect(read('name', '{', '{"@type":"Article","name":"Sound"}')).toBe('Sound');
});
