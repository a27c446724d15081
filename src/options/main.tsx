import './options.css';
import { render } from 'preact';
import { direction, language, t } from '../platform/i18n.ts';
import { setLanguage } from '../platform/languages.ts';
import { readEffective } from '../platform/settings/effective.ts';
import { settingsStore } from '../platform/settings/store.ts';
import { App } from './app.tsx';
import { openReferences } from './open-references.ts';
import { storedSources } from './own/own-sources.ts';

const settings = await readEffective();
await setLanguage(settings.language);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('optionsTitle');
const reference = openReferences();
const sources = storedSources(reference.forget);
render(<App store={settingsStore()} reference={reference} sources={sources} />, document.body);
