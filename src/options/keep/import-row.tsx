import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import type { OwnSources } from '../own/own-sources.ts';
import type { SettingsControl } from '../use-settings.ts';
import { DryRun } from './dry-run.tsx';
import { readSettingsFile, type SettingsRead } from './settings-file.ts';

interface Props {
  settings: SettingsControl;
  sources: OwnSources;
}

/** Import with a dry run: first what would change, then, on a second click, the change. */
export function ImportRow({ settings, sources }: Props): JSX.Element {
  const [chosen, setChosen] = useState<{ name: string; read: SettingsRead } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid(null);
    setChosen({ name: file.name, read: readSettingsFile(await file.text()) });
  };
  const done = (words: string | null): void => {
    setSaid(words);
    setChosen(null);
    button.current?.focus();
  };
  return (
    <Row
      words={t('optionsImport')}
      hint={t('keepImportHint')}
      below={
        chosen?.read.status === 'ok' ? (
          <DryRun
            name={chosen.name}
            read={chosen.read}
            settings={settings}
            sources={sources}
            done={done}
          />
        ) : (
          <p class={chosen || said ? 'panel below' : ''} role="status">
            {chosen ? refusal(chosen.name, chosen.read.status) : said}
          </p>
        )
      }
    >
      <button
        ref={button}
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

function refusal(name: string, status: SettingsRead['status']): string {
  return t(status === 'newer' ? 'keepNewerFile' : 'keepNotSettings', { name });
}
