import type { DrivenPage } from '../../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../../scripts/browsers/extension-api.ts';
import { until } from '../../../../scripts/browsers/until.ts';
import { pageText } from '../../world/extension-pages.ts';
import { badges, noBadges } from '../../world/reading.ts';
import { STEP } from '../../world/world.ts';
import type { ControlCase } from '../control-case.ts';
import { ALL, ELSEWHERE, marks, OPTIONAL, type Scene } from '../scene.ts';

const PATTERN = `${new URL(ELSEWHERE).origin}/news/*`;

/** A page of another site, open while the site is switched on. */
async function onPage(
  { world }: Scene,
  url: string,
  seen: (page: DrivenPage) => Promise<unknown>,
): Promise<void> {
  const page = await world.browser.open(url);
  await seen(page);
  await page.close();
}

export const SITES: readonly ControlCase[] = [
  {
    what: 'a site that is read from the start',
    section: 'sites',
    control: ['switch', 'www.gov.uk'],
    keys: ['Space'],
    after: { state: 'false' },
    effect: ({ article }) => marks(article, { all: [] }),
    back: ['Space'],
  },
  {
    what: 'a site on request',
    section: 'sites',
    control: ['switch', 'www.gov.scot'],
    keys: ['Space'],
    after: { state: 'true' },
    effect: (scene) => onPage(scene, OPTIONAL, (page) => badges(page, 1)),
    back: ['Space'],
  },
  {
    what: 'a try of a table on the open tab',
    section: 'sites',
    first: [{ control: ['textbox', 'Addresses of its articles'], keys: [`type:${PATTERN}`] }],
    control: ['button', 'Try on the open tab'],
    keys: ['Enter'],
    after: { state: '' },
    async effect({ options }) {
      await pageText(options, 'No open tab has an address like this');
    },
    back: null,
  },
  {
    what: 'a site by pattern',
    section: 'sites',
    first: [{ control: ['textbox', 'Addresses of its articles'], keys: [`type:${PATTERN}`] }],
    control: ['button', 'Add a site'],
    keys: ['Enter'],
    after: { state: '' },
    async effect(scene) {
      const listed = () =>
        scene.options.evaluate(
          (pattern: string) =>
            document
              .querySelector(`[role=switch][aria-label="${pattern}"]`)
              ?.getAttribute('aria-checked') === 'true',
          PATTERN,
        );
      await until('the site to be listed and on', listed, STEP);
      await onPage(scene, ELSEWHERE, (page) => badges(page, 1));
    },
    back: null,
  },
  {
    what: 'a site of one’s own, off and on',
    section: 'sites',
    control: ['switch', PATTERN],
    keys: ['Space'],
    after: { state: 'false' },
    effect: (scene) => onPage(scene, ELSEWHERE, (page) => noBadges(page)),
    back: ['Space'],
  },
  {
    what: 'the table of a site, of which a bad one is refused by name',
    section: 'sites',
    first: [
      { control: ['textbox', 'Addresses of its articles'], keys: [`type:${PATTERN}`] },
      { control: ['button', 'Where the article is'], keys: ['Enter'] },
    ],
    control: ['textbox', 'Where the article is'],
    keys: ['Control+a', 'type:{"id":7}'],
    after: { state: '{"id":7}' },
    async effect({ options }) {
      await pageText(options, 'This does not fit here: 7 ≠ string');
    },
    back: null,
  },
  {
    what: 'a site of one’s own, removed',
    section: 'sites',
    control: ['button', `Remove ${PATTERN}`],
    keys: ['Enter'],
    // The list goes with its last site; the focus goes to what comes next.
    after: { role: 'textbox', name: 'Addresses of its articles', state: '' },
    effect: (scene) => onPage(scene, ELSEWHERE, (page) => noBadges(page)),
    back: null,
  },
  {
    what: 'a site that was switched off from the toolbar',
    section: 'sites',
    before: async ({ article, options }) => {
      await options.evaluate(() => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        const payload = { do: 'site', host: 'www.gov.uk', on: false };
        return chrome.runtime.sendMessage({ sourcemark: 'settings.change', payload });
      });
      await marks(article, { all: [] });
    },
    control: ['button', 'Switch on: www.gov.uk'],
    keys: ['Enter'],
    after: { role: 'switch', name: '', state: 'false' },
    effect: ({ article }) => marks(article, ALL),
    back: null,
  },
];
