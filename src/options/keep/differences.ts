import { DEFAULTS } from '../../platform/settings/defaults.ts';
import { PATHS, type SettingPath } from '../../platform/settings/fields.ts';
import { valueAt, withValue } from '../../platform/settings/path.ts';
import type { Settings } from '../../platform/settings/settings.ts';

/** One setting that an import would change. */
export interface Difference {
  path: SettingPath;
  from: unknown;
  to: unknown;
}

/** What differs between two settings, in the order of the options page. */
export function differences(before: Settings, after: Settings): Difference[] {
  return PATHS.map((path) => ({
    path,
    from: valueAt(before, path),
    to: valueAt(after, path),
  })).filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** The settings with some paths put back to the standard. */
export function withStandard(settings: Settings, paths: readonly SettingPath[]): Settings {
  return paths.reduce(
    (changed, path) => withValue(changed, path, valueAt(DEFAULTS, path)),
    settings,
  );
}

/** What belongs together when it is reset. */
export const RESETS = {
  reading: [
    'marks',
    'minConfidence',
    'showTargets',
    'showChart',
    'openOnHover',
    'print',
    'theme',
    'language',
    'citation',
  ],
  sources: [
    'sources.disabledPublishers',
    'sources.disabledTopics',
    'sources.disabledSeries',
    'sources.disabledSources',
    'sources.preferred',
    'sources.hideSecondary',
    'sources.live',
  ],
  sites: ['sites.disabledAdapters', 'sites.disabledHosts', 'sites.own'],
  links: ['dismissals', 'choices'],
} as const satisfies Record<string, readonly SettingPath[]>;
