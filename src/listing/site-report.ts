import type { TabState } from '../platform/messages.ts';
import { extensionVersion } from '../platform/version.ts';

/**
 * What a maintainer needs to mend a site's adapter, as text that the reader sends or not: never the page's text, nor
 * more of its address than the host.
 */
export function reportText(state: TabState): string {
  const [report] = state.reports;
  const found = state.reports.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const lines = [
    `Sourcemark ${extensionVersion()}, ${__TARGET__}`,
    `Site: ${state.host ?? 'unknown'}; adapter: ${state.adapter ?? 'none'}`,
    `State: ${state.status}; articles: ${state.reports.length}; statistics: ${found}`,
    `Reference: ${report?.reference.version ?? 'not read'}`,
    `Publisher: ${report?.article.publisher?.id ?? 'not read'}; date: ${report?.article.published ?? 'not read'}`,
    state.message,
  ];
  return lines.filter(Boolean).join('\n');
}
