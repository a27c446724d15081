import type { Series } from '../../engine/series.ts';
import { bankOfEngland } from '../../reference/services/bank-of-england.ts';
import { eurostat } from '../../reference/services/eurostat.ts';
import { onsDataset } from '../../reference/services/ons-dataset.ts';
import { onsTimeSeries } from '../../reference/services/ons-time-series.ts';
import { parseOrigin } from '../../reference/services/origin.ts';
import type { Source } from '../../reference/services/source.ts';
import { worldBank } from '../../reference/services/world-bank.ts';

/** A publisher whose service can be asked for newer figures, once the reader has switched it on. */
export interface LiveService {
  /** As in `settings.sources.live`. */
  id: string;
  name: string;
  /** The one host that is asked, and for which the browser's permission is needed. */
  host: string;
  sources: readonly Source[];
}

export const LIVE_SERVICES: readonly LiveService[] = [
  {
    id: 'ons',
    name: 'Office for National Statistics',
    host: 'api.beta.ons.gov.uk',
    sources: [onsTimeSeries, onsDataset],
  },
  {
    id: 'bank-of-england',
    name: 'Bank of England',
    host: 'www.bankofengland.co.uk',
    sources: [bankOfEngland],
  },
  { id: 'world-bank', name: 'World Bank', host: 'api.worldbank.org', sources: [worldBank] },
  { id: 'eurostat', name: 'Eurostat', host: 'ec.europa.eu', sources: [eurostat] },
];

/** The service that has a series' figures today; null where none is known. */
export function serviceOf({ origin }: Pick<Series, 'origin'>): LiveService | null {
  if (!origin) return null;
  const { source } = parseOrigin(origin);
  return LIVE_SERVICES.find(({ sources }) => sources.some(({ name }) => name === source)) ?? null;
}
