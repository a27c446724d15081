import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import { settingName } from '../setting-names.ts';
import type { SettingsControl } from '../use-settings.ts';
import { differenceWords } from './difference-words.ts';
import { differences } from './differences.ts';
import { readSettingsFile, type SettingsRead } from './settings-file.ts';

interface Chosen {
  name: string;
  read: SettingsRead;
}

/** Import with a dry run: first what would change, then, on a second click, the change. */
export function ImportRow({ settings }: { settings: SettingsControl }): JSX.Element {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) setChosen({ name: file.name, read: readSettingsFile(await file.text()) });
  };
  return (
    <Row
      words={t('optionsImport')}
      hint={t('keepImportHint')}
      below={chosen && <DryRun {...chosen} settings={settings} done={() => setChosen(null)} />}
    >
      <button
        type="button"
        class="btn"
        disabled={settings.state.readOnly}
        onClick={() => input.current?.click()}
      >
        {t('keepChooseFile')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={t('optionsImport')}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </Row>
  );
}

function DryRun({
  name,
  read,
  settings,
  done,
}: Chosen & { settings: SettingsControl; done: () => void }): JSX.Element {
  if (read.status !== 'ok') {
    return (
      <p class="panel below" role="status">
        {t(read.status === 'newer' ? 'keepNewerFile' : 'keepNotSettings', { name })}
      </p>
    );
  }
  const all = differences(settings.state.own, read.settings);
  const open = all.filter(({ path }) => !settings.state.locked.has(path));
  const locked = all.filter(({ path }) => settings.state.locked.has(path));
  const names = (paths: readonly string[]): string => paths.map(settingName).join(', ');
  return (
    <div class="panel below" role="status">
      <p>
        <b>
          {open.length === 0
            ? t('keepNoChange', { name })
            : plural('keepChanges', open.length, { name })}
        </b>
      </p>
      <ul>
        {open.map((difference) => (
          <li key={difference.path}>{differenceWords(difference)}</li>
        ))}
      </ul>
      {locked.length > 0 && (
        <p>{t('keepLockedLeftOut', { names: names(locked.map(({ path }) => path)) })}</p>
      )}
      {read.repairs.length > 0 && (
        <p>{t('keepLeftOut', { names: names(read.repairs.map(({ path }) => path)) })}</p>
      )}
      <div class="acts">
        {open.length > 0 && (
          <button
            type="button"
            class="btn primary"
            onClick={() => {
              settings.change('import', () => read.settings);
              done();
            }}
          >
            {plural('keepApply', open.length)}
          </button>
        )}
        <button type="button" class="btn" onClick={done}>
          {t('ownCancel')}
        </button>
      </div>
    </div>
  );
}
