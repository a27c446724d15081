import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shown, type Watched, watchPage } from './watching.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const FEED = 'https://www.linkedin.com/feed/';

let page: Watched;
const texts = () => [...page.open.values()].map(({ article }) => article.text.split('\n')[0]);

function post(key: string, text: string): Element {
  const element = page.document.createElement('div');
  element.className = 'feed-shared-update-v2';
  element.setAttribute('data-urn', `urn:li:activity:${key}`);
  const actor = page.document.createElement('div');
  actor.className = 'update-components-actor';
  const link = page.document.createElement('a');
  link.href = 'https://www.linkedin.com/company/the-home-office/';
  actor.append(link);
  const body = page.document.createElement('div');
  body.className = 'update-components-text update-components-update-v2__commentary';
  body.append(text);
  element.append(actor, body);
  return element;
}

beforeEach(() => {
  page = watchPage(readFileSync(new URL('linkedin-posts-classic.html', PAGES), 'utf8'), FEED);
});
afterEach(() => page.stop());

test('every post is an article of its own, quoted ones too', () => {
  expect(texts()).toEqual([
    'Rents rose by 6.1% in the year to May.',
    'They say 6.1%. I raised mine 9%.',
    'House prices fell 1.9% in the year to April.',
    'Rates from 4.9% APR',
  ]);
});

test('posts that are scrolled in are opened, and only they are told', async () => {
  const told = page.events.length;
  const list = page.document.querySelector('.scaffold-finite-scroll__content');
  const slot = page.document.createElement('div');
  slot.append(post('7200000000000000001', 'We issued 412,000 passports.'));
  list?.append(slot);
  await page.until(() => page.events.length > told);
  expect(page.events.slice(told)).toHaveLength(1);
  expect(texts()).toContain('We issued 412,000 passports.');
});

test('a slot that is filled later', async () => {
  const slot = page.document.querySelector('.occludable-update-hint');
  slot?.append(post('7200000000000000002', 'Crime fell by 3%.'));
  await page.until(() => texts().includes('Crime fell by 3%.'));
});

test('a post whose text comes after its frame', async () => {
  const late = post('7200000000000000003', '');
  const body = late.querySelector('.update-components-text');
  page.document.querySelector('.scaffold-finite-scroll__content')?.append(late);
  await page.settled();
  body?.append('Late, but 70% true.');
  await page.until(() => texts().includes('Late, but 70% true.'));
});

test('a post that is emptied off-screen is closed', async () => {
  const before = page.open.size;
  const [first] = page.document.querySelectorAll('.occludable-update');
  first?.replaceChildren();
  await page.until(() => page.open.size === before - 1);
});

test('an element that is used again for another post', async () => {
  const [first] = page.document.querySelectorAll('.feed-shared-update-v2');
  const text = first?.querySelector('.update-components-text');
  const [oldId] = page.open.keys();
  first?.setAttribute('data-urn', 'urn:li:activity:7200000000000000004');
  text?.replaceChildren('Passports now take 9 days.');
  await page.until(() => texts().includes('Passports now take 9 days.'));
  expect(page.open.has(oldId ?? '')).toBe(false);
});

test('a post that is rebuilt elsewhere keeps its id', async () => {
  const [first] = page.document.querySelectorAll('.occludable-update');
  const [id] = page.open.keys();
  const copy = first?.cloneNode(true) as Element;
  first?.remove();
  page.document.querySelector('.scaffold-finite-scroll__content')?.append(copy);
  await page.until(() => page.events.includes(`changed ${id}`));
  const view = page.open.get(id ?? '');
  expect(view && shown(view, '6.1%')).toBe('6.1%');
});

test('two hundred posts, each told once', async () => {
  const told = page.events.length;
  const list = page.document.querySelector('.scaffold-finite-scroll__content');
  for (let at = 0; at < 200; at += 1) {
    list?.append(post(String(7300000000000000000n + BigInt(at)), `Post ${at}: ${at + 2}% up.`));
    if (at % 20 === 0) await page.settled();
  }
  await page.until(() => page.events.length >= told + 200);
  expect(page.events.slice(told).every((event) => event.startsWith('opened'))).toBe(true);
  expect(new Set(page.events).size).toBe(page.events.length);
});
