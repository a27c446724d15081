import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onlyView, shown, type Watched, watchPage } from './watching.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const html = (name: string) => readFileSync(new URL(name, PAGES), 'utf8');
const ADDRESS =
  'https://www.linkedin.com/pulse/repairing-harbour-walls-department-transport-q8r2k/';

let page: Watched;
const paragraphs = () => [...page.document.querySelectorAll('p.reader-text-block__paragraph')];

describe('an article in the app', () => {
  beforeEach(() => {
    page = watchPage(html('linkedin-article-app.html'), ADDRESS);
  });
  afterEach(() => page.stop());

  test('is opened once, with its title, author and text', () => {
    expect(page.events).toHaveLength(1);
    const view = onlyView(page);
    expect(view.titleElement?.textContent).toBe('Repairing our harbour walls');
    expect(view.author).toMatchObject({
      kind: 'organisation',
      names: ['Department for Transport'],
    });
    expect(shown(view, '17 harbours')).toBe('17 harbours');
  });

  test('a paragraph is replaced by an equal one: same text, new places', async () => {
    const [first] = paragraphs();
    const copy = first?.cloneNode(true) as Element;
    first?.replaceWith(copy);
    await page.until(() => page.events.length === 2);
    expect(page.events[1]).toMatch(/^changed/);
    const view = onlyView(page);
    expect(shown(view, '17 harbours')).toBe('17 harbours');
    expect(copy.contains(view.locate(30, 31)?.startContainer ?? null)).toBe(true);
  });

  test('before the change is told, the old view finds nothing instead of something wrong', () => {
    const view = onlyView(page);
    const [first] = paragraphs();
    first?.replaceWith(first.cloneNode(true));
    expect(shown(view, '17 harbours')).toBeNull();
  });

  test('the container is replaced', async () => {
    const body = page.document.querySelector('.reader-content-blocks-container');
    body?.replaceWith(body.cloneNode(true));
    await page.until(() => page.events.length > 1);
    expect(page.events).toEqual([page.events[0], page.events[0]?.replace('opened', 'changed')]);
    expect(shown(onlyView(page), '3,600 metres')).toBe('3,600 metres');
  });

  test('the whole article is replaced: the same article', async () => {
    const article = page.document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
    await page.until(() => page.events.length > 1);
    expect(page.events[1]).toMatch(/^changed/);
    expect(page.open.size).toBe(1);
    expect(shown(onlyView(page), '17 harbours')).toBe('17 harbours');
  });

  test('the article is moved under a new parent: nothing to tell, all places hold', async () => {
    const article = page.document.querySelector('article');
    const parent = page.document.createElement('section');
    page.document.querySelector('main')?.append(parent);
    if (article) parent.append(article);
    await page.settled();
    expect(page.open.size).toBe(1);
    expect(shown(onlyView(page), '17 harbours')).toBe('17 harbours');
  });

  test('a paragraph is edited: the new text', async () => {
    const text = paragraphs()[2]?.firstChild as Text;
    text.data = 'Delays fell by forty percent, and ';
    await page.until(() => page.events.length === 2);
    expect(shown(onlyView(page), 'forty percent')).toBe('forty percent');
  });

  test('a paragraph that was hidden is shown', async () => {
    const [first] = paragraphs();
    first?.setAttribute('hidden', '');
    await page.until(() => page.events.length === 2);
    expect(onlyView(page).article.text).not.toContain('17 harbours');
    first?.removeAttribute('hidden');
    await page.until(() => page.events.length === 3);
    expect(shown(onlyView(page), '17 harbours')).toBe('17 harbours');
  });

  test('changes beside the text are not told', async () => {
    page.document.querySelector('.social-details-social-counts')?.append('213');
    page.document.querySelector('header button')?.append('!');
    await page.settled();
    expect(page.events).toHaveLength(1);
  });

  test('our own elements may come and go unheard', async () => {
    for (const paragraph of paragraphs()) {
      const badge = page.document.createElement('sourcemark-badge');
      badge.append('1');
      paragraph.append(badge);
      badge.firstChild?.remove();
      badge.append('2');
    }
    await page.settled();
    expect(page.events).toHaveLength(1);
  });

  test('marks that the page removes are asked for again, but not for ever', async () => {
    const [first] = paragraphs();
    for (let round = 0; round < 40; round += 1) {
      const badge = page.document.createElement('sourcemark-badge');
      first?.append(badge);
      badge.remove();
      await page.settled();
    }
    const asked = page.events.filter((event) => event.startsWith('changed'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('a page that rebuilds its text in a loop is let be', async () => {
    for (let round = 0; round < 40; round += 1) {
      const [first] = paragraphs();
      first?.replaceWith(first.cloneNode(true));
      await page.settled();
    }
    expect(page.events.length).toBeLessThanOrEqual(9);
  });

  test('the article goes', async () => {
    page.document.querySelector('article')?.remove();
    await page.until(() => page.open.size === 0);
    expect(page.events[1]).toMatch(/^closed/);
  });

  test('back from the cache: nothing twice', async () => {
    const event = new page.window.PageTransitionEvent('pageshow', { persisted: true });
    page.window.dispatchEvent(event);
    await page.settled();
    expect(page.events).toHaveLength(1);
  });

  test('after the stop nothing is told any more', async () => {
    page.stop();
    expect(page.events.at(-1)).toMatch(/^closed/);
    const told = page.events.length;
    paragraphs()[0]?.remove();
    await page.settled();
    expect(page.events).toHaveLength(told);
  });
});

describe('coming and going', () => {
  afterEach(() => page.stop());

  test('a body that arrives late', async () => {
    page = watchPage('<main></main>', ADDRESS);
    const main = page.document.querySelector('main');
    expect(page.events).toEqual([]);
    const later = new page.window.DOMParser().parseFromString(
      html('linkedin-article-app.html'),
      'text/html',
    );
    const article = later.querySelector('article');
    if (article) main?.append(page.document.importNode(article, true));
    await page.until(() => page.open.size === 1);
    expect(shown(onlyView(page), '17 harbours')).toBe('17 harbours');
  });

  test('hydration: the public page becomes the app', async () => {
    page = watchPage(html('linkedin-article-public.html'), ADDRESS);
    const first = onlyView(page).id;
    const app = new page.window.DOMParser().parseFromString(
      html('linkedin-article-app.html'),
      'text/html',
    );
    const root = app.querySelector('.application-outlet');
    if (root)
      page.document.querySelector('main')?.replaceWith(page.document.importNode(root, true));
    await page.until(() => page.open.size === 1 && !page.open.has(first));
    expect(shown(onlyView(page), '17 harbours')).toBe('17 harbours');
  });

  test('to another article in the same container', async () => {
    page = watchPage(html('linkedin-article-app.html'), ADDRESS);
    const first = onlyView(page).id;
    page.window.history.pushState({}, '', '/pulse/another-article-department-transport-a1b2c/');
    const [one, ...others] = page.document.querySelectorAll('p.reader-text-block__paragraph');
    for (const other of others) other.remove();
    if (one) one.textContent = 'Only 9 ferries sail in January.';
    const title = page.document.querySelector('[data-scaffold-immersive-reader-title]');
    if (title) title.textContent = 'Winter ferries';
    await page.until(() => page.open.size === 1 && !page.open.has(first));
    const view = onlyView(page);
    expect(view.article.url).toContain('another-article');
    expect(view.article.title).toBe('Winter ferries');
    expect(shown(view, '9 ferries')).toBe('9 ferries');
  });

  test('away and back', async () => {
    page = watchPage(html('linkedin-article-app.html'), ADDRESS);
    page.window.history.pushState({}, '', '/feed/');
    page.document.querySelector('main')?.append('a feed');
    await page.until(() => page.open.size === 0);
    page.window.history.pushState({}, '', new URL(ADDRESS).pathname);
    page.document.querySelector('main')?.append('an article');
    await page.until(() => page.open.size === 1);
  });

  test('a fold is opened: the same article with more text', async () => {
    page = watchPage(html('linkedin-post-guest.html'), 'https://www.linkedin.com/posts/x');
    const first = onlyView(page);
    page.document
      .querySelector('[data-test-id="main-feed-activity-card__commentary"]')
      ?.append(' Queues fell to 4 minutes.');
    await page.until(() => page.events.length === 2);
    expect(page.events[1]).toBe(`changed ${first.id}`);
    expect(shown(onlyView(page), '4 minutes')).toBe('4 minutes');
  });

  test.each([
    [
      'an unknown site',
      '<main><article><p>12,000 people</p></article></main>',
      'https://example.org/pulse/x',
    ],
    [
      'an empty article',
      '<main><article class="reader-article"><div class="reader-content-blocks-container"></div></article></main>',
      ADDRESS,
    ],
    ['no article', '<main><p>12,000 people</p></main>', ADDRESS],
  ])('%s is none', async (_, markup, address) => {
    page = watchPage(markup, address);
    page.document.querySelector('main')?.append('more');
    await page.settled();
    expect(page.events).toEqual([]);
  });
});
