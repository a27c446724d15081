import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Chosen } from './use-adding.ts';

interface Props {
  disabled: boolean;
  onChoose: (chosen: Chosen) => void;
}

/** A button for the browser's file dialog; several files are one source: a description and its tables. */
export function AddFile({ disabled, onChoose }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (files: readonly File[]): void => {
    const main = files.find(({ name }) => name.endsWith('.json')) ?? files[0];
    if (!main) return;
    const ordered = [main, ...files.filter((file) => file !== main)];
    onChoose({
      name: main.name,
      files: ordered.map((file) => ({ name: file.name, content: file })),
      origin: { kind: 'file', name: main.name },
    });
  };
  return (
    <div class="add">
      <button
        type="button"
        class="btn primary"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {t('ownAddFile')}
      </button>
      <p class="in">{t('ownAddFileHint')}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('ownAddFile')}
        accept=".csv,.tsv,.txt,.json,.zip"
        onChange={(event) => {
          chosen([...(event.currentTarget.files ?? [])]);
          // The same file again must count as a change.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
