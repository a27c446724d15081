import type { JSX } from 'preact';
import { Sliders } from '../design/icons.tsx';
import { t } from '../platform/i18n.ts';
import type { TabState } from '../platform/messages.ts';
import { openOptions } from '../platform/tabs.ts';

/** The product's name with the icon of the tab's state, and the way to the options. */
export function Header({ state }: { state: TabState }): JSX.Element {
  const found = state.reports.some(({ annotations }) => annotations.length > 0);
  const face = state.status === 'off' ? 'off' : found ? 'found' : 'idle';
  const open = async () => {
    await openOptions(null);
    window.close();
  };
  return (
    <header class="top">
      <img src={`icons/${face}-32.png`} width="20" height="20" alt="" />
      <h1>Sourcemark</h1>
      <button type="button" class="ib" aria-label={t('popupOptions')} onClick={open}>
        <Sliders />
      </button>
    </header>
  );
}
