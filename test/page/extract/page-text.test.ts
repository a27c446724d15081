import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleReader } from '../../../src/page/extract/article-reader.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';
import { openHtml } from '../fixture-pages.ts';

const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

function read(body: Element): PageText {
  return new ArticleReader().read({ title: null, summary: [], body: [body], leftOut: () => false });
}

function readHtml(html: string): PageText {
  const { document } = openHtml(`<html><body><div id="body">${html}</div></body></html>`);
  return read(document.getElementById('body') as Element);
}

/** What a reader sees in a range: blanks collapsed, invisible characters gone. */
function seen(range: Range | null): string | undefined {
  return range
    ?.toString()
    .replace(INVISIBLE, '')
    .replace(/[ \t\n\r\f]+/g, ' ');
}

describe('the text of an article', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>  One \n\t two  </p>', 'One two'],
    ['<p><span>4,</span><b>2</b><!-- --><i>00</i> people</p>', '4,200 people'],
    ['<p>per&shy;cent thou&#8203;sand</p>', 'percent thousand'],
    ['<p>6.4&nbsp;million, 27&#8239;400</p>', '6.4\u00a0million, 27\u202f400'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<p>a <span> b</span> <em> c</em></p>', 'a b c'],
    ['<p>x<span><ul><li>one</li><li>two</li></ul></span>y</p>', 'x\none\ntwo\ny'],
    ['<div>loose <p>inside</p> end</div>', 'loose\ninside\nend'],
    ['<dl><dt>Homes</dt><dd>210</dd></dl>', 'Homes\n210'],
    ['<p>a</p><table><tr><td>9</td></tr></table><figure>8</figure><p>b</p>', 'a\nb'],
    [
      '<p>a</p><sourcemark-badge>9</sourcemark-badge><p>b<sourcemark-badge></sourcemark-badge></p>',
      'a\nb',
    ],
    ['<p><button>7</button><select><option>6</option></select>a</p>', 'a'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  test('roles', () => {
    const { blocks } = readHtml(
      '<h2>H</h2><p>We will:</p><ul><li>one</li></ul><p>Not a list:</p><p>x</p><blockquote><p>q</p></blockquote>',
    );
    expect(blocks.map(({ role }) => role)).toEqual([
      'heading',
      'lead-in',
      'item',
      'paragraph',
      'paragraph',
      'quote',
    ]);
  });

  test('blocks cover the text in order, a line break between them', () => {
    const { text, blocks } = readHtml('<p>One</p><ul><li>Two</li></ul>');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });

  test('boxes of links to other articles are no part of it, whatever their language', () => {
    const { text } = readHtml(
      `<p>Before.</p>
       <div class="_x9"><h3>領英推薦</h3><a href="/pulse/a"><span>12,000 reasons</span><span>1 年</span></a></div>
       <div class="_x9"><ul><li><a href="/a">5 facts</a></li><li><a href="/b">6 more</a></li></ul></div>
       <div><p><a href="/c">A paragraph that is one link, with 9% in it.</a></p></div>
       <p>After.</p>`,
    );
    expect(text).toBe('Before.\nA paragraph that is one link, with 9% in it.\nAfter.');
  });
});

describe('the way back', () => {
  const inline = fc.constantFrom('span', 'b', 'a', 'em', 'strong');
  const piece = fc.record({
    tag: fc.option(inline, { nil: null }),
    text: fc.string({
      unit: fc.constantFrom(
        'a',
        '7',
        ',',
        '%',
        ' ',
        '\n',
        '\t',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '😀',
        'é',
      ),
      maxLength: 8,
    }),
  });
  const paragraphs = fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

  test('every stretch within a block is found where the page shows it', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (page, from, length) => {
        const { document } = openHtml('<html><body><div id="body"></div></body></html>');
        const body = document.getElementById('body') as Element;
        for (const pieces of page) {
          const paragraph = document.createElement('p');
          for (const { tag, text } of pieces) {
            const place = tag ? document.createElement(tag) : paragraph;
            place.append(text);
            if (tag) paragraph.append(place);
          }
          body.append(paragraph);
        }
        const read = new ArticleReader().read({
          title: null,
          summary: [],
          body: [body],
          leftOut: () => false,
        });
        for (const { start, end } of read.blocks) {
          const first = start + (from % (end - start));
          const last = Math.min(end, first + 1 + (length % 12));
          expect(seen(read.locate(first, last))).toBe(read.text.slice(first, last));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('outside the text, and across nothing, there is none', () => {
    const page = readHtml('<p>One</p>');
    for (const [start, end] of [
      [0, 0],
      [-1, 2],
      [2, 9],
      [3, 2],
      [Number.NaN, 2],
    ] as const) {
      expect(page.locate(start, end)).toBeNull();
    }
  });

  test('characters that changed since are not found', () => {
    const { document } = openHtml(
      '<html><body><div id="body"><p>In all 4,200 people</p></div></body></html>',
    );
    const page = read(document.getElementById('body') as Element);
    (document.querySelector('p')?.firstChild as Text).data = 'In all 9,999 people';
    expect(page.locate(7, 12)).toBeNull();
  });

  test('a node that the host emptied or took out is not found', () => {
    const { document } = openHtml(
      '<html><body><div id="body"><p>One</p><p>Two</p></div></body></html>',
    );
    const page = read(document.getElementById('body') as Element);
    document.querySelector('p')?.remove();
    expect(page.locate(0, 3)).toBeNull();
    expect(page.locate(4, 7)?.toString()).toBe('Two');
  });
});

describe('hostile text', () => {
  test.each([
    ['a paragraph of 100,000 characters', 'x'.repeat(100_000)],
    ['10,000 digits', '7'.repeat(10_000)],
    ['markup as text', '&lt;script&gt;alert(1)&lt;/script&gt; &lt;p&gt;12%'],
    ['blanks without end', ' \n\t'.repeat(30_000)],
    ['soft hyphens without end', `a${'\u00ad'.repeat(50_000)}b`],
  ])('%s', (_, text) => {
    const page = readHtml(`<p>${text}</p>`);
    expect(page.text.length).toBeLessThanOrEqual(100_000);
    if (page.text !== '') expect(page.locate(0, page.text.length)).not.toBeNull();
  });

  test('elements nested deeply', () => {
    const depth = 2000;
    const page = readHtml(`${'<span>'.repeat(depth)}12%${'</span>'.repeat(depth)}`);
    expect(page.text).toBe('12%');
  });

  test('a megabyte of paragraphs', () => {
    const page = readHtml('<p>Some 12,000 people met in spring.</p>'.repeat(30_000));
    expect(page.blocks).toHaveLength(30_000);
    expect(page.locate(page.text.length - 33, page.text.length)?.toString()).toBe(
      'Some 12,000 people met in spring.',
    );
  });
});

describe('reading again', () => {
  test('only what was touched is read anew', () => {
    const { document } = openHtml(
      `<html><body><div id="body">${'<p>x 1%</p>'.repeat(500)}</div></body></html>`,
    );
    const body = document.getElementById('body') as Element;
    const parts = { title: null, summary: [], body: [body], leftOut: () => false };
    const reader = new ArticleReader();
    reader.read(parts);
    const before = reader.elementsRead;
    const text = document.querySelectorAll('p')[250]?.firstChild as Text;
    text.data = 'x 2%';
    reader.touch(text);
    expect(reader.read(parts).text).toContain('x 2%');
    expect(reader.elementsRead - before).toBe(1);
  });
});
