import type { DrivenPage } from '../../../../scripts/browsers/browser.ts';
import { until } from '../../../../scripts/browsers/until.ts';
import { cardText } from '../../world/reading.ts';
import { STEP } from '../../world/world.ts';
import type { ControlCase } from '../control-case.ts';
import { ALL, closeCard, INFLATION, marks, openCard, REPORTED, without } from '../scene.ts';

const PREFERRED = 'World Bank';

/** Waits until the one at this place of the list is chosen, in view, and shown in full. */
async function foundIsShown(options: DrivenPage, place: number): Promise<void> {
  const shown = () =>
    options.evaluate((at: number) => {
      const chosen = [...document.querySelectorAll('[role=option]')].at(at);
      const box = chosen?.getBoundingClientRect();
      const list = chosen?.parentElement?.getBoundingClientRect();
      const title = document.querySelector('#series-title')?.textContent ?? 'none';
      return (
        chosen?.getAttribute('aria-selected') === 'true' &&
        chosen.parentElement?.getAttribute('aria-activedescendant') === chosen.id &&
        chosen.textContent?.startsWith(title) === true &&
        box !== undefined &&
        list !== undefined &&
        box.top >= list.top - 1 &&
        box.bottom <= list.bottom + 1
      );
    }, place);
  await until(`the series at ${place} of the list to be shown`, shown, STEP);
}

export const SOURCES: readonly ControlCase[] = [
  {
    what: 'one publisher off',
    section: 'sources',
    control: ['switch', 'Home Office'],
    keys: ['Space'],
    after: { state: 'false' },
    effect: ({ article }) => marks(article, { all: ALL.all, linked: [INFLATION] }),
    back: ['Space'],
  },
  {
    what: 'one topic off',
    section: 'sources',
    first: [
      { control: ['searchbox', 'Find a publisher or topic'], keys: ['type:humanitarian'] },
      { control: ['combobox', 'Group'], keys: ['ArrowDown'] },
    ],
    control: ['switch', 'Humanitarian routes'],
    keys: ['Space'],
    after: { state: 'false' },
    effect: ({ article }) => marks(article, { linked: without(ALL.linked, REPORTED) }),
    back: ['Space'],
  },
  {
    what: 'all publishers in view',
    section: 'sources',
    control: ['button', 'more publishers'],
    keys: ['Enter'],
    // The button goes away; the focus goes to the first row that it brought.
    after: { role: 'switch', name: '', state: 'true' },
    async effect({ options }) {
      const rows = () => options.evaluate(() => document.querySelectorAll('tbody tr').length > 50);
      await until('every publisher to be listed', rows, STEP);
    },
    back: null,
  },
  {
    what: 'figures that are reported only',
    section: 'sources',
    control: ['switch', 'Show figures that are reported only'],
    keys: ['Space'],
    after: { state: 'false' },
    effect: ({ article }) =>
      marks(article, { all: ALL.all, linked: without(ALL.linked, REPORTED) }),
    back: ['Space'],
  },
  {
    what: 'the publisher who is read first',
    section: 'sources',
    first: [
      { control: ['button', 'Set order'], keys: ['Enter'] },
      { control: ['combobox', 'Prefer a publisher'], keys: ['type:World Bank'] },
    ],
    control: ['button', 'Add to the list'],
    keys: ['Enter'],
    after: { state: '' },
    async effect({ article }) {
      // A card keeps the link that it was opened with: where the article was not read anew yet, it is opened again.
      const preferred = async () => {
        await openCard(article, INFLATION);
        const said = await cardText(article, PREFERRED, 2_000).catch(() => null);
        await closeCard(article);
        return said;
      };
      await until(`the card of the ${PREFERRED}`, preferred, STEP);
    },
    // Backwards to the button beside the publisher.
    back: ['Shift+Tab', 'Shift+Tab', 'Enter'],
  },
  {
    what: 'a live source',
    section: 'sources',
    control: ['switch', 'Live official sources: World Bank'],
    keys: ['Space'],
    after: { state: 'true' },
    async effect({ other }) {
      const follows = () =>
        other.evaluate(
          () =>
            document.querySelector('[aria-label$="World Bank"]')?.getAttribute('aria-checked') ===
            'true',
        );
      await until('the other options page to follow', follows, STEP);
    },
    back: ['Space'],
  },
  {
    what: 'one series off',
    section: 'search',
    first: [
      {
        control: ['searchbox', 'What do you look for'],
        keys: ['type:Hong Kong BN(O) visas granted'],
        shows: 'Copy as CSV',
      },
    ],
    control: ['button', 'Switch off'],
    keys: ['Enter'],
    after: { name: 'Switch on', state: '' },
    effect: ({ article }) => marks(article, { linked: without(ALL.linked, REPORTED) }),
    back: ['Enter'],
  },
  {
    what: 'the series found, one after the other',
    section: 'search',
    first: [
      {
        control: ['searchbox', 'What do you look for'],
        keys: ['type:small boat arrivals'],
        shows: 'Copy as CSV',
      },
    ],
    control: ['listbox', 'Series found'],
    keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'],
    after: { state: '' },
    effect: ({ options }) => foundIsShown(options, 1),
    back: null,
  },
  {
    what: 'the last series found, and back to the first',
    section: 'search',
    first: [
      {
        control: ['searchbox', 'What do you look for'],
        keys: ['type:unemployment rate'],
        shows: 'Copy as CSV',
      },
    ],
    control: ['listbox', 'Series found'],
    keys: ['End'],
    after: { state: '' },
    async effect({ options }) {
      await foundIsShown(options, -1);
      // Beyond the last there is nothing to go to.
      await options.press('ArrowDown');
      await foundIsShown(options, -1);
      await options.press('Home');
      await foundIsShown(options, 0);
      await options.press('ArrowUp');
      await foundIsShown(options, 0);
    },
    back: null,
  },
  {
    what: 'the figures of a series as CSV',
    section: 'search',
    first: [
      {
        control: ['searchbox', 'What do you look for'],
        keys: ['type:small boat arrivals'],
        shows: 'Copy as CSV',
      },
    ],
    control: ['button', 'Copy as CSV'],
    keys: ['Enter'],
    after: { state: '' },
    async effect({ options }) {
      const said = () => options.evaluate(() => document.body.innerText.includes('Copied.'));
      await until('it to say that it was copied', said, STEP);
    },
    back: null,
  },
];
