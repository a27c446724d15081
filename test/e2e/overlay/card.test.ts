import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';
import { badges, cardText, noCard } from '../world/reading.ts';
import { STEP } from '../world/world.ts';
import { ASYLUM, BOATS, KETTLES } from './article.ts';
import { type Box, overhang, settledCard, settledMarks, windowBox, words } from './measured.ts';
import { setScene } from './scene.ts';

const scene = setScene();

/** Every control of the card that is in view: its name and box. */
async function controls(): Promise<readonly { name: string; box: Box }[]> {
  const found = await scene.page.find('sourcemark-card', 'button, summary, input, a.btn');
  const all = await Promise.all(
    found.map((one) =>
      one.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return { name, box: { left, top, right, bottom } };
      }),
    ),
  );
  return all.filter(({ box }) => box.right > box.left);
}

const focused = () => scene.page.evaluate(() => document.activeElement?.localName ?? 'nothing');

const FILLER =
  `<p>${'Officials keep the harbour lights on and the doors open. '.repeat(12)}</p>`.repeat(12);

describe('the card stands in the window', () => {
  const AT_EDGES = '.e { position: absolute; margin: 0; width: 19em } h1 { margin: 5em 2em 0 }';

  it.each([
    ['top left', 'left: 0; top: 0'],
    ['top right', 'right: 0; top: 0; text-align: right'],
    ['bottom left', 'left: 0; top: calc(100vh - 4em)'],
    ['bottom right', 'right: 0; top: calc(100vh - 4em); text-align: right'],
  ])('for words at the %s of it', async (corner, place) => {
    const body = `<p class="e" style="${place}">${BOATS}</p>`;
    await scene.show(`card-${corner.replace(' ', '-')}`, { body, style: AT_EDGES }, 1);
    const card = await scene.open('45,774');
    expect(overhang(card, await windowBox(scene.page))).toBe(0);
    const [close] = (await controls()).filter(({ name }) => name === 'Close');
    expect(close && overhang(close.box, card)).toBe(0);
    await scene.page.press('Escape');
    await noCard(scene.page);
  });

  it('and leaves its own words readable where there is room', async () => {
    await scene.show('card-room', { body: `<p>${BOATS}</p>${FILLER}` }, 1);
    const card = await scene.open('45,774');
    for (const line of (await words(scene.page, '45,774')).lines) {
      const apart =
        card.left >= line.right ||
        card.right <= line.left ||
        card.top >= line.bottom ||
        card.bottom <= line.top;
      expect(apart).toBe(true);
    }
    await scene.page.press('Escape');
  });

  it.each([
    ['a phone', 390, 780],
    ['a small phone', 320, 480],
    ['a window at 400% zoom', 320, 256],
  ])('as a sheet from the bottom on %s', async (_name, width, height) => {
    await scene.page.setSize(width, height);
    await scene.show('sheet', { body: `<p>${BOATS}</p>${FILLER}` }, 1);
    const card = await scene.open('45,774');
    const window = await windowBox(scene.page);
    expect(card).toMatchObject({ left: 0, right: window.right, bottom: window.bottom });
    expect(card.bottom - card.top).toBeLessThanOrEqual(0.86 * height);
    const [close] = (await controls()).filter(({ name }) => name === 'Close');
    expect(close && overhang(close.box, card)).toBe(0);
    await scene.page.press('Escape');
    await noCard(scene.page);
    await scene.page.setSize(1280, 900);
  });

  it('with no part of it wider than itself, and every control at least 24 px', async () => {
    await scene.show('card-wide', { body: `<p>${BOATS} ${KETTLES}</p>` }, 2);
    for (const figure of ['45,774', '412']) {
      await scene.open(figure);
      const [box] = await scene.page.find('sourcemark-card', '[role="dialog"]');
      const wider = await box?.evaluate((element) =>
        [element, ...element.querySelectorAll('.scroll, .src')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.className),
      );
      expect(wider).toEqual([]);
      const small = (await controls()).filter(
        ({ box: { left, top, right, bottom } }) => right - left < 24 || bottom - top < 24,
      );
      expect(small).toEqual([]);
      await scene.page.press('Escape');
      await noCard(scene.page);
    }
  });
});

describe('the card stays with its words', () => {
  it('when the page puts something above them', async () => {
    await scene.show('card-moves', { body: `<div id="late"></div><p>${BOATS}</p>${FILLER}` }, 1);
    const before = await scene.open('45,774');
    const wordsBefore = (await words(scene.page, '45,774')).lines[0]?.top ?? 0;
    await scene.page.evaluate(() => {
      const late = document.getElementById('late');
      if (late) late.style.height = '60px';
    });
    const followed = async () => {
      const now = await settledCard(scene.page);
      const moved = ((await words(scene.page, '45,774')).lines[0]?.top ?? 0) - wordsBefore;
      return moved > 50 && Math.abs(now.top - before.top - moved) <= 2;
    };
    await until('the card to follow its words', followed, STEP);
    await scene.page.press('Escape');
  });

  it('when the page renders them again, and goes when they go', async () => {
    await scene.show('card-rerender', { body: `<div id="box"><p>${BOATS}</p></div>${FILLER}` }, 1);
    await scene.open('45,774');
    await scene.page.evaluate(() => {
      const box = document.getElementById('box');
      const copy = box?.cloneNode(true);
      if (copy) box?.replaceWith(copy);
    });
    await settledMarks(scene.page, 1);
    expect(await cardText(scene.page)).toContain('45,774');
    await scene.page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('#box p');
      if (paragraph) paragraph.textContent = 'Nothing is counted here any more.';
    });
    await noCard(scene.page);
    await settledMarks(scene.page, 0);
  });
});

describe('the keyboard', () => {
  const LISTENS = `<script>
    window.heard = [];
    for (const kind of ['keydown', 'keypress', 'keyup'])
      for (const capture of [true, false])
        document.addEventListener(kind, (event) => heard.push(event.key), capture);
  </script>`;
  const heard = () =>
    scene.page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

  it('goes into the card and comes back to the badge it was opened from', async () => {
    await scene.show('focus', { body: `<p>${BOATS} ${ASYLUM}</p>` }, 2);
    const [first] = await badges(scene.page, 2);
    await first?.button.evaluate((button) => (button as HTMLElement).focus());
    await scene.page.press('Enter');
    await settledCard(scene.page);
    expect(await focused()).toBe('sourcemark-card');
    const names: string[] = [];
    const inCard = async () => {
      const [at] = await scene.page.find('sourcemark-card', ':focus');
      return (
        (await at?.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')) ?? ''
      );
    };
    for (let pressed = 0; pressed < 4; pressed += 1) {
      await scene.page.press('Tab');
      names.push(await inCard());
    }
    expect(names.slice(0, 3)).toEqual(['Previous statistic', 'Next statistic', 'Close']);
    expect(names[3]).not.toBe('');
    await scene.page.press('Escape');
    await noCard(scene.page);
    expect(await focused()).toBe('sourcemark-badge');
    const start = await scene.page.evaluate(
      () => document.activeElement?.getAttribute('data-start') ?? '',
    );
    expect(Number(start)).toBe(first?.start);
  });

  it('never leaves the open card: Tab goes round in it', async () => {
    await scene.show('round', { body: `<p>${KETTLES}</p>` }, 1);
    await scene.open('412');
    const stops = (await controls()).length;
    for (let pressed = 0; pressed < stops + 3; pressed += 1) {
      await scene.page.press('Tab');
      expect(await focused()).toBe('sourcemark-card');
    }
    await scene.page.press('Escape');
    await noCard(scene.page);
  });

  it('is not heard by the page while it is typed in the card', async () => {
    await scene.show('keys', { body: `<p>${BOATS}</p>`, after: LISTENS }, 1);
    await scene.open('45,774');
    await scene.page.press('Tab');
    await heard();
    for (const key of ['j', '/', '?', 'ArrowDown', 'Tab']) await scene.page.press(key);
    expect(await heard()).toEqual([]);
    await scene.page.press('Escape');
    await noCard(scene.page);
    await heard();
    await scene.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await scene.page.press('j');
    expect(await heard()).toContain('j');
  });
});
