import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ArticleView } from '../../src/page/article-view.ts';
import { checkPage, checkSelection } from '../../src/page/check.ts';
import { anyPage, offerAnyPage } from '../../src/page/check-hook.ts';
import { watchAnyPage } from '../../src/page/checked-view.ts';
import { readAnyPage } from '../../src/page/read-any-page.ts';
import { openHtml } from './fixture-pages.ts';

const STORY = [
  'The river rose by 40% in March, the wettest month since 1999, and 3,200 homes lost power for a night.',
  'Volunteers filled 11,000 sandbags, carried them to the lower streets and stayed until the morning came.',
  'Most of the bridges held, the council said, although two of them will stay closed until the summer.',
  'Insurers expect claims of £14 million, nearly all of them from the villages along the eastern bank.',
];
const PAGE = `<!DOCTYPE html><!-- address: https://news.example.org/river -->
<html lang="en"><head><title>River - Example News</title><meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2024-03-09T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/more">90 more</a></nav><header><p>Subscribe to 5 newsletters today</p></header>
<div id="story"><h1>When the river rose</h1>${STORY.map((text) => `<p>${text.replace('11,000', '<b>11</b><i>,000</i>')}</p>`).join('')}</div>
<aside><p>7 other stories that you may like to read</p></aside><div class="comments"><p>It was 100%!</p></div><footer>&copy; 2024</footer></body></html>`;

const open = () => openHtml(PAGE);

describe('a page of any kind', () => {
  test('its main text is read, by whoever it is', () => {
    const { document, address } = open();
    const before = document.documentElement.outerHTML;
    const article = readAnyPage(document, address);
    expect(article).toMatchObject({
      url: address,
      title: 'When the river rose',
      publisher: { id: null, name: 'Example News', area: null },
      isGovernment: false,
      published: '2024-03-09',
      language: 'en',
    });
    expect(article?.text).toBe(['When the river rose', ...STORY].join('\n'));
    expect(article?.why.join()).toContain('not recognised');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('every figure leads back to the page', () => {
    const { document, address } = open();
    const page = checkPage(document, address);
    const start = page?.article.text.indexOf('11,000') ?? -1;
    expect(page?.pageText.locate(start, start + 6)?.toString()).toBe('11,000');
    expect(page?.titleElement).toBe(document.querySelector('h1'));
  });

  test.each([
    ['an empty page', ''],
    ['controls only', '<button>Go</button><input value="9">'],
    ['a list of links', '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>'],
  ])('%s has no running text', (_, body) => {
    const { document, address } = openHtml(`<html><body>${body}</body></html>`);
    expect(readAnyPage(document, address)).toBeNull();
  });
});

describe('the selection', () => {
  const select = (document: Document, from: Node, to: Node) => {
    const range = document.createRange();
    range.setStart(from, 0);
    range.setEnd(to, to.nodeType === 3 ? (to as Text).data.length : to.childNodes.length);
    document.getSelection()?.addRange(range);
  };

  test('gives the blocks that it touches', () => {
    const { document, address } = open();
    const [first, second] = document.querySelectorAll('#story p');
    select(document, first?.firstChild as Node, second?.firstChild as Node);
    expect(checkSelection(document, address)?.article.text).toBe(STORY.slice(0, 2).join('\n'));
  });

  test('within one paragraph gives that paragraph', () => {
    const { document, address } = open();
    const text = document.querySelectorAll('#story p')[3]?.firstChild as Node;
    select(document, text, text);
    expect(checkSelection(document, address)?.article.text).toBe(STORY[3]);
  });

  test('of nothing gives nothing', () => {
    const { document, address } = open();
    expect(checkSelection(document, address)).toBeNull();
  });
});

describe('watching such a page', () => {
  let stop = () => {};
  afterEach(() => stop());

  function watch(document: Document, selection = false) {
    const views: ArticleView[] = [];
    const closed: string[] = [];
    stop = watchAnyPage(selection)(document, {
      opened: (view) => views.push(view),
      changed: (view) => views.push(view),
      closed: (id) => closed.push(id),
    });
    return { views, closed };
  }

  test('opens one view without an author, follows a change, and closes', async () => {
    const { document } = open();
    const { views, closed } = watch(document);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({ id: 'check:1', author: null });
    const last = document.querySelector('#story p:last-of-type');
    last?.replaceChildren(
      'Insurers now expect claims of £15 million, nearly all from the eastern bank of it.',
    );
    await vi.waitFor(() => expect(views).toHaveLength(2));
    expect(views[1]?.article.text).toContain('£15 million');
    stop();
    expect(closed).toEqual(['check:1']);
    stop = () => {};
  });

  test('opens nothing where there is nothing', () => {
    const { document } = openHtml('<html><body><p>Hi</p></body></html>');
    expect(watch(document).views).toEqual([]);
    expect(watch(open().document, true).views).toEqual([]);
  });
});

test('the overlay meets the reader of any page only once it is in the page', () => {
  expect(anyPage()).toBeNull();
  offerAnyPage(watchAnyPage);
  expect(anyPage()).toBe(watchAnyPage);
});
