import './options.css';
import { render } from 'preact';
import { direction, language, t } from '../platform/i18n.ts';
import { setLanguage as putInLanguage } from '../platform/languages.ts';
import { readEffective } from '../platform/settings/effective.ts';
import { settingsStore } from '../platform/settings/store.ts';
import { App } from './app.tsx';
import { bundledReference } from './bundled-reference.ts';

const settings = await readEffective();
await putInLanguage(settings.language);
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('optionsTitle');
render(<App store={settingsStore()} reference={bundledReference()} />, document.body);
