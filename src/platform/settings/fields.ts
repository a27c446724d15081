import * as v from 'valibot';

/** Ids are ours or a publisher's; nothing longer is one. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.array(id);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const judgement = v.object({
  series: id,
  wording: v.pipe(v.string(), v.maxLength(1000)),
  url: v.nullable(v.pipe(v.string(), v.maxLength(4000))),
  on: day,
});

const ownSite = v.object({
  id,
  matches: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.minLength(1)),
  table: v.record(v.string(), v.unknown()),
});

/**
 * Every single setting by its path, with what it may hold. Validation, policy locks, import's dry run and reset all walk this table, so a setting that is missing here does not exist.
 */
export const FIELDS = {
  marks: v.picklist(['all', 'linked', 'toolbar']),
  minConfidence: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  showTargets: v.boolean(),
  showChart: v.boolean(),
  openOnHover: v.boolean(),
  print: v.picklist(['none', 'footnotes']),
  theme: v.picklist(['auto', 'light', 'dark']),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  citation: v.picklist(['plain', 'harvard', 'markdown']),
  'sources.disabledPublishers': ids,
  'sources.disabledTopics': ids,
  'sources.disabledSeries': ids,
  'sources.disabledSources': ids,
  'sources.preferred': ids,
  'sources.hideSecondary': v.boolean(),
  'sources.live': ids,
  'sites.disabledAdapters': ids,
  'sites.disabledHosts': v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.:*-]{1,253}$/))),
  'sites.own': v.array(ownSite),
  dismissals: v.array(judgement),
  choices: v.array(judgement),
} as const;

/** `marks`, `sources.preferred`, ... */
export type SettingPath = keyof typeof FIELDS;

export const PATHS = Object.keys(FIELDS) as readonly SettingPath[];
