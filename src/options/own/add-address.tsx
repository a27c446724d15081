import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { reasonOf } from '../../sources/fetch-source.ts';
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
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState<AbortController | null>(null);
  const read = (): void => {
    const url = URL.parse(address.trim());
    if (url?.protocol !== 'https:') {
      setWords(t('ownAddressBad'));
      return;
    }
    const stop = new AbortController();
    setWords(t('ownFetching', { host: url.host }));
    setAsking(stop);
    sources
      .fetch(url.href, stop.signal)
      .then(
        (files) => {
          setWords('');
          setAddress('');
          const name = files[0]?.name ?? url.host;
          onChoose({ name, files, origin: { kind: 'address', url: url.href, every } });
        },
        (error: unknown) => setWords(failureWords(reasonOf(error))),
      )
      .finally(() => setAsking(null));
  };
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        if (asking) asking.abort();
        else read();
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
        {/* One button, so that the focus stays while it asks. */}
        <button type="submit" class="btn" disabled={disabled || address.trim() === ''}>
          {asking ? t('ownCancel') : t('ownRead')}
        </button>
      </div>
      <p class="in" role="status">
        {words}
      </p>
    </form>
  );
}
