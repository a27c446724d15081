import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import type { OwnSources } from '../own/own-sources.ts';
import type { SettingsControl } from '../use-settings.ts';
import { saveFile } from './save-file.ts';
import { SETTINGS_FILE, settingsFile } from './settings-file.ts';

interface Props {
  settings: SettingsControl;
  sources: OwnSources;
}

/** Settings and own sources as one file; says which sources were too large to be in it. */
export function ExportRow({ settings, sources }: Props): JSX.Element {
  const [described, setDescribed] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const packed = await sources.pack();
    saveFile(SETTINGS_FILE, settingsFile(settings.state.own, packed, new Date()));
    setDescribed(packed.filter(({ data }) => data === null).map(({ name }) => name));
  };
  return (
    <Row
      words={t('keepExport')}
      hint={t('keepExportHint')}
      below={
        <p class="below" role="status">
          {described.length > 0 && t('keepDescribedOnly', { names: described.join(', ') })}
        </p>
      }
    >
      <button type="button" class="btn" onClick={() => void save()}>
        {t('keepExportButton')}
      </button>
    </Row>
  );
}
