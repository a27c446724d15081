import { describe, expect, it } from 'vitest';
import { type ArticleParts, ASYLUM, BOATS, KETTLES } from './article.ts';
import { expectAboveLetters, expectBeside } from './expected-place.ts';
import { onTop, settledMark, settledMarks, windowBox, words } from './measured.ts';
import { setScene } from './scene.ts';

const scene = setScene();

/** Every line's words of a filler paragraph of the height of a few windows. */
const FILLER =
  `<p>${'Officials keep the harbour lights on and the doors open. '.repeat(12)}</p>`.repeat(12);

describe('marks stand beside their words', () => {
  it.each<[string, ArticleParts]>([
    ['in a cell of a table that lays the page out', { body: layoutTable(), style: TABLE_STYLE }],
    ['in several columns', { body: `${FILLER}<p>${BOATS}</p>${FILLER}`, style: COLUMNS }],
    [
      'in a flex item that is centred',
      { body: `<div class="flex"><p>${BOATS}</p></div>`, style: FLEX },
    ],
    [
      'in a list beside a float',
      { body: FLOAT, style: '.f { float: left; width: 9em; height: 9em }' },
    ],
    [
      'under a transform of the page',
      { body: `<p>${BOATS}</p>`, style: 'main { transform: translate(60px, 20px) }' },
    ],
    [
      'where the page is a positioned box of its own',
      { body: `<p>${BOATS}</p>`, style: POSITIONED },
    ],
    [
      'in small text on tight lines',
      { body: `<p>${BOATS} ${BOATS}</p>`, style: 'p { font: 13px/15px Arial }' },
    ],
    ['in very large text', { body: `<p>${BOATS}</p>`, style: 'p { font-size: 56px }' }],
    [
      'in letters that are spaced out and bold',
      { body: `<p>${BOATS}</p>`, style: 'p { letter-spacing: .2em; font-weight: 700 }' },
    ],
    [
      'on a dark page',
      { body: `<p>${BOATS}</p>`, style: 'html { background: #10141a; color: #eee }' },
    ],
  ])('%s', async (name, parts) => {
    await scene.show(slug(name), parts, parts.body.split(BOATS).length - 1);
    const mark = await settledMark(scene.page, '45,774');
    expectBeside(mark, await words(scene.page, '45,774'));
  });

  it('in Latin text of a right-to-left page: after the words, as they are read', async () => {
    await scene.show('right-to-left', { body: `<p>${BOATS}</p>`, direction: 'rtl' }, 1);
    expectBeside(
      await settledMark(scene.page, '45,774'),
      await words(scene.page, '45,774'),
      'right',
    );
  });

  it('on every line’s end: never over the next words, never out of the window', async () => {
    const body = Array.from(
      { length: 30 },
      (_, at) => `<p style="width: ${160 + at * 7}px">${BOATS}</p>`,
    ).join('');
    await scene.show('line-ends', { body, style: 'main { max-width: none; padding: 0 }' }, 30);
    const window = await windowBox(scene.page);
    for (const { disc } of await settledMarks(scene.page, 30)) {
      expect(disc.x - disc.diameter / 2).toBeGreaterThanOrEqual(window.left);
      expect(disc.x + disc.diameter / 2).toBeLessThanOrEqual(window.right);
    }
  });

  it('at the very edges of the window: inward over the end of their own words', async () => {
    const style =
      'main { padding: 0; max-width: none } h1 { margin: 2em 0 } .r { text-align: right; margin: 0 }';
    await scene.show(
      'edges',
      { body: '<p class="r">In 2022 small boats brought to the United Kingdom 45,774</p>', style },
      1,
    );
    const mark = await settledMark(scene.page, '45,774');
    const window = await windowBox(scene.page);
    expect(mark.disc.x + mark.disc.diameter / 2).toBeLessThanOrEqual(window.right);
    expectAboveLetters(mark, await words(scene.page, '45,774'));
  });
});

describe('marks follow their words', () => {
  const SCROLLER = '.s { overflow: auto; height: 12em; border: 1px solid }';

  it('in a scroller inside the page, and go where the words are scrolled out of it', async () => {
    await scene.show(
      'inner-scroller',
      { body: `<div class="s"><p>${BOATS}</p>${FILLER}<p>${ASYLUM}</p></div>`, style: SCROLLER },
      1,
    );
    expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
    await scene.page.evaluate(() => document.querySelector('.s')?.scrollTo(0, 10));
    expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
    await scene.page.evaluate(() => document.querySelector('.s')?.scrollTo(0, 1e6));
    expectBeside(await settledMark(scene.page, '100,625'), await words(scene.page, '100,625'));
    await settledMarks(scene.page, 1);
  });

  it('in a bar that stays while the page is scrolled', async () => {
    const style = '.bar { position: sticky; top: 0; background: #fff }';
    await scene.show(
      'sticky-words',
      { body: `<p class="bar">${BOATS}</p>${FILLER}<p>${ASYLUM}</p>`, style },
      2,
    );
    for (const top of [0, 400, 900]) {
      await scene.page.evaluate((y: number) => window.scrollTo(0, y), top);
      expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
    }
  });

  it('when a part above them is folded open, late text pushes them, and the window gets narrow', async () => {
    const body = `<details><summary>More</summary>${FILLER}</details><div id="late"></div><p>${BOATS}</p>`;
    await scene.show('moved', { body }, 1);
    await scene.page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
    await scene.page.evaluate(() => {
      const late = document.getElementById('late');
      if (late) late.style.height = '333px';
    });
    expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
    await scene.page.setSize(420, 700);
    await scene.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const written = await words(scene.page, '45,774');
    expectAboveLetters(await settledMark(scene.page, '45,774'), written);
    await scene.page.setSize(1280, 900);
  });

  it('three hundred of them, each beside its own words, from the first to the last', async () => {
    const figures = Array.from({ length: 300 }, (_, at) => 10_001 + at * 37);
    const body = figures
      .map((figure) => `<p>In 2022, ${figure} people claimed asylum in small boats.</p>`)
      .join('');
    await scene.show('three-hundred', { body }, 300);
    await scene.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const found = await settledMarks(scene.page, 300);
    expect(new Set(found.map(({ start }) => start)).size).toBe(300);
    for (const at of [0, 149, 299]) {
      const mark = found[at];
      if (!mark) throw new Error(`no mark ${at}`);
      expectBeside(mark, await words(scene.page, String(figures[at])));
    }
  });
});

describe('marks lie under what the page puts over its words', () => {
  /** Covers the whole window, at the end of the page. */
  const cover = (style: string) =>
    `<div id="cover" style="position: fixed; inset: 0; background: #fffd; ${style}">Menu</div>`;

  async function coveredBy(element: string): Promise<void> {
    const { disc } = await settledMark(scene.page, '45,774');
    await scene.page.evaluate((html: string) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
      if (parsed) document.body.append(parsed);
      if (parsed instanceof HTMLDialogElement) parsed.showModal();
    }, element);
    const hidden = async () => (await onTop(scene.page, disc.x, disc.y)) !== 'sourcemark-badge';
    await expect.poll(hidden).toBe(true);
  }

  it.each([
    ['an overlay at z-index 9999', cover('z-index: 9999')],
    ['an overlay at z-index 1', cover('z-index: 1')],
    ['an overlay without a z-index', cover('')],
    ['a modal dialog', '<dialog style="inset: 0; width: 100%; height: 100%">Sign up</dialog>'],
  ])('%s', async (name, element) => {
    await scene.show(slug(name), { body: `<p>${BOATS}</p>` }, 1);
    await coveredBy(element);
    await scene.page.evaluate(() => document.body.lastElementChild?.remove());
    await settledMark(scene.page, '45,774');
  });

  it('a bar that sticks to the top, while the words go under it', async () => {
    const style =
      '.site { position: sticky; top: 0; height: 80px; background: #fff } main { padding-top: 200px }';
    await scene.show(
      'sticky-bar',
      { body: `<p>${BOATS}</p>${FILLER}`, style: `${style} h1 { margin: 0 }` },
      1,
    );
    await scene.page.evaluate(() => {
      const bar = document.createElement('header');
      bar.className = 'site';
      document.body.prepend(bar);
    });
    const { lines } = await words(scene.page, '45,774');
    await scene.page.evaluate((y: number) => window.scrollTo(0, y), (lines[0]?.top ?? 0) - 30);
    const gone = async () => {
      const { lines: now } = await words(scene.page, '45,774');
      const line = now[0];
      if (!line || line.top > 60 || line.top < 0) throw new Error(`words at ${line?.top}`);
      return onTop(scene.page, line.right + 5, line.top + 4);
    };
    await expect.poll(gone).toBe('header');
    await scene.page.evaluate(() => window.scrollTo(0, 0));
    await settledMark(scene.page, '45,774');
  });
});

describe('what is no text of the article', () => {
  it('has no marks: a table of data, a figure', async () => {
    const data = `<table><tr><th>Year</th><th>Arrivals</th></tr><tr><td>2022</td><td>45,774 people in small boats</td></tr></table>`;
    await scene.show('tables', { body: `<p>${KETTLES}</p>${data}` }, 1);
    const [only] = await settledMarks(scene.page, 1);
    expect(only?.label).toContain('412');
  });

  it('never becomes markup: text of the page that looks like HTML', async () => {
    const body = `<p>&lt;img src=x onerror="document.title='hacked'"&gt; ${BOATS} &lt;script&gt;document.title='hacked'&lt;/script&gt;</p>`;
    await scene.show('looks-like-html', { body }, 1);
    expect(await scene.page.evaluate(() => document.title)).toBe('Queues shorten - GOV.UK');
    expectBeside(await settledMark(scene.page, '45,774'), await words(scene.page, '45,774'));
  });
});

const TABLE_STYLE =
  'table { width: 100%; border-spacing: 20px } td { vertical-align: top; border: 1px solid }';
const COLUMNS = 'main { max-width: none } .govspeak { columns: 3; column-gap: 2em }';
const FLEX =
  '.flex { display: flex; justify-content: center; align-items: center; height: 300px } .flex p { max-width: 15em }';
const POSITIONED =
  'html { position: relative; margin: 37px 0 0 23px } body { position: relative; border: 9px solid #ddd; overflow-x: hidden }';
const FLOAT = `<div class="f">A picture</div><ul><li>${BOATS}</li></ul>`;

function layoutTable(): string {
  return `<div style="display: table"><div style="display: table-row"><div style="display: table-cell; width: 12em">Left</div><div style="display: table-cell">${BOATS}</div></div></div>`;
}

function slug(name: string): string {
  return name.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
}
