import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { MovedSource } from '../../sources/moved/moved-source.ts';
import type { UnpackPlan } from '../../sources/moved/unpack.ts';
import type { OwnSources } from '../own/own-sources.ts';
import { settingName } from '../setting-names.ts';
import type { SettingsControl } from '../use-settings.ts';
import { differenceWords } from './difference-words.ts';
import { differences } from './differences.ts';
import type { SettingsRead } from './settings-file.ts';

interface Props {
  name: string;
  read: Extract<SettingsRead, { status: 'ok' }>;
  settings: SettingsControl;
  sources: OwnSources;
  /** Called when it was applied, with what is left to say, or when the reader went back. */
  done: (said: string | null) => void;
}

/** What an import would change, and the button that does it. */
export function DryRun({ name, read, settings, sources, done }: Props): JSX.Element | null {
  const [plan, setPlan] = useState<UnpackPlan | null>(null);
  useEffect(() => {
    void sources.plan(read.sources).then(setPlan);
  }, [sources, read]);
  if (!plan) return null;
  const all = differences(settings.state.own, read.settings);
  const open = all.filter(({ path }) => !settings.state.locked.has(path));
  const locked = all.filter(({ path }) => settings.state.locked.has(path));
  const coming = [...plan.added, ...plan.replaced, ...plan.later];
  const count = open.length + coming.length;
  const asks =
    plan.later.length > 0 ||
    open.some(({ path }) => ['sites.own', 'sources.live'].includes(path)) ||
    coming.some(({ origin }) => origin.kind === 'address');
  const apply = async (): Promise<void> => {
    if (open.length > 0) settings.change('import', () => read.settings);
    if (coming.length === 0) return done(null);
    try {
      await sources.unpack(plan);
      done(t('keepImported'));
    } catch (error) {
      done(t('ownNotStored', { name, reason: String(error) }));
    }
  };
  return (
    <div class="panel below" role="status">
      <p>
        <b>{count === 0 ? t('keepNoChange', { name }) : plural('keepChanges', count, { name })}</b>
      </p>
      <ul>
        {open.map((difference) => (
          <li key={difference.path}>{differenceWords(difference)}</li>
        ))}
        <Sources words="keepSourcesAdded" list={plan.added} />
        <Sources words="keepSourcesReplaced" list={plan.replaced} />
        <Sources words="keepSourcesLater" list={plan.later} />
        <Sources words="keepSourcesMissing" list={plan.missing} />
      </ul>
      {locked.length > 0 && (
        <p>{t('keepLockedLeftOut', { names: names(locked.map(({ path }) => path)) })}</p>
      )}
      {read.repairs.length > 0 && (
        <p>{t('keepLeftOut', { names: names(read.repairs.map(({ path }) => path)) })}</p>
      )}
      {asks && <p>{t('keepAsksLater')}</p>}
      <div class="acts">
        {count > 0 && (
          <button type="button" class="btn primary" onClick={() => void apply()}>
            {plural('keepApply', count)}
          </button>
        )}
        <button type="button" class="btn" onClick={() => done(null)}>
          {t('ownCancel')}
        </button>
      </div>
    </div>
  );
}

interface SourcesProps {
  words: 'keepSourcesAdded' | 'keepSourcesReplaced' | 'keepSourcesLater' | 'keepSourcesMissing';
  list: readonly MovedSource[];
}

function Sources({ words, list }: SourcesProps): JSX.Element | null {
  if (list.length === 0) return null;
  return <li>{t(words, { names: list.map(({ name }) => name).join(', ') })}</li>;
}

function names(paths: readonly string[]): string {
  return paths.map(settingName).join(', ');
}
