import type { SettingPath } from './fields.ts';
import type { MarksMode, Settings } from './settings.ts';
import type { SettingsStore } from './store.ts';

/** The changes that a reader makes from a page, the card or the popup; sent to the background, which stores them. */
export type SettingsChange =
  | {
      do: 'dismiss' | 'undismiss' | 'choose' | 'unchoose';
      series: string;
      wording: string;
      url: string | null;
    }
  | { do: 'site'; host: string; on: boolean }
  | { do: 'marks'; mode: MarksMode };

/** What each of them changes, which is what undo calls it. */
const PATH_OF = {
  dismiss: 'dismissals',
  undismiss: 'dismissals',
  choose: 'choices',
  unchoose: 'choices',
  site: 'sites.disabledHosts',
  marks: 'marks',
} as const satisfies Record<SettingsChange['do'], SettingPath>;

/** Makes such a change. Rejects with `SettingsRefused` when the settings can't be written. */
export async function applyChange(
  store: SettingsStore,
  change: SettingsChange,
  today: string,
): Promise<void> {
  await store.update(PATH_OF[change.do], (settings) => changed(settings, change, today));
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
    case 'choose':
    case 'unchoose': {
      const { series, wording, url } = change;
      // One wording means one series at a time, so a new choice takes the older one's place.
      const others = settings.choices.filter((one) => one.wording !== wording || one.url !== url);
      const choices =
        change.do === 'choose' ? [...others, { series, wording, url, on: today }] : others;
      return { ...settings, choices };
    }
  }
}
