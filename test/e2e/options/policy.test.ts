import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../../../scripts/build/target.ts';
import { pageText } from '../world/extension-pages.ts';
import { goTo, stateOf } from './control-case.ts';
import { chooseFile } from './files.ts';
import { focused } from './keyboard.ts';
import {
  ALL,
  BOATS,
  closeCard,
  marks,
  openCard,
  openScene,
  REPORTED,
  type Scene,
} from './scene.ts';

const POLICY = {
  marks: 'linked',
  showChart: false,
  sources: { hideSecondary: true },
  sites: { disabledHosts: ['www.gov.scot'] },
};

let scene: Scene;
let folder: string;

beforeAll(async () => {
  // A copy has an id of its own in Chromium, so that no other browser on this machine comes under the policy.
  folder = mkdtempSync(join(tmpdir(), 'sourcemark-managed-'));
  const built = builtExtension(inject('browser') === 'chromium' ? 'chrome' : 'firefox');
  cpSync(built, folder, { recursive: true });
  scene = await openScene({ extension: folder, policy: POLICY });
});
afterAll(async () => {
  await scene?.world.close();
  rmSync(folder, { recursive: true });
});

/** The last control of the section: behind it, Tab leaves the page. */
const LAST = 'button Change in the browser';

/** Role and name of what has the focus, one Tab after the other, to the end of the section. */
async function stops(): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.at(-1) !== LAST) {
    await scene.options.press('Tab');
    const { role, name } = await focused(scene.options);
    if (seen.includes(`${role} ${name}`)) throw new Error(`Tab goes in a circle: ${seen.join()}`);
    seen.push(`${role} ${name}`);
  }
  return seen;
}

describe('what an organisation fixes', () => {
  it('holds on open articles', async () => {
    const { article } = scene;
    const linked = ALL.linked.filter((one) => one !== REPORTED);
    await marks(article, { all: linked, linked });
    await openCard(article, BOATS);
    expect(await article.find('sourcemark-card', '.chart')).toEqual([]);
    await closeCard(article);
  });

  it('is shown as fixed, and no key reaches it', async () => {
    const { options } = scene;
    await goTo(options, 'reading');
    await pageText(options, 'Set by your organisation.');
    expect(await stateOf(options, 'radio', 'Linked only')).toBe('true');
    expect(await stateOf(options, 'switch', 'Chart in the card')).toBe('false');
    const reached = await stops();
    expect(reached).toContain('switch Targets and pledges');
    expect(reached.filter((one) => /^radio (All|Linked|Toolbar)|Chart in/.test(one))).toEqual([]);
  });

  it('is left out of an import, which says so', async () => {
    const { options } = scene;
    await goTo(options, 'keep');
    const settings = { schema: 3, marks: 'all', theme: 'dark' };
    const file = JSON.stringify({ sourcemark: 'settings', settings });
    await chooseFile(options, 'Choose a file', 'mine.json', file);
    await pageText(options, 'mine.json: 2 changes');
    expect(options.problems()).toEqual([]);
  });
});
