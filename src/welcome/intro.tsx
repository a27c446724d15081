import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';

/** What the extension does, in three sentences, above an article to try it on. */
export function Intro(): JSX.Element {
  return (
    <>
      <p class="brand">
        <img src="icons/found-48.png" width="40" height="40" alt="" />
        <b>Sourcemark</b>
      </p>
      <h1>{t('welcomeLead')}</h1>
      <p>{t('welcomeText')}</p>
      <p>{t('welcomePrivacy')}</p>
      <h2>{t('welcomeSample')}</h2>
      <p class="note">{t('welcomeSampleText')}</p>
    </>
  );
}

/** Below the article: the way to the options, and whose figures these are. */
export function After(): JSX.Element {
  return (
    <>
      <p>
        <button type="button" class="btn" onClick={() => openOptions(null)}>
          {t('welcomeOptions')}
        </button>
      </p>
      <p class="note">{t('welcomeLicence')}</p>
    </>
  );
}
