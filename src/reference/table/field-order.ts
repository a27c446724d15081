/** The fields of a table's blocks in the order in which they stand, so that a new one goes to its place. */
export const FIELD_ORDER = [
  'until',
  'title',
  'by',
  'publisher',
  'publication',
  'landing page',
  'data page',
  'area',
  'unit',
  'kind',
  'frequency',
  'aggregation',
  'seasonally adjusted',
  'released',
  'next release',
  'licence',
  'grade',
  'provenance',
  'origin',
  'status',
  'definition',
  'caveat',
  'break',
  'alias',
  'note',
] as const;

/** Fields that stand more than once: lists, and dimensions (`by nationality`). */
export const REPEATED: ReadonlySet<string> = new Set(['caveat', 'break', 'alias', 'by']);

/** Fields that stand once. */
export const SINGLE: ReadonlySet<string> = new Set(
  FIELD_ORDER.filter((name) => !REPEATED.has(name)),
);
