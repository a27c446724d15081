import './popup.css';
import { render } from 'preact';
import { openExtensionPage } from '../listing/open-page.ts';
import { tabParameter } from '../listing/tab-parameter.ts';
import { t } from '../platform/i18n.ts';
import { Popup } from './popup.tsx';

await openExtensionPage(() => t('popupTitle'));
const place = document.getElementById('popup');
if (place) render(<Popup tab={tabParameter(location.search)} />, place);
