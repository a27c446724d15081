import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { type Cited, copyText } from '../citation/cite.ts';
import { CiteMenu } from './cite-menu.tsx';
import { CopyButton } from './copy-button.tsx';
import type { CardProps } from './props.ts';
import { reportedBy } from './reported.tsx';
import { webAddress } from './web-address.ts';

/** Where the figure comes from: always in view, whatever is scrolled. */
export function SourceFooter({
  props,
  cited,
  dismissable,
  dismiss,
}: {
  props: CardProps;
  cited: Cited;
  dismissable: boolean;
  dismiss(): void;
}): JSX.Element {
  const { series } = cited;
  const page = webAddress(series.landingPage);
  const table = series.dataPage === null ? null : webAddress(series.dataPage);
  return (
    <footer class="src">
      <p class="pub">
        {page ? (
          <a href={page} target="_blank" rel="noreferrer noopener" lang="en">
            {series.publication}
          </a>
        ) : (
          <span lang="en">{series.publication}</span>
        )}
        {table && table !== page && (
          <>
            {', '}
            <a href={table} target="_blank" rel="noreferrer noopener">
              {t('sourceTable')}
            </a>
          </>
        )}
      </p>
      <p class="meta">
        <span>
          {series.released
            ? t('sourceReleased', {
                publisher: series.publisher.name,
                date: day(series.released, 'short'),
              })
            : series.publisher.name}
        </span>
        <Grade series={series} />
      </p>
      <div class="acts">
        <CiteMenu props={props} cited={cited} />
        <CopyButton
          label={t('copyFigure')}
          text={() => copyText(cited)}
          copy={(text) => props.actions.copy(text)}
        />
        {dismissable && (
          <button type="button" class="btn plain last" onClick={dismiss}>
            {t('notMeant')}
          </button>
        )}
      </div>
    </footer>
  );
}

/** How well the figure is known: the disc, and in words. */
function Grade({ series }: { series: Series }): JSX.Element {
  switch (series.grade) {
    case 'official-file-copy':
      return <span class="grade full">{t('gradeCopied')}</span>;
    case 'official-page':
      return <span class="grade full">{t('gradeRead')}</span>;
    case 'secondary':
      return <span class="grade half">{reportedBy(series)}</span>;
  }
}
