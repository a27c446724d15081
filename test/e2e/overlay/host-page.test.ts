import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../world/extension-pages.ts';
import { badges, cardText, noCard } from '../world/reading.ts';
import { ASYLUM, BOATS, KETTLES, newsAddress, newsStory } from './article.ts';
import { settledCard, settledMarks } from './measured.ts';
import { setScene } from './scene.ts';

const scene = setScene();

/** Notes, before any extension can have come, where everything stands, and then every shift that the browser sees. */
const WITNESS = `<script>
  const places = () => JSON.stringify([...document.body.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height];
  }));
  window.before = places();
  window.places = places;
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
</script>`;

interface WitnessedWindow {
  before: string;
  shifts: number[];
  places(): string;
}

const BODY = `<p>${BOATS}</p><ul><li>${ASYLUM}</li></ul><p>Then <b>${KETTLES}</b></p>`;
/** The same page at an address where nothing is read, and at one where it is. */
const UNREAD = 'https://news.example.org/small-boats';
const READ = newsAddress('same-as-ever');

describe('the page with marks and an open card', () => {
  async function show(): Promise<void> {
    scene.world.web.serve({ [READ]: { body: newsStory({ body: BODY, after: WITNESS }) } });
    await scene.page.goto(READ);
    await settledMarks(scene.page, 3);
    const [first] = await badges(scene.page, 3);
    await first?.button.click();
    await cardText(scene.page, '45,774');
    await settledCard(scene.page);
  }

  it('has everything where it was: no layout shift', async () => {
    await show();
    const { before, now, shifts } = await scene.page.evaluate(() => {
      const own = window as unknown as WitnessedWindow;
      return { before: own.before, now: own.places(), shifts: own.shifts };
    });
    expect(now).toBe(before);
    expect(shifts).toEqual([]);
    await scene.page.press('Escape');
    await noCard(scene.page);
  });

  it('is selected and copied like the page without them', async () => {
    /** All of the page, selected as the reader does it, as text and as the HTML that a copy carries. */
    const selected = () =>
      scene.page.evaluate(() => {
        document.execCommand('selectAll');
        const selection = getSelection();
        const copy = document.createElement('div');
        for (let at = 0; at < (selection?.rangeCount ?? 0); at += 1)
          copy.append(selection?.getRangeAt(at).cloneContents() ?? '');
        for (const script of copy.querySelectorAll('script')) script.remove();
        return {
          text: selection?.toString() ?? '',
          own: copy.querySelectorAll('[data-start], [role="dialog"]').length,
          html: copy.textContent ?? '',
        };
      });
    scene.world.web.serve({ [UNREAD]: { body: newsStory({ body: BODY, after: WITNESS }) } });
    await scene.page.goto(UNREAD);
    const without = await selected();
    await show();
    const withMarks = await selected();
    expect(withMarks.text).toBe(without.text);
    expect(withMarks.text).toContain('45,774 people arrived');
    expect(withMarks).toEqual(without);
    await scene.page.press('Escape');
    await noCard(scene.page);
  });

  it('is as accessible as it was: axe, which sees our elements but not into them, finds nothing', async () => {
    await show();
    expect(await accessibilityProblems(scene.page)).toEqual([]);
    await scene.page.press('Escape');
    await noCard(scene.page);
  });

  it('finds nothing of ours by its own styles, and gives us none of them', async () => {
    const style = `* { color: red !important; font-size: 40px !important; display: block !important; position: static !important; }
      html > *:last-child { border: 5px solid red }`;
    const url = newsAddress('greedy-styles');
    scene.world.web.serve({ [url]: { body: newsStory({ body: BODY, style }) } });
    await scene.page.goto(url);
    await settledMarks(scene.page, 3);
    const [button] = await scene.page.find('sourcemark-badge', 'button');
    const look = await button?.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height, place: getComputedStyle(element).position };
    });
    expect(look).toEqual({ width: 24, height: 24, place: 'absolute' });
    const [first] = await badges(scene.page, 3);
    await first?.button.click();
    await settledCard(scene.page);
    const [card] = await scene.page.find('sourcemark-card', '[role="dialog"]');
    const colours = await card?.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(element).fontSize,
    ]);
    expect(colours).toEqual(['rgb(28, 26, 33)', '16px']);
    await scene.page.press('Escape');
    await noCard(scene.page);
  });
});
