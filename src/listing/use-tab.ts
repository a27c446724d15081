import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Series } from '../engine/series.ts';
import type { TabState } from '../platform/messages.ts';
import { ask } from '../platform/messaging.ts';
import { onSession } from '../platform/session.ts';
import { onEffective } from '../platform/settings/effective.ts';
import { activeTab, onActiveTab } from '../platform/tabs.ts';

/** A tab as popup and side panel show it. */
export interface ShownTab {
  tabId: number | null;
  /** Null until the background has answered for the first time. */
  state: TabState | null;
  /** The series that its statistics are linked to, by id. */
  series: ReadonlyMap<string, Series>;
}

const NOTHING: ShownTab = { tabId: null, state: null, series: new Map() };

/**
 * The tab in front of the reader, kept up to date: another report, other settings, another tab.
 * @param fixed the tab to show instead, for screenshots and tests (`?tab=ID`)
 */
export function useTab(fixed: number | null): ShownTab & { refresh: () => void } {
  const [shown, setShown] = useState(NOTHING);
  const [turn, again] = useReducer((n: number) => n + 1, 0);

  useEffect(() => {
    const refresh = () => again(undefined);
    const stops = [onSession(refresh), onEffective(refresh)];
    if (fixed === null) stops.push(onActiveTab(refresh));
    return () => {
      for (const stop of stops) stop();
    };
  }, [fixed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says that it is time to ask again
  useEffect(() => {
    let current = true;
    read(fixed).then((next) => {
      if (current) setShown(next);
    });
    return () => {
      current = false;
    };
  }, [fixed, turn]);

  return { ...shown, refresh: () => again(undefined) };
}

async function read(fixed: number | null): Promise<ShownTab> {
  const tabId = fixed ?? (await activeTab('currentWindow'));
  if (tabId === null) return { ...NOTHING, state: { ...FAILED, status: 'unsupported' } };
  try {
    const state = await ask('tab.state', tabId);
    return { tabId, state, series: await linkedSeries(state) };
  } catch (error) {
    return { ...NOTHING, tabId, state: { ...FAILED, message: String(error) } };
  }
}

const FAILED: TabState = {
  status: 'failed',
  adapter: null,
  host: null,
  reports: [],
  message: null,
};

async function linkedSeries(state: TabState): Promise<ReadonlyMap<string, Series>> {
  const ids = state.reports.flatMap(({ annotations }) =>
    annotations.flatMap(({ link }) => (link ? [link.series] : [])),
  );
  if (ids.length === 0) return new Map();
  const series = await ask('series.load', [...new Set(ids)]);
  return new Map(series.map((one) => [one.id, one]));
}
