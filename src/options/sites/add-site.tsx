import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { number } from '../../design/words/figures.ts';
import { t } from '../../platform/i18n.ts';
import type { TableTrial } from '../../platform/site-permission.ts';
import type { SettingsControl } from '../use-settings.ts';
import { readTable, usualTable } from './own-table.ts';
import type { SiteAccess } from './site-access.ts';

interface Props {
  settings: SettingsControl;
  access: SiteAccess;
}

/** A form for a site of the reader's own: a pattern is enough, a table may be written. Nothing in it is ever run. */
export function AddSite({ settings, access }: Props): JSX.Element {
  const [pattern, setPattern] = useState('');
  const [json, setJson] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const written = json ?? JSON.stringify(usualTable(pattern), null, 2);
  const read = readTable(written, document);
  const problem = 'table' in read || pattern === '' ? null : t('sitesTableBad', read);
  const clear = (): void => {
    setPattern('');
    setJson(null);
    setOutcome(null);
  };
  const add = (): void => {
    if (!('table' in read)) return;
    const { table } = read;
    void access.ask(table.matches).then((given) => {
      if (!given) return setOutcome(t('sitesTryNone'));
      const site = { id: table.id, matches: table.matches, table: { ...table } };
      settings.change('sites.own', (now) => ({
        ...now,
        sites: { ...now.sites, own: [...now.sites.own.filter(({ id }) => id !== table.id), site] },
      }));
      clear();
    });
  };
  const attempt = (): void => {
    if (!('table' in read)) return;
    const { table } = read;
    void access
      .ask(table.matches)
      .then(async (given) => setOutcome(trialWords(given ? await access.attempt(table) : null)));
  };
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2>{t('sitesAdd')}</h2>
      <label>
        <span>{t('sitesPattern')}</span>
        <input
          type="text"
          inputMode="url"
          value={pattern}
          placeholder={t('sitesPatternHint')}
          spellcheck={false}
          onInput={(event) => setPattern(event.currentTarget.value.trim())}
        />
      </label>
      <details class="fold">
        <summary>{t('sitesTable')}</summary>
        <p class="in">{t('sitesTableHint')}</p>
        <textarea
          aria-label={t('sitesTable')}
          rows={14}
          spellcheck={false}
          value={written}
          onInput={(event) => setJson(event.currentTarget.value)}
        />
      </details>
      <p class="in" role="status">
        {problem ?? outcome}
      </p>
      <div class="acts">
        <button
          type="submit"
          class="btn"
          aria-disabled={!('table' in read)}
          disabled={settings.locked('sites.own')}
        >
          {t('sitesAdd')}
        </button>
        <button type="button" class="btn" aria-disabled={!('table' in read)} onClick={attempt}>
          {t('sitesTry')}
        </button>
      </div>
    </form>
  );
}

function trialWords(trial: TableTrial | null): string {
  if (!trial) return t('sitesTryNone');
  if (trial.characters === 0) return t('sitesTryNothing', { host: trial.host });
  return t('sitesTryFound', {
    title: trial.title || t('sitesTryUntitled'),
    count: number(trial.characters),
    host: trial.host,
  });
}
