import { type ComponentChild, render } from 'preact';
import type { Annotation } from '../../../src/engine/annotation.ts';
import type { Series } from '../../../src/engine/series.ts';
import type { ArticleReport, TabState } from '../../../src/platform/messages.ts';
import popupCss from '../../../src/popup/popup.css?inline';
import { Popup } from '../../../src/popup/popup.tsx';
import { Panel } from '../../../src/sidepanel/panel.tsx';
import panelCss from '../../../src/sidepanel/sidepanel.css?inline';
import {
  change,
  claim,
  comparison,
  cycling,
  level,
  report,
  state,
  unlinked,
} from '../../../test/listing/reports.ts';
import { nextFrame, type Scene } from './scene.ts';
import { standIn } from './stand-in.ts';

/** A list of statistics in popup or side panel, as the gallery shows it. */
interface ListState extends Scene {
  where: 'popup' | 'panel';
  state: TabState;
}

const LONG_TITLE =
  'Persons entering the Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung register, by quarter of first registration, rolling twelve months, United Kingdom and Crown dependencies';
const long: Series = { ...cycling, id: 'dot.long', title: LONG_TITLE };

const longLevel: Annotation = {
  ...level,
  claim: claim({ start: 120, value: 1_234_567_890, surface: '1,234,567,890', precision: 1 }),
  link: { series: long.id, confidence: 0.9, evidence: [], alternatives: [] },
  comparison: comparison({
    official: {
      period: '2024',
      value: 1_234_567_891,
      unit: 'people',
      status: 'final',
      derived: null,
    },
  }),
};

function many(count: number): ArticleReport {
  const kinds = [level, change, unlinked];
  return report(
    Array.from({ length: count }, (_, at) => {
      const one = kinds[at % kinds.length] as Annotation;
      return { ...one, claim: { ...one.claim, start: 1000 + at * 10 } };
    }),
  );
}

const hostile = report([longLevel, level]);
hostile.article = { ...hostile.article, title: `<b>${'A title that goes on '.repeat(19)}` };

const NONE: Partial<TabState> = { reports: [] };

const LISTS: readonly ListState[] = [
  { id: 'popup', title: 'Popup', where: 'popup', state: state() },
  {
    id: 'popup-one',
    title: 'Popup, one statistic',
    where: 'popup',
    state: state({ reports: [many(1)] }),
  },
  {
    id: 'popup-many',
    title: 'Popup, sixty statistics',
    where: 'popup',
    state: state({ reports: [many(60)] }),
  },
  {
    id: 'popup-long',
    title: 'Popup, long words',
    where: 'popup',
    state: state({ reports: [hostile] }),
  },
  { id: 'popup-dark', title: 'Popup, dark', where: 'popup', theme: 'dark', state: state() },
  { id: 'popup-ar', title: 'Popup, right to left', where: 'popup', language: 'ar', state: state() },
  { id: 'popup-cy', title: 'Popup, Welsh', where: 'popup', language: 'cy', state: state() },
  { id: 'popup-de', title: 'Popup, German', where: 'popup', language: 'de', state: state() },
  {
    id: 'popup-empty',
    title: 'Popup: no statistics',
    where: 'popup',
    state: state({ reports: [report([])] }),
  },
  {
    id: 'popup-reading',
    title: 'Popup: reading',
    where: 'popup',
    state: state({ ...NONE, status: 'reading' }),
  },
  {
    id: 'popup-off',
    title: 'Popup: off here',
    where: 'popup',
    state: state({ ...NONE, status: 'off' }),
  },
  {
    id: 'popup-no-article',
    title: 'Popup: no article',
    where: 'popup',
    state: state({ ...NONE, status: 'no-article' }),
  },
  {
    id: 'popup-unsupported',
    title: 'Popup: a site not read',
    where: 'popup',
    state: state({ ...NONE, status: 'unsupported', host: 'www.gov.scot' }),
  },
  {
    id: 'popup-closed',
    title: 'Popup: a page of the browser',
    where: 'popup',
    state: state({ ...NONE, status: 'unsupported', host: null }),
  },
  {
    id: 'popup-layout',
    title: 'Popup: layout changed',
    where: 'popup',
    state: state({ ...NONE, status: 'layout-changed' }),
  },
  {
    id: 'popup-damaged',
    title: 'Popup: reference damaged',
    where: 'popup',
    state: state({ ...NONE, status: 'reference-damaged' }),
  },
  {
    id: 'popup-failed',
    title: 'Popup: failed',
    where: 'popup',
    state: state({ ...NONE, status: 'failed' }),
  },
  { id: 'panel', title: 'Side panel', where: 'panel', state: state({ reports: [many(8)] }) },
  {
    id: 'panel-long',
    title: 'Side panel, long words',
    where: 'panel',
    state: state({ reports: [hostile] }),
  },
  {
    id: 'panel-ar',
    title: 'Side panel, right to left',
    where: 'panel',
    language: 'ar',
    state: state(),
  },
  { id: 'panel-dark', title: 'Side panel, dark', where: 'panel', theme: 'dark', state: state() },
];

/** A list, and how it is drawn into its frame. */
interface ListScene extends Scene {
  css: string;
  className: string;
  draw(frame: HTMLElement): Promise<void>;
}

/** The lists as scenes; what they say comes from a background that knows nothing else. */
export function listScenes(): readonly ListScene[] {
  standIn({
    'tab.state': (tab: number) => LISTS[tab]?.state,
    'series.load': () => [cycling, long],
  });
  return LISTS.map((list, tab) => ({
    id: list.id,
    title: list.title,
    theme: list.theme ?? 'light',
    language: list.language ?? 'en',
    css: list.where === 'popup' ? popupCss : panelCss,
    className: list.where,
    draw: async (frame) => {
      const main = document.createElement('main');
      frame.append(main);
      const page: ComponentChild =
        list.where === 'popup' ? <Popup tab={tab} /> : <Panel tab={tab} />;
      render(page, main);
      while (main.childElementCount === 0) await nextFrame();
      await nextFrame();
    },
  }));
}
