import '../platform/polyfill.ts';
import './options.css';
import { render } from 'preact';
import { direction, language, t } from '../platform/i18n.ts';
import { setLanguage } from '../platform/languages.ts';
import { onEffective, readEffective } from '../platform/settings/effective.ts';
import { settingsStore } from '../platform/settings/store.ts';
import { openShortcutSettings, shortcuts } from '../platform/shortcuts.ts';
import { App } from './app.tsx';
import { keepFocus } from './keep-focus.ts';
import { liveChecks } from './live/live-checks.ts';
import { openReferences } from './open-references.ts';
import { storedSources } from './own/own-sources.ts';
import { storedPrivacyData } from './privacy/privacy-data.ts';
import { askEngine } from './reading/ask-engine.ts';
import type { SectionHelp } from './section.tsx';
import { browserAccess } from './sites/site-access.ts';

const reference = openReferences();
const sources = storedSources(reference.forget);
const help: SectionHelp = {
  store: settingsStore(),
  reference,
  sources,
  privacy: storedPrivacyData(sources.changed),
  access: browserAccess,
  shortcuts: { list: shortcuts, change: openShortcutSettings },
  exemplify: askEngine,
  live: liveChecks,
};

let shown: string | null | undefined;

/** Draws the page in the reader's language, anew when that is changed: in place, so that the focus stays. */
async function show(): Promise<void> {
  const settings = await readEffective();
  if (settings.language === shown) return;
  shown = settings.language;
  await setLanguage(settings.language);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t('optionsTitle');
  render(<App {...help} />, document.body);
}

keepFocus(document);
onEffective(() => void show());
void show();
