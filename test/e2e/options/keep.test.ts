import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { openExtensionPage, pageText } from '../world/extension-pages.ts';
import { badges, cardText } from '../world/reading.ts';
import { STEP } from '../world/world.ts';
import { focusIsKept, goTo, stateOf } from './control-case.ts';
import { catchSaved, chooseFile } from './files.ts';
import { focused, tabTo } from './keyboard.ts';
import { ALL, BOATS, INFLATION, marks, openScene, type Scene, without } from './scene.ts';

let scene: Scene;
let exported = '';

beforeAll(async () => {
  scene = await openScene();
  await marks(scene.article, ALL);
  await scene.options.bringToFront();
});
afterAll(() => scene?.world.close());

async function press(name: string, role = 'button'): Promise<void> {
  await tabTo(scene.options, role, name);
  await scene.options.press(role === 'switch' ? 'Space' : 'Enter');
}

/** Asks the background for a change, as a card does. */
function change(payload: { [key: string]: string | boolean | null }): Promise<void> {
  return scene.options.evaluate(async (asked: typeof payload) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    await chrome.runtime.sendMessage({ sourcemark: 'settings.change', payload: asked });
  }, payload);
}

describe('keep and move, by keyboard', () => {
  it('exports settings and own sources as one readable file', async () => {
    const { options } = scene;
    await goTo(options, 'own');
    await chooseFile(options, 'Add a file', 'lamps.csv', 'Year,Lamps\n2022,3\n2023,4\n');
    await pageText(options, 'Add 1 series');
    await press('Add 1 series');
    await pageText(options, 'was added');
    await goTo(options, 'reading');
    await tabTo(options, 'radio', 'All');
    await options.press('ArrowRight');
    await marks(scene.article, { all: ALL.linked });
    await goTo(options, 'keep');
    const saved = await catchSaved(options);
    await press('Export');
    exported = await saved();
    expect(JSON.parse(exported)).toMatchObject({
      sourcemark: 'settings',
      settings: { marks: 'linked' },
      sources: [{ name: 'lamps' }],
    });
    expect(await focused(options)).toMatchObject({ name: 'Export', hidden: '' });
  });

  it('takes back the last change', async () => {
    await press('Undo');
    await focusIsKept(scene.options);
    await marks(scene.article, ALL);
  });

  it.each([
    ['Sources', 'sources', 'Home Office', { all: ALL.all, linked: [INFLATION] }],
    ['Sites', 'sites', 'www.gov.uk', { all: [], linked: [] }],
  ] as const)(
    'resets %s and nothing else, which can be undone',
    async (called, section, name, left) => {
      const { article, options } = scene;
      await goTo(options, section);
      await press(name, 'switch');
      await marks(article, left);
      await goTo(options, 'keep');
      await press(`Reset ${called}`);
      // All is as before, with the lower bound for links, which is a setting of Reading.
      await marks(article, ALL);
      await options.bringToFront();
      expect(await focused(options)).toMatchObject({ name: `Reset ${called}`, hidden: '' });
      await goTo(options, section);
      expect(await stateOf(options, 'switch', name)).toBe('true');
      await goTo(options, 'keep');
      await press('Undo');
      await marks(article, left);
      await options.bringToFront();
      await focusIsKept(options);
      await press('Undo');
      await marks(article, ALL);
      await options.bringToFront();
    },
  );

  it('resets a section, which can be undone', async () => {
    const { options } = scene;
    await goTo(options, 'reading');
    await press('Targets and pledges', 'switch');
    await marks(scene.article, { all: without(ALL.all, '1.5 million') });
    await goTo(options, 'keep');
    await press('Reset Reading');
    await marks(scene.article, { all: ALL.all });
    await options.bringToFront();
    expect(await focused(options)).toMatchObject({ name: 'Reset Reading', hidden: '' });
  });

  it('imports after a dry run, and undo takes the settings back', async () => {
    const { options } = scene;
    await goTo(options, 'own');
    await press('Remove lamps');
    await goTo(options, 'keep');
    await chooseFile(options, 'Choose a file', 'sourcemark-settings.json', exported);
    const dry = await pageText(options, 'sourcemark-settings.json: 3 changes');
    expect(dry).toContain('Marks: All → Linked only');
    expect(dry).toContain('Own sources added: lamps');
    await marks(scene.article, { all: ALL.all });
    await options.bringToFront();
    await press('Apply 3 changes');
    await pageText(options, 'Undo takes the settings back; own sources stay');
    expect(await focused(options)).toMatchObject({ name: 'Choose a file', hidden: '' });
    await marks(scene.article, { all: ALL.linked });
    await options.bringToFront();
    await press('Undo');
    await marks(scene.article, { all: ALL.all });
    await goTo(options, 'own');
    await pageText(options, 'lamps');
  });

  it('says of a file of a later version, or of something else, that it cannot be taken', async () => {
    const { options } = scene;
    await goTo(options, 'keep');
    const later = JSON.stringify({ sourcemark: 'settings', settings: { schema: 99 } });
    await chooseFile(options, 'Choose a file', 'later.json', later);
    await pageText(options, 'later.json was written by a later version of Sourcemark.');
    await chooseFile(options, 'Choose a file', 'other.json', '{"a":1}');
    await pageText(options, 'other.json holds no settings of Sourcemark.');
  });

  it('restores a link that was removed, and takes back a reading that was chosen', async () => {
    const { article, options } = scene;
    const series = 'home-office.small-boats.arrivals.annual';
    const wording = `${BOATS} people`;
    await change({ do: 'dismiss', series, wording, url: null });
    await change({ do: 'choose', series, wording: 'never said', url: null });
    await goTo(options, 'keep');
    await press(`Restore the link for “${wording}”`);
    await focusIsKept(scene.options);
    await press('Take back the reading of “never said”');
    await focusIsKept(scene.options);
    const gone = () => options.evaluate(() => document.querySelector('ul.hosts') === null);
    await until('both lists to be gone', gone, STEP);
    await marks(article, { all: ALL.all });
    await options.bringToFront();
  });

  it('keeps what could not be read until it is dropped', async () => {
    const { options } = scene;
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      const settings = { schema: 3, theme: 'purple' };
      await chrome.storage.local.set({ settings: { changed: '2999', settings } });
    });
    await goTo(options, 'keep');
    await pageText(options, 'Could not be read');
    await press('Drop');
    await focusIsKept(scene.options);
    const dropped = () =>
      options.evaluate(() => !document.body.innerText.includes('Could not be read'));
    await until('it to be dropped', dropped, STEP);
  });
});

describe('privacy, by keyboard', () => {
  it('clears one kind of data', async () => {
    const { options } = scene;
    await goTo(options, 'privacy');
    await press('Clear: Own sources');
    await focusIsKept(scene.options);
    const cleared = () =>
      options.evaluate(() => !document.querySelector('[aria-label="Clear: Own sources"]'));
    await until('own sources to be cleared', cleared, STEP);
  });

  it('takes back a permission', async () => {
    const { options } = scene;
    await goTo(options, 'sites');
    await press('www.gov.scot', 'switch');
    const on = async () => (await stateOf(options, 'switch', 'www.gov.scot')) === 'true';
    await until('www.gov.scot to be on', on, STEP);
    await goTo(options, 'privacy');
    await press('Take back the permission for www.gov.scot');
    await focusIsKept(scene.options);
    await goTo(options, 'sites');
    expect(await stateOf(options, 'switch', 'www.gov.scot')).toBe('false');
  });

  it('clears everything, after a second question', async () => {
    const { article, options } = scene;
    await goTo(options, 'reading');
    await press('Targets and pledges', 'switch');
    await marks(article, { all: without(ALL.all, '1.5 million') });
    await goTo(options, 'privacy');
    await press('Clear everything');
    await focusIsKept(scene.options);
    await pageText(options, 'This cannot be undone.');
    await press('Clear everything now');
    await focusIsKept(scene.options);
    await marks(article, { all: ALL.all });
    expect(options.problems()).toEqual([]);
  });
});

describe('the first run, by keyboard', () => {
  it('walks through marks and card in a minute, and leads to the options', async () => {
    const { world } = scene;
    const page = await openExtensionPage(world, 'welcome.html');
    await badges(page);
    const step = (number: number) => pageText(page, `Step ${number} of`);
    await step(1);
    await tabTo(page, 'button', 'Next');
    await page.press('Enter');
    await step(2);
    await tabTo(page, 'button', 'Show', 'Shift+Tab');
    await page.press('Enter');
    await cardText(page);
    await page.press('Escape');
    // Closed, the card gives the focus back to its mark, which stands behind the page.
    await tabTo(page, 'button', 'Back', 'Shift+Tab');
    await page.press('Enter');
    await step(1);
    await tabTo(page, 'button', 'Choose sources and sites');
    expect(page.problems()).toEqual([]);
    await page.close();
  });
});
