import * as v from 'valibot';
import type { Origin, StoredSource } from '../stored/stored-source.ts';
import { COLUMN_ROLES } from '../table/mapping.ts';

const text = v.pipe(v.string(), v.maxLength(4000));

const origin = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: text }),
  v.object({
    kind: v.literal('address'),
    url: v.pipe(text, v.startsWith('https://'), v.url()),
    every: v.picklist(['never', 'daily', 'weekly', 'monthly']),
  }),
]);

const mapping = v.object({
  roles: v.array(v.picklist(COLUMN_ROLES)),
  numbers: v.object({ decimal: v.picklist(['.', ',']) }),
  periods: v.object({ dayFirst: v.boolean(), months: v.boolean() }),
  unit: text,
  kind: v.nullable(v.picklist(['count', 'money', 'rate', 'share', 'index'])),
  aggregation: v.picklist(['sum', 'last', 'mean', 'none']),
  area: v.object({ code: text, name: text }),
  academicYears: v.boolean(),
});

const about = v.object({
  name: v.exactOptional(text),
  publisher: v.exactOptional(text),
  licence: v.exactOptional(text),
  page: v.exactOptional(text),
  definition: v.exactOptional(text),
  released: v.exactOptional(v.nullable(text)),
});

/** A source of the reader's own as it stands in an exported file; any part of it may have been edited by hand. */
export const movedSource = v.object({
  name: text,
  origin,
  mapping: v.nullable(mapping),
  about,
  read: v.pipe(v.string(), v.isoTimestamp()),
  /** In Sourcemark's own form; null where it was too much for the file. */
  data: v.nullable(v.looseObject({})),
});

export interface MovedSource extends Pick<StoredSource, 'name' | 'mapping' | 'about' | 'read'> {
  origin: Origin;
  data: object | null;
}
