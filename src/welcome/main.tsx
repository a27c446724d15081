import './welcome.css';
import { render } from 'preact';
import { openExtensionPage } from '../listing/open-page.ts';
import { makeCard } from '../overlay/card/shell.tsx';
import { mountOverlay } from '../overlay/overlay.ts';
import { isExtensionGone } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import type { TabState } from '../platform/messages.ts';
import { answerInTab, ask } from '../platform/messaging.ts';
import { onEffective } from '../platform/settings/effective.ts';
import { Failure, failureOf } from './failure.tsx';
import { After, Intro } from './intro.tsx';
import { SAMPLE, showSample, watchSample } from './sample.ts';
import { Tour } from './tour.tsx';
import { tourSteps } from './tour-steps.ts';

const settings = await openExtensionPage(() => t('welcomeTitle'));
const place = {
  intro: document.getElementById('intro'),
  failure: document.getElementById('failure'),
  tour: document.getElementById('tour'),
  sample: document.getElementById('sample'),
  after: document.getElementById('after'),
};
if (place.intro) render(<Intro />, place.intro);
if (place.after) render(<After />, place.after);
if (place.sample) showSample(place.sample);

const overlay = mountOverlay({
  document,
  watch: watchSample,
  settings,
  card: async () => makeCard,
  host: {
    annotate: (article, author) => ask('annotate', { article, author }),
    loadSeries: (ids) => ask('series.load', ids),
    report: (reports) => {
      const steps = tourSteps(reports.flatMap(({ annotations }) => annotations));
      if (place.tour) render(<Tour steps={steps} show={show} />, place.tour);
      tell({ status: 'ready', reports });
    },
    failed: (error) => {
      const failure = error === null ? null : failureOf(error);
      if (place.failure) render(<Failure failure={failure} />, place.failure);
      if (failure) tell({ status: failure, message: String(error) });
    },
    change: (change) => ask('settings.change', change),
    openOptions: (section) => void ask('options.open', section),
    isOutdated: isExtensionGone,
  },
});

/** Opens the card of a statistic of the sample. */
function show(start: number): void {
  overlay.jump({ article: SAMPLE, start });
}

/** Tells the toolbar and the popup, which treat this page like any other with an article. */
function tell(change: Partial<TabState>): void {
  const nothing = { adapter: null, host: null, reports: [], message: null } as const;
  // Nothing is lost when nobody listens: the marks are drawn all the same.
  ask('tab.report', { status: 'ready', ...nothing, ...change }).catch(() => undefined);
}

answerInTab({
  'overlay.ping': () => undefined,
  'overlay.jump': (target) => overlay.jump(target),
  'overlay.step': (by) => overlay.step(by),
});
onEffective((changed) => overlay.update(changed));
