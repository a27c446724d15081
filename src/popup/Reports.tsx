import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { day } from '../design/words/dates.ts';
import type { Series } from '../engine/series.ts';
import { asText } from '../listing/as-text.ts';
import { List } from '../listing/List.tsx';
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
  const lists = reports.map((report) => ({ report, rows: rowsOf(report, series) }));
  const jump = async (row: Row) => {
    await askTab(tabId, 'overlay.jump', { article: row.article, start: row.start });
    window.close();
  };
  const openPanel = () => void openSidePanel(tabId).then(() => window.close());
  return (
    <div class="reports">
      {lists.map(({ report, rows }) => (
        <section key={report.id}>
          <ArticleHead article={report.article} />
          {rows.length > 0 && <List rows={rows} onChoose={jump} />}
        </section>
      ))}
      {lists.some(({ rows }) => rows.length > 0) && (
        <div class="acts">
          <Copy
            text={() => lists.map(({ report, rows }) => asText(report.article, rows)).join('\n\n')}
          />
          {hasSidePanel() && (
            <button type="button" class="btn" onClick={openPanel}>
              {t('popupOpenPanel')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Whose article it is, in the article's own voice. */
export function ArticleHead({ article }: { article: ArticleReport['article'] }): JSX.Element {
  return (
    <div class="article-head">
      <h2 lang={article.language ?? undefined}>{article.title}</h2>
      {article.publisher && <p>{article.publisher.name}</p>}
      {article.published && <p>{day(article.published)}</p>}
    </div>
  );
}

function Copy({ text }: { text: () => string }): JSX.Element {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setDone(true);
  };
  return (
    <button type="button" class="btn" onClick={copy}>
      <span aria-live="polite">{done ? t('copied') : t('listCopy')}</span>
    </button>
  );
}
