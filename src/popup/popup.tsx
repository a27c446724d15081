import type { JSX } from 'preact';
import { StateMessage } from '../listing/state-message.tsx';
import { useTab } from '../listing/use-tab.ts';
import { Header } from './header.tsx';
import { Marks } from './marks.tsx';
import { Reports } from './reports.tsx';
import { SiteSwitch } from './site-switch.tsx';

/** The toolbar popup: what was found on the tab, or one message and what to do about it. */
export function Popup({ tab }: { tab: number | null }): JSX.Element | null {
  const { tabId, state, series, refresh } = useTab(tab);
  // The first answer takes a few milliseconds; an empty frame flickers less than a word that goes at once.
  if (!state) return null;
  const found = state.status === 'ready' || state.status === 'layout-changed';
  const settable = state.host !== null && state.status !== 'unsupported';
  return (
    <>
      <Header state={state} />
      <StateMessage state={state} tabId={tabId} onDone={refresh} />
      {tabId !== null && <Reports reports={state.reports} series={series} tabId={tabId} />}
      {settable && (
        <div class="settings">
          {found && <Marks />}
          {state.host && <SiteSwitch host={state.host} on={state.status !== 'off'} />}
        </div>
      )}
    </>
  );
}
