import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { day } from '../../design/words/dates.ts';
import { figure, figureForm } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { plural, t } from '../../platform/i18n.ts';
import { reasonOf } from '../../sources/fetch-source.ts';
import { type Checked, NotTheSame } from '../../sources/live/check-series.ts';
import { serviceOf } from '../../sources/live/services.ts';
import { failureWords } from '../own/origin-words.ts';
import type { LiveChecks } from './live-checks.ts';

interface Props {
  series: Series;
  live: LiveChecks;
  /** The services that the reader switched on. */
  on: readonly string[];
}

type State =
  | { step: 'idle' }
  | { step: 'asking'; host: string; stop: AbortController }
  | { step: 'checked'; checked: Checked }
  | { step: 'failed'; reason: string };

/** A button that asks the publisher, where the reader switched its service on; what is new beside what is held. */
export function CheckNewer({ series, live, on }: Props): JSX.Element | null {
  const [state, setState] = useState<State>({ step: 'idle' });
  const [readOn, setReadOn] = useState<string | null>(null);
  useEffect(() => {
    if (state.step !== 'asking') void live.readOn(series.id).then(setReadOn);
  }, [live, series.id, state.step]);
  const service = serviceOf(series);
  if (!service || !on.includes(service.id)) return null;
  const check = (): void => {
    const stop = new AbortController();
    setState({ step: 'asking', host: service.host, stop });
    live.check(series, stop.signal).then(
      (checked) => setState({ step: 'checked', checked }),
      (error: unknown) => setState({ step: 'failed', reason: wordsOf(error) }),
    );
  };
  const asking = state.step === 'asking';
  return (
    <div class="newer">
      {/* One button, so that the focus stays while it asks. */}
      <button type="button" class="btn" onClick={() => (asking ? state.stop.abort() : check())}>
        {asking ? t('ownCancel') : t('ownCheck')}
      </button>
      {readOn && <p class="in">{t('liveReadOn', { date: day(readOn) })}</p>}
      <div role="status">
        {state.step === 'asking' && <p class="in">{t('liveChecking', { host: state.host })}</p>}
        {state.step === 'failed' && (
          <p class="panel">
            {readOn
              ? t('liveFailedKept', { reason: state.reason, date: day(readOn) })
              : t('liveFailed', { reason: state.reason })}
          </p>
        )}
        {state.step === 'checked' && <Outcome series={series} checked={state.checked} />}
      </div>
    </div>
  );
}

function Outcome({
  series,
  checked: { differences },
}: {
  series: Series;
  checked: Checked;
}): JSX.Element {
  if (differences.length === 0) return <p class="panel">{t('liveNothing')}</p>;
  const form = figureForm(
    series,
    differences.flatMap(({ held, now }) => (held === null ? [now] : [held, now])),
  );
  return (
    <div class="panel">
      <p>{plural('liveFound', differences.length)}</p>
      <table class="t">
        <thead>
          <tr>
            <th scope="col">{t('ownPeriod')}</th>
            <th scope="col" class="r">
              {t('liveHeld')}
            </th>
            <th scope="col" class="r">
              {t('liveNow')}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(-12).map(({ period, held, now }) => (
            <tr key={period}>
              <th scope="row">{periodWords(period, series)}</th>
              <td class="r num">{held === null ? '–' : figure(held, form)}</td>
              <td class="r num">{figure(now, form)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof NotTheSame ? t('liveNotTheSame') : failureWords(reasonOf(error));
}
