import type { Settings } from './settings.ts';

/** The schema that this build writes. Raise it together with a migration in `migrations.ts`. */
export const SCHEMA = 3;

/** What a new reader gets. */
export const DEFAULTS: Settings = {
  schema: SCHEMA,
  marks: 'all',
  minConfidence: null,
  showTargets: true,
  showChart: true,
  openOnHover: false,
  print: 'none',
  theme: 'auto',
  language: null,
  citation: 'plain',
  sources: {
    disabledPublishers: [],
    disabledTopics: [],
    disabledSeries: [],
    disabledSources: [],
    preferred: [],
    hideSecondary: false,
    live: [],
  },
  sites: { disabledAdapters: [], disabledHosts: [], own: [] },
  dismissals: [],
  choices: [],
};
