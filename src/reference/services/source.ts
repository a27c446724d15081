import type { Frequency } from '../../engine/series.ts';
import type { Http } from './http.ts';
import type { Origin } from './origin.ts';

/** What a publisher's service says of a series today. */
export interface Fetched {
  /** In time order, in the unit of the table. */
  observations: readonly { period: string; value: number; provisional?: boolean }[];
  /** ISO day of the release, when the service says. */
  released: string | null;
  /** ISO day of the next release, when the service says. */
  nextRelease: string | null;
  /** The address asked: the new provenance. */
  address: string;
}

/** The machine interface of one publisher. */
export interface Source {
  /** As in `origin: NAME ...` and `npm run reference:refresh -- NAME`. */
  name: string;
  /** Fetches one series. Throws an error in words. */
  fetch(origin: Origin, frequency: Frequency, http: Http): Promise<Fetched>;
}
