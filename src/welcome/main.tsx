import './welcome.css';
import { render } from 'preact';
import { openExtensionPage } from '../listing/open-page.ts';
import { mountOverlay } from '../overlay/overlay.ts';
import { t } from '../platform/i18n.ts';
import { answerInTab, ask, MessageError } from '../platform/messaging.ts';
import { onEffective } from '../platform/settings/effective.ts';
import { After, Intro } from './Intro.tsx';
import { showSample, watchSample } from './sample.ts';

const settings = await openExtensionPage(() => t('welcomeTitle'));
const intro = document.getElementById('intro');
const sample = document.getElementById('sample');
const after = document.getElementById('after');
if (intro) render(<Intro />, intro);
if (after) render(<After />, after);
if (sample) showSample(sample);

const overlay = mountOverlay({
  document,
  watch: watchSample,
  settings,
  host: {
    annotate: (article, author) => ask('annotate', { article, author }),
    loadSeries: (ids) => ask('series.load', ids),
    report: (reports) =>
      void ask('tab.report', {
        status: 'ready',
        adapter: null,
        host: null,
        reports,
        message: null,
      }),
    failed: () => undefined,
    change: (change) => ask('settings.change', change),
    openOptions: (section) => void ask('options.open', section),
    isOutdated: (error) => error instanceof MessageError && error.code === 'updated',
  },
});

answerInTab({
  'overlay.ping': () => undefined,
  'overlay.jump': (target) => overlay.jump(target),
  'overlay.step': (by) => overlay.step(by),
});
onEffective((changed) => overlay.update(changed));
