import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { control, openExtensionPage, tabId, toolbarText } from '../world/extension-pages.ts';
import { cardText, noCard } from '../world/reading.ts';
import { STEP } from '../world/world.ts';
import { ASYLUM, BOATS, KETTLES, newsAddress, newsStory } from './article.ts';
import { expectBeside } from './expected-place.ts';
import { overhang, settledCard, settledMark, settledMarks, windowBox, words } from './measured.ts';
import { setScene } from './scene.ts';

const ELSEWHERE = 'https://news.example.org/framed';
const scene = setScene();

const FILLER =
  `<p>${'Officials keep the harbour lights on and the doors open. '.repeat(12)}</p>`.repeat(6);
const STYLE = '<style>body { font: 1em/1.6 Arial, sans-serif }</style>';

/** A frame with its document in an attribute. */
function srcdoc(body: string, attributes = ''): string {
  const html = `<!doctype html>${STYLE}${body}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe id="box" width="480" height="200" ${attributes} srcdoc="${html}"></iframe>`;
}

/** A framed page at an address of the same site that promises no article. */
function served(name: string, body: string): string {
  const url = `https://www.gov.uk/assets/${name}.html`;
  scene.world.web.serve({ [url]: { body: `<!doctype html>${STYLE}${body}` } });
  return `<iframe id="box" width="480" height="200" src="${url}"></iframe>`;
}

/** Presses the badge of a figure in the frame; gives back where the card stands. */
async function openInFrame(figure: string) {
  const found = await scene.page.find('#box', 'sourcemark-badge', 'button');
  for (const button of found) {
    const label = await button.evaluate((element) => element.getAttribute('aria-label') ?? '');
    if (label.startsWith(figure)) await button.click();
  }
  await cardText(scene.page, figure);
  return settledCard(scene.page);
}

describe('a claim in a frame of the same site', () => {
  it.each([
    ['written into the page', (body: string) => srcdoc(body)],
    ['without scripts', (body: string) => srcdoc(body, 'sandbox="allow-same-origin"')],
    ['of an address of its own', (body: string) => served('key-facts', body)],
  ])('%s: is marked there, and its card stands in the window', async (name, frame) => {
    const body = `<p>${KETTLES}</p>${frame(`<p>${BOATS}</p>`)}${FILLER}`;
    await scene.show(`frame-${name.replaceAll(' ', '-')}`, { body }, 1);
    const { page } = scene;
    await settledMarks(page, 1, '#box');
    expectBeside(await settledMark(page, '45,774', '#box'), await words(page, '45,774', '#box'));
    const card = await openInFrame('45,774');
    expect(overhang(card, await windowBox(page))).toBe(0);
    expect(await cardText(page)).toContain('Statistic 2 of 2');
    await page.press('Escape');
    await noCard(page);
    const focused = await page.evaluate(() => {
      const frame = document.activeElement as HTMLIFrameElement | null;
      return frame?.contentDocument?.activeElement?.localName;
    });
    expect(focused).toBe('sourcemark-badge');
  });

  it('keeps its badge and its card while the frame is scrolled, resized, and the page is', async () => {
    const { page } = scene;
    const body = `${srcdoc(`<p>${BOATS}</p>${FILLER}<p>${ASYLUM}</p>`)}${FILLER}${FILLER}`;
    await scene.show('frame-moves', { body }, 0);
    await settledMarks(page, 2, '#box');
    const before = await openInFrame('45,774');
    const scrolled = (by: number) =>
      page.evaluate((y: number) => {
        document.querySelector<HTMLIFrameElement>('#box')?.contentWindow?.scrollTo(0, y);
      }, by);
    await scrolled(12);
    const followed = async () => Math.round((await settledCard(page)).top - before.top) === -12;
    await until('the card to follow the frame', followed, STEP);
    expectBeside(await settledMark(page, '45,774', '#box'), await words(page, '45,774', '#box'));
    await page.press('Escape');
    await noCard(page);
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#box');
      if (frame) frame.width = '250';
    });
    expectBeside(await settledMark(page, '45,774', '#box'), await words(page, '45,774', '#box'));
    await scrolled(1e6);
    await page.evaluate(() => window.scrollTo(0, 120));
    expectBeside(await settledMark(page, '100,625', '#box'), await words(page, '100,625', '#box'));
    const card = await openInFrame('100,625');
    expect(overhang(card, await windowBox(page))).toBe(0);
    await page.press('Escape');
    await noCard(page);
  });

  it('never gives a small frame a scroll bar, and its scripts hear of nothing', async () => {
    const witness = `<script>
      window.heard = [];
      for (const type of ['click', 'focusin', 'keydown'])
        document.addEventListener(type, ({ target }) => heard.push(target.localName + ' ' + (target.shadowRoot === null)));
    </script>`;
    const { page } = scene;
    const body =
      `${served('tight', `${witness}<p style="margin:0;width:250px">${BOATS}</p>`)}`.replace(
        'width="480"',
        'width="266"',
      );
    await scene.show('frame-tight', { body }, 0);
    await settledMarks(page, 1, '#box');
    const inFrame = await page.evaluate(() => {
      const root =
        document.querySelector<HTMLIFrameElement>('#box')?.contentDocument?.documentElement;
      return root && [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight];
    });
    expect(inFrame).toEqual([0, 0]);
    await openInFrame('45,774');
    await page.press('Escape');
    await noCard(page);
    const heard = await page.evaluate(() => {
      const view: unknown = document.querySelector<HTMLIFrameElement>('#box')?.contentWindow;
      return view ? (view as { heard: string[] }).heard : ['nothing'];
    });
    for (const one of heard) expect(one).toBe('sourcemark-badge true');
  });

  it('comes with late text, follows a page loaded into its place, and goes with its frame', async () => {
    const { page } = scene;
    await scene.show('frame-late', { body: `<p>${KETTLES}</p>${srcdoc('<p>Soon.</p>')}` }, 1);
    await page.evaluate((text: string) => {
      const inner = document.querySelector<HTMLIFrameElement>('#box')?.contentDocument;
      const paragraph = inner?.createElement('p');
      if (inner && paragraph) inner.body.append(paragraph, text);
    }, BOATS);
    await settledMark(page, '45,774', '#box');
    await page.evaluate((text: string) => {
      document.querySelector('#box')?.setAttribute('srcdoc', `<p>${text}</p>`);
    }, ASYLUM);
    await settledMark(page, '100,625', '#box');
    await settledMarks(page, 1, '#box');
    await openInFrame('100,625');
    await page.evaluate(() => document.querySelector('#box')?.remove());
    await noCard(page);
    await settledMarks(page, 1);
  });

  it('is counted in the toolbar and listed in the popup, where it leads to the card', async () => {
    const { page, world } = scene;
    await scene.show('frame-listed', { body: `<p>${KETTLES}</p>${srcdoc(`<p>${BOATS}</p>`)}` }, 1);
    await settledMarks(page, 1, '#box');
    const options = await openExtensionPage(world, 'options.html');
    const tab = await tabId(options, page.url);
    await until(
      'the toolbar to count both',
      async () => (await toolbarText(options, tab)) === '2',
      STEP,
    );
    await options.close();
    const popup = await openExtensionPage(world, `popup.html?tab=${tab}`);
    const listed = () => popup.evaluate(() => document.body.innerText);
    await until('both in the list', async () => (await listed()).includes('45,774'), STEP);
    const row = await control(popup, '.list-row', '45,774');
    // The popup closes itself, sometimes before the browser has answered.
    await row.evaluate((one) => (one as HTMLElement).click()).catch(() => undefined);
    await cardText(page, '45,774');
    await popup.close();
    await page.bringToFront();
    await page.press('Escape');
    await noCard(page);
  });
});

describe('a page in a frame that is an article by its own address', () => {
  it('is an article of its own: with its own count of statistics, title and bar', async () => {
    const { page, world } = scene;
    const framed = newsAddress('framed');
    world.web.serve({ [framed]: { body: newsStory({ body: `<p>${ASYLUM}</p>` }) } });
    const body = `<p>${KETTLES}</p><iframe id="box" width="560" height="420" src="${framed}"></iframe>`;
    await scene.show('frames-an-article', { body }, 1);
    await settledMarks(page, 1, '#box');
    await openInFrame('100,625');
    expect((await page.find('#box', 'sourcemark-bar')).length).toBe(1);
    await page.press('Escape');
    await noCard(page);
  });
});

describe('an application that shows its page in a frame of the whole window', () => {
  it('is read like the page itself: by the address in the window, found though it comes late', async () => {
    const { page, world } = scene;
    const shell = `<!doctype html><body style="margin: 0"><nav>LinkedIn</nav></body>`;
    const app = readFileSync('test/e2e/pages/linkedin-app-zh.html', 'utf8');
    const address = 'https://www.linkedin.com/pulse/harbours-in-a-frame-home-office-ab1cd';
    world.web.serve({
      [address]: { body: shell },
      'https://www.linkedin.com/preload/': { body: app },
    });
    await page.goto(address);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'box';
      frame.style.cssText = 'width: 100%; height: 95vh; border: 0';
      frame.src = '/preload/';
      document.body.append(frame);
    });
    expectBeside(await settledMark(page, '45,774', '#box'), await words(page, '45,774', '#box'));
    expect(overhang(await openInFrame('45,774'), await windowBox(page))).toBe(0);
    await page.press('Escape');
    await noCard(page);
  });
});

describe('what is not read in frames', () => {
  it('another site’s page, a sandboxed one without an origin, a tracker, an advertisement', async () => {
    const { page, world } = scene;
    world.web.serve({ [ELSEWHERE]: { body: `<p>${BOATS}</p>` } });
    const text = `<p>${BOATS}</p>`;
    const frames = [
      `<iframe width="480" height="200" src="${ELSEWHERE}"></iframe>`,
      srcdoc(text, 'sandbox'),
      srcdoc(text).replace('width="480"', 'width="90"'),
      srcdoc(`<a href="https://news.example.org/offer">${BOATS}</a>`),
      srcdoc(text, 'hidden'),
    ].map((frame, at) => frame.replace(' id="box"', '').replace('<iframe', `<iframe id="f${at}"`));
    await scene.show('foreign-frames', { body: `<p>${KETTLES}</p>${frames.join('')}` }, 1);
    for (const at of frames.keys())
      if (at > 1) expect(await page.find(`#f${at}`, 'sourcemark-badge')).toEqual([]);
    const [only] = await settledMarks(page, 1);
    expect(only?.label).toContain('412');
  });
});
