import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleHead } from '../listing/article-head.tsx';
import { CopyList } from '../listing/copy-list.tsx';
import { List } from '../listing/list.tsx';
import { rowsOf } from '../listing/row.ts';
import { StateMessage } from '../listing/state-message.tsx';
import { useTab } from '../listing/use-tab.ts';
import { t } from '../platform/i18n.ts';
import { askTab } from '../platform/messaging.ts';
import { type Filter, filtered } from './filter.ts';

/** The list beside the page: stays open while the reader reads, follows the tab in front. */
export function Panel({ tab }: { tab: number | null }): JSX.Element | null {
  const { tabId, state, series, refresh } = useTab(tab);
  const [filter, setFilter] = useState<Filter>({ words: '', onlyLinked: false });
  if (!state) return null;
  const articles = state.reports.map((report) => ({ report, rows: rowsOf(report, series) }));
  const shown = articles.map(({ report, rows }) => ({ report, rows: filtered(rows, filter) }));
  const hasRows = articles.some(({ rows }) => rows.length > 0);
  const matches = shown.some(({ rows }) => rows.length > 0);
  // Without the click on the toolbar icon the browser does not tell the panel which page this is.
  const unread = state.status === 'unsupported';
  const jump = (article: string, start: number) => {
    if (tabId !== null) askTab(tabId, 'overlay.jump', { article, start }).catch(refresh);
  };
  return (
    <>
      <h1 class="vh">{t('panelTitle')}</h1>
      {hasRows && <FilterBox filter={filter} onChange={setFilter} />}
      {unread ? <Unread /> : <StateMessage state={state} tabId={tabId} onDone={refresh} />}
      {shown.map(({ report, rows }) => (
        <section key={report.id}>
          <ArticleHead article={report.article} />
          {rows.length > 0 && <List rows={rows} onChoose={(row) => jump(row.article, row.start)} />}
        </section>
      ))}
      <p role="status" class="none-left">
        {hasRows && !matches ? t('panelNoMatch') : ''}
      </p>
      {matches && (
        <div class="acts">
          <CopyList articles={shown} />
        </div>
      )}
    </>
  );
}

function Unread(): JSX.Element {
  return (
    <div class="message">
      <h2>{t('panelUnread')}</h2>
      <p>{t('panelUnreadText')}</p>
    </div>
  );
}

function FilterBox({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  return (
    <search class="filter">
      <label>
        <span>{t('panelFilter')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
        />
      </label>
      <label class="only">
        <input
          type="checkbox"
          checked={filter.onlyLinked}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, onlyLinked: currentTarget.checked })
          }
        />
        <span>{t('panelOnlyLinked')}</span>
      </label>
    </search>
  );
}
