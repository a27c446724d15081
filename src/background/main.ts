import '../platform/polyfill.ts';
import { addSelectionMenu, onCommand, onInstalled, onMenu } from '../platform/background-events.ts';
import { onPermissions } from '../platform/content-scripts.ts';
import { t } from '../platform/i18n.ts';
import { loadCatalogue } from '../platform/languages.ts';
import { answerInBackground, askTab, MessageError, type Sender } from '../platform/messaging.ts';
import { applyChange } from '../platform/settings/changes.ts';
import { onEffective } from '../platform/settings/effective.ts';
import { settingsStore } from '../platform/settings/store.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { activeTab, openOptions, openPage } from '../platform/tabs.ts';
import { refreshDueSources } from '../sources/refresh.ts';
import { followAllowedSites } from './allowed-sites.ts';
import { annotateFor, loadSeries } from './annotating.ts';
import { checkPage, injectFor, injectWhereSwitchedOn, putCardInto } from './injection.ts';
import { changeTabRecord } from './tab-records.ts';
import { tabState } from './tab-state.ts';
import { showState } from './toolbar.ts';

/*
 * The background: Chrome's service worker, Firefox's event page. The browser ends it whenever it likes, so nothing
 * that matters lives in its memory: settings are in storage.local, the tabs' states in storage.session, and the
 * reference is opened again when it is next asked for. Every listener is added in this first turn.
 */

const SELECTION_MENU = 'check-selection';
const store = settingsStore();
// Reading the settings anew on every change keeps the copy that pages read: also after a change by sync or policy.
store.subscribe(() => undefined);
void store.load();
onEffective((changed) => {
  void injectWhereSwitchedOn(changed);
  void followAllowedSites(changed, true);
});
onPermissions(async (change) => followAllowedSites(await settings(), change === 'added'));

/** The settings in force now: another page may have changed them since the worker started. */
const settings = async () => (await store.load()).settings;

answerInBackground({
  'overlay.inject': async (evidence, { tabId }) =>
    tabId !== null && (await injectFor(tabId, evidence, await settings())),
  'overlay.card': async (_nothing, { tabId }) => {
    if (tabId !== null) await putCardInto(tabId);
  },
  annotate: async (request) => annotateFor(request, await settings()),
  'series.load': (ids) => loadSeries(ids),
  'tab.report': async (state, { tabId, url }) => {
    if (tabId === null) return;
    await changeTabRecord(tabId, { state, url });
    await showState(tabId, state);
  },
  'tab.state': async (tabId, sender) => {
    ownPagesOnly(sender);
    return tabState(tabId, await settings());
  },
  'page.check': ({ tabId, selection }, sender) => {
    ownPagesOnly(sender);
    return checkPage(tabId, selection);
  },
  'settings.change': (change) => applyChange(store, change, new Date().toISOString().slice(0, 10)),
  'words.load': (language) => loadCatalogue(language),
  'options.open': (section) => openOptions(section),
});

/** What one page holds is no business of a script in another. */
function ownPagesOnly({ isOwnPage }: Sender): void {
  if (!isOwnPage) throw new MessageError('failed', 'Only pages of the extension may ask this.');
}

onInstalled(async (reason) => {
  await addSelectionMenu(SELECTION_MENU, t('menuCheckSelection'));
  await followAllowedSites(await settings(), false);
  if (reason === 'install') await openPage('welcome.html');
});

onMenu((id, tabId) => {
  if (id === SELECTION_MENU) void checkPage(tabId, true).catch(() => undefined);
});

onCommand((command, shown) => {
  // The panel must be opened before the first `await`, while the browser still counts this as the reader's act.
  if (command === 'open-panel' && shown !== null) void openSidePanel(shown);
  else void runCommand(command, shown);
});

async function runCommand(command: string, shown: number | null): Promise<void> {
  const tabId = shown ?? (await activeTab('lastFocusedWindow'));
  if (tabId === null) return;
  try {
    if (command === 'next-statistic') await askTab(tabId, 'overlay.step', 1);
    else if (command === 'previous-statistic') await askTab(tabId, 'overlay.step', -1);
    else if (command === 'check-page') await checkPage(tabId, false);
  } catch {
    // No overlay in that tab, or a page that the browser lets nobody read: a key press then does nothing.
  }
}

// Own sources that are read from an address at an interval; most readers have none.
void refreshDueSources();
