import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Close, Next, Previous } from '../../design/icons.tsx';
import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { Chart } from '../chart/chart.tsx';
import { chosenSeries, NOT_A_STATISTIC } from '../judgement.ts';
import { Bases } from './bases.tsx';
import { claimedValue } from './claimed-value.ts';
import { Dismissed, type Removal } from './dismissed.tsx';
import { findingWords } from './finding.ts';
import { Folds } from './folds.tsx';
import { LedgerTable } from './ledger.tsx';
import { ledgerOf } from './ledger-rows.ts';
import { Imprint, Notes } from './notes.tsx';
import type { CardProps } from './props.ts';
import { Quotation } from './quotation.tsx';
import { Reported } from './reported.tsx';
import { SourceFooter } from './source.tsx';
import { Failed, Skeleton } from './states.tsx';
import { UnlinkedBody } from './unlinked.tsx';
import { Years } from './years.tsx';

/** The card of one statistic: what the article says, what the official record says, and where it says so. */
export function Card(props: CardProps): JSX.Element {
  const { comparison, link, unlinked } = props.statistic.annotation;
  const [choice, setChoice] = useState<string | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const own = comparison?.series ?? link?.series ?? null;
  const kept = chosenSeries(props.statistic, props.settings);
  const id = choice ?? kept ?? own;
  useLayoutEffect(() => {
    // The button that chose is gone with the reading that it stood in: the focus goes to what came instead.
    if (choice !== null) scroller.current?.focus();
  }, [choice]);
  const series = id === null ? null : props.series(id);
  const frame = (body: ComponentChildren, footer?: ComponentChildren): JSX.Element => (
    <>
      <Header {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section ref={scroller} class="scroll" tabIndex={0} aria-label={t('cardLabel')}>
        {props.state !== 'outdated' && <Quotation statistic={props.statistic} />}
        {body}
      </section>
      {footer}
    </>
  );
  const remove = (series: string | null): void => {
    props.actions.judge('dismiss', series ?? NOT_A_STATISTIC, false);
    setRemoval({ props, series });
  };
  if (removal)
    return frame(<Dismissed removal={removal} props={props} undone={() => setRemoval(null)} />);
  if (props.state === 'failed' || props.state === 'outdated')
    return frame(<Failed props={props} />);
  if (unlinked) return frame(<UnlinkedBody props={props} remove={() => remove(null)} />);
  if (!series) return frame(<Skeleton />);
  return (
    <Linked
      key={series.id}
      props={props}
      series={series}
      isOther={series.id !== own}
      isKept={series.id === kept}
      frame={frame}
      choose={(other) => setChoice(other ?? own)}
      dismiss={() => own !== null && remove(own)}
    />
  );
}

interface LinkedProps {
  props: CardProps;
  series: Series;
  /** The reader chose another reading than the engine. */
  isOther: boolean;
  /** That other reading is the reader's choice for these words. */
  isKept: boolean;
  frame(body: ComponentChildren, footer: ComponentChildren): JSX.Element;
  choose(id: string | null): void;
  dismiss(): void;
}

function Linked({
  props,
  series,
  isOther,
  isKept,
  frame,
  choose,
  dismiss,
}: LinkedProps): JSX.Element {
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
        <OtherReading
          isKept={isKept}
          keep={() => props.actions.judge('choose', series.id, false)}
          first={() => {
            if (isKept) props.actions.judge('unchoose', series.id, false);
            choose(null);
          }}
        />
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

interface OtherReadingProps {
  isKept: boolean;
  keep(): void;
  first(): void;
}

/** Says that this is not the engine's first reading, and whose choice it is. */
function OtherReading({ isKept, keep, first }: OtherReadingProps): JSX.Element {
  return (
    <p class="other">
      <span>{t(isKept ? 'cardChosen' : 'cardReadingOf')}</span>
      {!isKept && (
        <button type="button" class="tb" onClick={keep}>
          {t('cardKeepReading')}
        </button>
      )}
      <button type="button" class="tb" onClick={first}>
        {t('cardFirstReading')}
      </button>
    </p>
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
