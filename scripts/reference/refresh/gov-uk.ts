import * as v from 'valibot';
import { londonDay } from '../../../src/reference/services/dates.ts';
import type { Http } from '../../../src/reference/services/http.ts';

const API = 'https://www.gov.uk/api/content';

const item = v.object({
  title: v.string(),
  public_updated_at: v.optional(v.nullable(v.string()), null),
  first_published_at: v.optional(v.nullable(v.string()), null),
  details: v.optional(
    v.object({
      attachments: v.optional(
        v.array(v.object({ title: v.optional(v.string(), ''), url: v.optional(v.string(), '') })),
        [],
      ),
      change_history: v.optional(
        v.array(v.object({ public_timestamp: v.string(), note: v.optional(v.string(), '') })),
        [],
      ),
    }),
    {},
  ),
});

/** What GOV.UK says of a publication: when it last changed, why, and which files it has. */
export interface GovUkPage {
  title: string;
  /** ISO day of the last public change. */
  updated: string | null;
  /** The newest change note. */
  note: string;
  attachments: readonly { title: string; url: string }[];
  address: string;
}

/**
 * A page of GOV.UK by its path (`/government/statistical-data-sets/...`) from the content API. Its figures are in
 * attached files, so this tells a maintainer that a new release is out and where its files are.
 */
export async function readGovUk(path: string, http: Http): Promise<GovUkPage> {
  const address = API + path;
  const { title, public_updated_at, first_published_at, details } = v.parse(
    item,
    await http.json(address),
  );
  const changes = [...details.change_history].sort((a, b) =>
    a.public_timestamp < b.public_timestamp ? 1 : -1,
  );
  return {
    title,
    updated: londonDay(public_updated_at ?? first_published_at ?? ''),
    note: changes[0]?.note ?? '',
    attachments: details.attachments.filter(({ url }) => url !== ''),
    address,
  };
}
