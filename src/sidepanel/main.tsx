import './sidepanel.css';
import { render } from 'preact';
import { openExtensionPage } from '../listing/open-page.ts';
import { tabParameter } from '../listing/tab-parameter.ts';
import { t } from '../platform/i18n.ts';
import { Panel } from './panel.tsx';

await openExtensionPage(() => t('panelTitle'));
const place = document.getElementById('panel');
if (place) render(<Panel tab={tabParameter(location.search)} />, place);
