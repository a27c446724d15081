import type { MarksMode, Settings } from './settings.ts';
import type { SettingsStore } from './store.ts';

/** The changes that a reader makes from a page, the card or the popup; sent to the background, which stores them. */
export type SettingsChange =
  | { do: 'dismiss' | 'undismiss'; series: string; wording: string; url: string | null }
  | { do: 'site'; host: string; on: boolean }
  | { do: 'marks'; mode: MarksMode };

/** Makes such a change. Rejects with `SettingsRefused` when the settings can't be written. */
export async function applyChange(
  store: SettingsStore,
  change: SettingsChange,
  today: string,
): Promise<void> {
  await store.update(`change-${change.do}`, (settings) => changed(settings, change, today));
}

function changed(settings: Settings, change: SettingsChange, today: string): Settings {
  switch (change.do) {
    case 'marks':
      return { ...settings, marks: change.mode };
    case 'site': {
      const others = settings.sites.disabledHosts.filter((host) => host !== change.host);
      const disabledHosts = change.on ? others : [...others, change.host];
      return { ...settings, sites: { ...settings.sites, disabledHosts } };
    }
    case 'dismiss':
    case 'undismiss': {
      const { series, wording, url } = change;
      const others = settings.dismissals.filter(
        (one) => one.series !== series || one.wording !== wording || one.url !== url,
      );
      const dismissals =
        change.do === 'dismiss' ? [...others, { series, wording, url, on: today }] : others;
      return { ...settings, dismissals };
    }
  }
}
