import type { JSX } from 'preact';
import type { Series } from '../engine/series.ts';
import { ArticleHead } from '../listing/article-head.tsx';
import { CopyList } from '../listing/copy-list.tsx';
import { List } from '../listing/list.tsx';
import { type Row, rowsOf } from '../listing/row.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleReport } from '../platform/messages.ts';
import { askTab } from '../platform/messaging.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';

interface Props {
  reports: readonly ArticleReport[];
  series: ReadonlyMap<string, Series>;
  tabId: number;
}

/** The articles of the tab with their statistics. */
export function Reports({ reports, series, tabId }: Props): JSX.Element | null {
  if (reports.length === 0) return null;
  const articles = reports.map((report) => ({ report, rows: rowsOf(report, series) }));
  const jump = async (row: Row) => {
    await askTab(tabId, 'overlay.jump', { article: row.article, start: row.start });
    window.close();
  };
  const openPanel = () => void openSidePanel(tabId).then(() => window.close());
  return (
    <>
      <div class="reports">
        {articles.map(({ report, rows }) => (
          <section key={report.id}>
            <ArticleHead article={report.article} />
            {rows.length > 0 && <List rows={rows} onChoose={jump} />}
          </section>
        ))}
      </div>
      {articles.some(({ rows }) => rows.length > 0) && (
        <div class="acts">
          <CopyList articles={articles} />
          {hasSidePanel() && (
            <button type="button" class="btn" onClick={openPanel}>
              {t('popupOpenPanel')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
