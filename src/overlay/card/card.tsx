import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Close, Next, Previous } from '../../design/icons.tsx';
import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { Chart } from '../chart/chart.tsx';
import { Bases } from './bases.tsx';
import { claimedValue } from './claimed-value.ts';
import { findingWords } from './finding.ts';
import { Folds } from './folds.tsx';
import { LedgerTable } from './ledger.tsx';
import { ledgerOf } from './ledger-rows.ts';
import { Imprint, Notes } from './notes.tsx';
import type { CardProps } from './props.ts';
import { Quotation } from './quotation.tsx';
import { Reported } from './reported.tsx';
import { SourceFooter } from './source.tsx';
import { Dismissed, Failed, Skeleton } from './states.tsx';
import { UnlinkedBody } from './unlinked.tsx';
import { Years } from './years.tsx';

/** The card of one statistic: what the article says, what the official record says, and where it says so. */
export function Card(props: CardProps): JSX.Element {
  const { comparison, link, unlinked } = props.statistic.annotation;
  const [choice, setChoice] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const own = comparison?.series ?? link?.series ?? null;
  const id = choice ?? own;
  const series = id === null ? null : props.series(id);
  const frame = (body: ComponentChildren, footer?: ComponentChildren): JSX.Element => (
    <>
      <Header {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('cardLabel')}>
        {props.state !== 'outdated' && <Quotation statistic={props.statistic} />}
        {body}
      </section>
      {footer}
    </>
  );
  if (dismissed) return frame(<Dismissed props={props} undo={() => setDismissed(false)} />);
  if (props.state === 'failed' || props.state === 'outdated')
    return frame(<Failed props={props} />);
  if (unlinked) return frame(<UnlinkedBody props={props} />);
  if (!series) return frame(<Skeleton />);
  return (
    <Linked
      key={series.id}
      props={props}
      series={series}
      isOther={series.id !== own}
      frame={frame}
      choose={(other) => setChoice(other)}
      dismiss={() => {
        props.actions.dismiss(false);
        setDismissed(true);
      }}
    />
  );
}

interface LinkedProps {
  props: CardProps;
  series: Series;
  /** The reader chose another reading than the engine. */
  isOther: boolean;
  frame(body: ComponentChildren, footer: ComponentChildren): JSX.Element;
  choose(id: string | null): void;
  dismiss(): void;
}

function Linked({ props, series, isOther, frame, choose, dismiss }: LinkedProps): JSX.Element {
  const { claim, comparison } = props.statistic.annotation;
  const { published } = props.statistic.view.article;
  const [picked, setPicked] = useState<string | null>(null);
  const changes = isOther ? [] : (comparison?.changes ?? []);
  const official = isOther ? null : (comparison?.official ?? null);
  const label = picked ?? official?.period ?? null;
  const period = label === null ? claim.period.period : parsePeriod(label, series);
  const claimed = claimedValue(claim, comparison, series);
  const ledger =
    changes.length === 0 && period
      ? ledgerOf({
          series,
          period,
          claimed,
          published,
          inPercent: series.kind !== 'rate' && series.kind !== 'share',
        })
      : null;
  const shown = label ?? ledger?.label ?? changes[0]?.to.period ?? null;
  const value = ledger?.value ?? changes[0]?.to.value ?? null;
  const finding =
    !isOther && picked === null && comparison ? findingWords(comparison, claim, series) : '';
  return frame(
    <>
      {isOther && (
        <p class="other">
          <span>{t('cardReadingOf')}</span>
          <button type="button" class="tb" onClick={() => choose(null)}>
            {t('cardFirstReading')}
          </button>
        </p>
      )}
      {changes.length > 0 && <Bases {...{ series, changes, published }} />}
      {ledger && shown && (
        <LedgerTable series={series} period={shown} ledger={ledger} surface={claim.surface} />
      )}
      {finding && <p class="finding">{finding}</p>}
      {changes.length === 0 && (!ledger || picked !== null) && (
        <Years statistic={props.statistic} series={series} chosen={picked} choose={setPicked} />
      )}
      {series.grade === 'secondary' && <Reported />}
      {!props.brief && (
        <div class="rest">
          {props.settings.showChart && (
            <Chart
              series={series}
              focus={{
                claim: changes[0]?.to.period ?? shown,
                compared: changes[0]?.from.period ?? null,
                values: {
                  claim: changes[0]?.to.value ?? null,
                  compared: changes[0]?.from.value ?? null,
                },
                article: changes.length > 0 ? null : claimed,
              }}
            />
          )}
          <Notes series={series} comparison={isOther ? null : comparison} />
          <Folds props={props} series={series} period={shown} choose={choose} />
          <Imprint series={series} />
        </div>
      )}
    </>,
    <SourceFooter
      props={props}
      cited={{ series, figure: shown !== null && value !== null ? { period: shown, value } : null }}
      dismissable={!isOther}
      dismiss={dismiss}
    />,
  );
}

function Header({ at, of, actions }: CardProps): JSX.Element {
  return (
    <header>
      <h2 class="where" id="sm-where">
        {t('cardPosition', { at, of })}
      </h2>
      {of > 1 && (
        <>
          <IconButton label={t('cardPrevious')} press={() => actions.step(-1)}>
            <Previous />
          </IconButton>
          <IconButton label={t('cardNext')} press={() => actions.step(1)}>
            <Next />
          </IconButton>
        </>
      )}
      <IconButton label={t('cardClose')} press={actions.close}>
        <Close />
      </IconButton>
    </header>
  );
}

function IconButton({
  label,
  press,
  children,
}: {
  label: string;
  press(): void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button type="button" class="ib" aria-label={label} onClick={press}>
      {children}
    </button>
  );
}
