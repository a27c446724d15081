import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Interval } from '../../sources/stored/stored-source.ts';
import { Choice } from '../controls/choice.tsx';
import { failureWords, INTERVAL_WORDS } from './origin-words.ts';
import type { OwnSources } from './own-sources.ts';
import type { Chosen } from './use-adding.ts';

interface Props {
  disabled: boolean;
  sources: OwnSources;
  onChoose: (chosen: Chosen) => void;
}

/** A form for a source by address. The browser's own question comes with the click. */
export function AddAddress({ disabled, sources, onChoose }: Props): JSX.Element {
  const [address, setAddress] = useState('');
  const [every, setEvery] = useState<Interval>('never');
  const [state, setState] = useState<{ words: string; busy: boolean }>({ words: '', busy: false });
  const read = (): void => {
    const url = URL.parse(address.trim());
    if (url?.protocol !== 'https:') {
      setState({ words: t('ownAddressBad'), busy: false });
      return;
    }
    setState({ words: t('ownFetching', { host: url.host }), busy: true });
    const name = url.pathname.split('/').at(-1) || url.host;
    sources.fetch(url.href).then(
      (content) => {
        setState({ words: '', busy: false });
        setAddress('');
        onChoose({
          name,
          files: [{ name, content }],
          origin: { kind: 'address', url: url.href, every },
        });
      },
      (error: unknown) => setState({ words: failureWords(reasonOf(error)), busy: false }),
    );
  };
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <h2>{t('ownAddAddress')}</h2>
      <p class="in">{t('ownAddressHint')}</p>
      <div class="tools">
        <label class="field">
          <span class="vh">{t('ownAddress')}</span>
          <input
            type="text"
            inputMode="url"
            placeholder={t('ownAddress')}
            value={address}
            spellcheck={false}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <Choice
          label={t('ownEvery')}
          value={every}
          choices={Object.entries(INTERVAL_WORDS).map(
            ([interval, key]) => [interval as Interval, t(key)] as const,
          )}
          onChange={setEvery}
        />
        <button
          type="submit"
          class="btn"
          disabled={disabled || state.busy || address.trim() === ''}
        >
          {t('ownRead')}
        </button>
      </div>
      <p class="in" role="status">
        {state.words}
      </p>
    </form>
  );
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'reason' in error) return String(error.reason);
  return error instanceof Error ? error.message : String(error);
}
