import { bankOfEngland } from './bank-of-england.ts';
import { eurostat } from './eurostat.ts';
import { onsDataset } from './ons-dataset.ts';
import { onsTimeSeries } from './ons-time-series.ts';
import type { Source } from './source.ts';
import { worldBank } from './world-bank.ts';

/** The services that figures can be fetched from. */
export const SOURCES: readonly Source[] = [
  onsTimeSeries,
  onsDataset,
  bankOfEngland,
  worldBank,
  eurostat,
];
