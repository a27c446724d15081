import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import type { Notice } from '../platform/settings/state.ts';
import { settingName } from './setting-names.ts';
import type { SettingsControl } from './use-settings.ts';

/** What the reader should know about the stored settings; empty when all is well. */
export function Notices({ settings }: { settings: SettingsControl }): JSX.Element {
  const { notices, aside } = settings.state;
  return (
    <div class="notices" role="status">
      {settings.refused !== null && (
        <p class="panel">{t('optionsRefused', { reason: settings.refused })}</p>
      )}
      {notices.map((notice) => (
        <p class="panel" key={notice.kind}>
          {words(notice)}
        </p>
      ))}
      {aside.length > 0 && (
        <p class="panel">
          {t('optionsAside')} <a href="#keep">{t('optionsKeep')}</a>
        </p>
      )}
    </div>
  );
}

function words(notice: Notice): string {
  switch (notice.kind) {
    case 'newer':
      return t('optionsNewer');
    case 'mirror-newer':
      return t('optionsMirrorNewer');
    case 'not-mirrored':
      return t('optionsNotMirrored');
    case 'partly-mirrored':
      return t('optionsPartlyMirrored', { names: notice.omitted.map(settingName).join(', ') });
    case 'policy-unusable':
      return t('optionsPolicyUnusable', { names: notice.paths.map(settingName).join(', ') });
    case 'storage-failed':
      return t('optionsStorageFailed');
  }
}
