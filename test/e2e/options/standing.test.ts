import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Json } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { pageText } from '../world/extension-pages.ts';
import { STEP } from '../world/world.ts';
import { READING } from './cases/reading.ts';
import { SITES } from './cases/sites.ts';
import { SOURCES } from './cases/sources.ts';
import { goTo, operate } from './control-case.ts';
import {
  ALL,
  INFLATION,
  LOWEST,
  marks,
  marksAre,
  openPages,
  openScene,
  REPORTED,
  type Scene,
  TARGET,
  without,
} from './scene.ts';
import { says, snapshot } from './snapshot.ts';

let scene: Scene;
let chosen: Readonly<Record<string, string>>;

/** Settings of every kind, none at its standard. */
const CHANGES = [
  'targets and pledges',
  'the chart',
  'opening by pointer',
  'footnotes in print',
  'the citation style',
  'the theme',
  'one topic off',
  'figures that are reported only',
  'the publisher who is read first',
  'a site on request',
  'a site by pattern',
];

/** What the article shows under them: no target, no figure that is reported only. */
function changed(article: DrivenPage): Promise<void> {
  return marksAre(
    article,
    'no target, nothing that is reported only',
    ({ all, linked }) =>
      all.join() === without(ALL.all, TARGET).join() &&
      linked.includes(INFLATION) &&
      !linked.includes(REPORTED),
  );
}

beforeAll(async () => {
  scene = await openScene();
  for (const one of [...READING, ...SOURCES, ...SITES])
    if (CHANGES.includes(one.what)) await operate(scene, one);
  // The browser tells of permissions a moment later.
  const allowed = async () => {
    chosen = await snapshot(scene.options);
    return chosen['sites: www.gov.scot'] === 'true';
  };
  await until('the permission to be read', allowed, STEP);
});
afterAll(() => scene?.world.close());

describe('settings made by keyboard', () => {
  it('hold on the open article', () => changed(scene.article));

  it('are followed by the other options page', async () => {
    await says(scene.other, chosen);
  });

  it('stand after a reload of the page', async () => {
    await scene.options.reload();
    await says(scene.options, chosen);
  });

  it('stand after the background was ended', async () => {
    await scene.world.browser.stopBackground();
    await scene.options.reload();
    await says(scene.options, chosen);
    await scene.world.browser.stopBackground();
    await scene.article.reload();
    await changed(scene.article);
  });

  it('stand after a restart of the browser', async () => {
    await scene.world.browser.restart();
    scene = { world: scene.world, ...(await openPages(scene.world)) };
    await says(scene.options, chosen);
    await changed(scene.article);
  });

  it('were made without a warning in the console', () => {
    expect(scene.options.problems()).toEqual([]);
    expect(scene.world.web.unexpected()).toEqual([]);
  });
});

/** What is in the extension's own storage. */
function stored(page: DrivenPage): Promise<unknown> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const { settings } = await chrome.storage.local.get('settings');
    return settings as Json;
  });
}

describe('settings of a later version', () => {
  const LATER = {
    changed: '2999-01-01T00:00:00.000Z',
    settings: {
      schema: 99,
      marks: 'linked',
      minConfidence: LOWEST,
      theme: 'sepia',
      telescope: { power: 40 },
    },
  };

  it('hold as far as they are understood, say so, cannot be changed, and are not lost', async () => {
    const { options, article } = scene;
    await options.evaluate(async (later: typeof LATER) => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      await chrome.storage.local.set({ settings: later });
    }, LATER);
    await pageText(options, 'These settings were made by a later version of Sourcemark.');
    await marks(article, { all: ALL.linked, linked: ALL.linked });

    await goTo(options, 'reading');
    const open = () =>
      options.evaluate(
        () =>
          document.querySelectorAll(
            'main :is([role=radio], [role=switch], select, input):not(:disabled)',
          ).length,
      );
    expect(await open()).toBe(0);
    // Also what a page or the toolbar asks for is refused.
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      const payload = { do: 'marks', mode: 'toolbar' };
      await chrome.runtime.sendMessage({ sourcemark: 'settings.change', payload });
    });
    await scene.world.browser.stopBackground();
    await options.reload();
    await pageText(options, 'Update Sourcemark to change them.');
    await article.reload();
    await marks(article, { all: ALL.linked });
    const same = async () => isDeepStrictEqual(await stored(options), LATER);
    await until('the settings to be as they were', same, STEP);
  });
});
