import { expect, it } from 'vitest';
import type { DrivenElement } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { noCard } from '../world/reading.ts';
import { STEP } from '../world/world.ts';
import { BOATS } from './article.ts';
import { setScene } from './scene.ts';

const scene = setScene();

/** The card's button whose text begins so. */
function button(text: string): Promise<DrivenElement> {
  return until(
    `the button ${text}`,
    async () => {
      for (const one of await scene.page.find('sourcemark-card', 'button'))
        if (
          await one.evaluate(
            (element, words: string) => element.textContent?.trim().startsWith(words) ?? false,
            text,
          )
        )
          return one;
      return null;
    },
    STEP,
  );
}

/** What the reader gets who closes the card and pastes into a field of the page. */
async function pasted(): Promise<string> {
  const { page } = scene;
  await page.press('Escape');
  await noCard(page);
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = '';
    field?.focus();
  });
  await page.press('Control+v');
  const value = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  return until('the paste', async () => (await value()) || null, STEP);
}

it('copies the figure and the citation as the reader pastes them', async () => {
  const after = '<textarea aria-label="Notes"></textarea>';
  await scene.show('clipboard', { body: `<p>${BOATS}</p>`, after }, 1);
  await scene.open('45,774');
  await (await button('Copy figure')).click();
  await button('Copied');
  const figure = await pasted();
  expect(figure).toContain('45,774');
  expect(figure).toMatch(/https:\/\/www\.gov\.uk\//);
  await scene.open('45,774');
  for (const name of ['Plain', 'Markdown']) {
    await (await button('Cite')).click();
    const item = await until(
      `the menu’s ${name}`,
      async () => {
        for (const one of await scene.page.find('sourcemark-card', '[role="menuitem"]'))
          if (
            await one.evaluate(
              (element, words: string) => element.textContent?.includes(words) ?? false,
              name,
            )
          )
            return one;
        return null;
      },
      STEP,
    );
    await item.click();
    await button('Copied');
    const text = await pasted();
    expect(text).toContain('45,774');
    expect(text).toContain('Home Office');
    expect(text).not.toBe(figure);
    expect(/\]\(https:/.test(text)).toBe(name === 'Markdown');
    await scene.open('45,774');
  }
  await scene.page.press('Escape');
});
