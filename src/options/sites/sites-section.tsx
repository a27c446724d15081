import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SITES } from '../../page/sites/index.ts';
import { t } from '../../platform/i18n.ts';
import type { SettingsControl } from '../use-settings.ts';
import { AddSite } from './add-site.tsx';
import { HostTable } from './host-table.tsx';
import type { SiteAccess } from './site-access.ts';
import { hostsOf, type SiteHost } from './site-hosts.ts';
import { SwitchedOffHosts } from './switched-off-hosts.tsx';

interface Props {
  settings: SettingsControl;
  access: SiteAccess;
}

/** Which sites are read: from the start, on request, and added by the reader. */
export function SitesSection({ settings, access }: Props): JSX.Element {
  const { disabledAdapters, own } = settings.state.settings.sites;
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const optional = hostsOf(SITES.filter((table) => table.access === 'optional'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the built-in tables never change; own ones do
  useEffect(() => {
    let current = true;
    const asked = [...optional.flatMap(patternsOf), ...own.flatMap(({ matches }) => matches)];
    void Promise.all(
      asked.map(async (pattern) => ((await access.allowed([pattern])) ? pattern : null)),
    ).then((found) => {
      if (current) setAllowed(new Set(found.filter((one) => one !== null)));
    });
    return () => {
      current = false;
    };
  }, [access, own]);

  const locked = settings.locked('sites.disabledAdapters');
  const setAdapters = (ids: readonly string[], on: boolean): void => {
    const others = disabledAdapters.filter((id) => !ids.includes(id));
    settings.set('sites.disabledAdapters', on ? others : [...others, ...ids]);
  };
  const row = (site: SiteHost, may: boolean) => {
    const ids = site.tables.map(({ id }) => id);
    return {
      host: site.host,
      words: site.tables.map(({ name }) => name).join(', '),
      on: may && ids.some((id) => !disabledAdapters.includes(id)),
      onSwitch: (on: boolean) => {
        if (!on || may) return setAdapters(ids, on);
        // The question must be asked in the click itself.
        void access.ask(patternsOf(site)).then((given) => {
          setRefused(given ? null : site.host);
          if (!given) return;
          setAllowed((before) => new Set([...before, ...patternsOf(site)]));
          setAdapters(ids, true);
        });
      },
    };
  };
  const remove = (id: string): void =>
    settings.set(
      'sites.own',
      own.filter((site) => site.id !== id),
    );
  return (
    <>
      <h2>{t('sitesAlways')}</h2>
      <HostTable
        disabled={locked}
        rows={hostsOf(SITES.filter((table) => table.access === 'default')).map((site) =>
          row(site, true),
        )}
      />
      {own.length > 0 && <h2>{t('sitesOwn')}</h2>}
      {own.length > 0 && (
        <HostTable
          disabled={locked}
          rows={own.map(({ id, matches }) => ({
            host: matches.join(', '),
            words: '',
            on: matches.every((pattern) => allowed.has(pattern)) && !disabledAdapters.includes(id),
            onSwitch: (on) => {
              if (!on) return setAdapters([id], false);
              void access.ask(matches).then((given) => {
                setRefused(given ? null : matches.join(', '));
                if (!given) return;
                setAllowed((before) => new Set([...before, ...matches]));
                setAdapters([id], true);
              });
            },
            action: (
              <button
                type="button"
                class="tb"
                aria-label={t('sitesRemoveName', { name: matches.join(', ') })}
                disabled={settings.locked('sites.own')}
                onClick={() => remove(id)}
              >
                {t('ownRemove')}
              </button>
            ),
          }))}
        />
      )}
      <AddSite settings={settings} access={access} />
      <h2>{t('sitesMore')}</h2>
      <p class="in">{t('sitesMoreHint')}</p>
      <HostTable
        disabled={locked}
        rows={optional.map((site) =>
          row(
            site,
            patternsOf(site).every((pattern) => allowed.has(pattern)),
          ),
        )}
      />
      <p class="in" role="status">
        {refused && t('permissionNotGiven', { host: refused })}
      </p>
      <SwitchedOffHosts settings={settings} />
    </>
  );
}

/** The host's patterns among all of its tables. */
function patternsOf({ host, tables }: SiteHost): string[] {
  return [...new Set(tables.flatMap(({ matches }) => matches))].filter((pattern) =>
    pattern.includes(`//${host}/`),
  );
}
