import type { Series } from '../../engine/series.ts';
import { announceSourcesChanged } from '../../platform/settings/sources-changed.ts';
import { askForSites } from '../../platform/site-permission.ts';
import { type Checked, checkSeries } from '../../sources/live/check-series.ts';
import { liveReadOn, storeLive } from '../../sources/live/live-store.ts';
import { serviceOf } from '../../sources/live/services.ts';
import { tabHttp } from '../../sources/live/tab-http.ts';

/** Asking publishers for newer figures; tests give their own. */
export interface LiveChecks {
  /** Must be called in the click itself: asks for the host's permission first. Rejects when nothing was read, or `signal` ends it. */
  check(series: Series, signal: AbortSignal): Promise<Checked>;
  /** When a series was last read at its publisher, ISO time; null where only the bundled figures are held. */
  readOn(id: string): Promise<string | null>;
  /** Asks for the permission alone, when a service is switched on. */
  ask(host: string): Promise<boolean>;
}

export const liveChecks: LiveChecks = {
  async check(series, signal) {
    const service = serviceOf(series);
    if (service) await askForSites([`https://${service.host}/`]);
    const now = new Date();
    const checked = await checkSeries(series, tabHttp(series.title, signal), now);
    if (checked.series) {
      await storeLive(checked.series, now);
      await announceSourcesChanged();
    }
    return checked;
  },
  readOn: liveReadOn,
  ask: (host) => askForSites([`https://${host}/`]),
};
