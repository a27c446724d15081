import { expect } from 'vitest';
import type { DrivenPage } from '../../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../../scripts/browsers/extension-api.ts';
import { until } from '../../../../scripts/browsers/until.ts';
import { badges } from '../../world/reading.ts';
import { STEP } from '../../world/world.ts';
import type { ControlCase } from '../control-case.ts';
import { ALL, BOATS, closeCard, marks, marksAre, openCard, TARGET, without } from '../scene.ts';

/** How many elements of the open card match, waited for. */
async function inCard(article: DrivenPage, selector: string, count: number): Promise<void> {
  const found = async () => (await article.find('sourcemark-card', selector)).length === count;
  await until(`${count} of ${selector} in the card`, found, STEP);
}

/** How many tabs are open; of the browser's own pages an extension is told no more. */
function tabsOpen(options: DrivenPage): Promise<number> {
  return options.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    return (await chrome.tabs.query({})).length;
  });
}

let tabsBefore = 0;

const toggle = (what: string, name: string, effect: ControlCase['effect']): ControlCase => ({
  what,
  section: 'reading',
  control: ['switch', name],
  keys: ['Space'],
  after: { state: 'false' },
  effect,
  back: ['Space'],
});

export const READING: readonly ControlCase[] = [
  {
    what: 'marks of linked statistics only',
    section: 'reading',
    control: ['radio', 'All'],
    keys: ['ArrowRight'],
    after: { name: 'Linked only', state: 'true' },
    effect: ({ article }) => marks(article, { all: ALL.linked }),
    back: ['ArrowLeft'],
  },
  {
    what: 'no marks, a number in the toolbar',
    section: 'reading',
    control: ['radio', 'All'],
    keys: ['ArrowLeft'],
    after: { name: 'Toolbar only', state: 'true' },
    effect: ({ article }) => marks(article, { all: [] }),
    back: ['ArrowRight'],
  },
  {
    what: 'how sure a link must be',
    section: 'reading',
    control: ['slider', 'How sure a link must be'],
    keys: ['End'],
    after: { state: '4' },
    // How many links that leaves is the engine's business; that it is asked anew with this bound is seen in the setting
    // that it reads, and in marks that are none but those of before.
    async effect({ article, options }) {
      const bound = () =>
        options.evaluate(async () => {
          const { chrome } = globalThis as unknown as ExtensionScope;
          const found = await chrome.storage.local.get('settings.effective');
          return (found['settings.effective'] as { minConfidence?: number }).minConfidence === 0.97;
        });
      await until('the bound to be in force', bound, STEP);
      await marksAre(
        article,
        'no other links',
        ({ all, linked }) =>
          all.length === ALL.all.length && linked.every((one) => ALL.linked.includes(one)),
      );
    },
    back: ['Home'],
  },
  toggle('targets and pledges', 'Targets and pledges', ({ article }) =>
    marks(article, { all: without(ALL.all, TARGET) }),
  ),
  toggle('the chart', 'Chart in the card', async ({ article }) => {
    await openCard(article, BOATS);
    await inCard(article, '.notes', 1);
    await inCard(article, '.chart', 0);
    await closeCard(article);
  }),
  {
    ...toggle('opening by pointer', 'Open the card when the pointer', async ({ article }) => {
      await article.bringToFront();
      await pointAtMark(article);
      await inCard(article, '[role=dialog]', 1);
      await closeCard(article);
    }),
    after: { state: 'true' },
  },
  {
    what: 'footnotes in print',
    section: 'reading',
    control: ['combobox', 'When a page is printed'],
    keys: ['ArrowDown'],
    after: { state: 'footnotes' },
    effect: async () => undefined,
    back: ['ArrowUp'],
  },
  {
    what: 'the citation style',
    section: 'reading',
    control: ['combobox', 'Citation style'],
    keys: ['End'],
    after: { state: 'markdown' },
    async effect({ article }) {
      await openCard(article, BOATS);
      await inCard(article, '.cite > button', 1);
      const [cite] = await article.find('sourcemark-card', '.cite > button');
      await cite?.click();
      await inCard(article, '[role=menu]', 1);
      const [first] = await article.find('sourcemark-card', '[role=menuitem]');
      expect(await first?.evaluate((one) => one.textContent)).toContain('Markdown');
      await article.press('Escape');
      await closeCard(article);
    },
    back: ['Home'],
  },
  {
    what: 'the theme',
    section: 'reading',
    control: ['radio', 'As the system'],
    keys: ['ArrowLeft'],
    after: { name: 'Dark', state: 'true' },
    async effect({ article, other }) {
      await openCard(article, BOATS);
      await inCard(article, '[data-theme=dark]', 1);
      await closeCard(article);
      const theme = () => other.evaluate(() => document.body.dataset.theme === 'dark');
      await until('the other options page to be dark', theme, STEP);
    },
    back: ['ArrowRight'],
  },
  {
    what: 'the language',
    section: 'reading',
    control: ['combobox', 'Language of the interface'],
    keys: ['type:Deu'],
    after: { name: 'Sprache der Oberfläche', state: 'de' },
    async effect({ article, other }) {
      await marks(article, ALL, 'amtliche Zahl');
      const german = () => other.evaluate(() => document.documentElement.lang === 'de');
      await until('the other options page to speak German', german, STEP);
    },
    back: ['Home'],
  },
  {
    what: 'keyboard commands, changed in the browser',
    section: 'reading',
    before: async ({ options }) => {
      tabsBefore = await tabsOpen(options);
    },
    control: ['button', 'Change in the browser'],
    keys: ['Enter'],
    after: { state: '' },
    async effect({ options }) {
      const opened = async () => (await tabsOpen(options)) > tabsBefore;
      await until('the browser’s page for keyboard commands', opened, STEP);
    },
    back: null,
  },
];

/** Rests the pointer on the first mark. */
async function pointAtMark(article: DrivenPage): Promise<void> {
  const [badge] = await badges(article, ALL.all.length);
  const at = await badge?.button.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await article.pointAt(1, 1);
  await article.pointAt(at?.x ?? 0, at?.y ?? 0);
}
