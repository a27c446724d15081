import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { figure, figureForm } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { plural, t } from '../../platform/i18n.ts';
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
  | { step: 'asking'; host: string }
  | { step: 'checked'; checked: Checked }
  | { step: 'failed'; reason: string };

/** A button that asks the publisher, where the reader switched its service on; what is new beside what is held. */
export function CheckNewer({ series, live, on }: Props): JSX.Element | null {
  const [state, setState] = useState<State>({ step: 'idle' });
  const service = serviceOf(series);
  if (!service || !on.includes(service.id)) return null;
  const check = (): void => {
    setState({ step: 'asking', host: service.host });
    live.check(series).then(
      (checked) => setState({ step: 'checked', checked }),
      (error: unknown) => setState({ step: 'failed', reason: reasonOf(error) }),
    );
  };
  return (
    <div class="newer">
      <button type="button" class="btn" disabled={state.step === 'asking'} onClick={check}>
        {t('ownCheck')}
      </button>
      <div role="status">
        {state.step === 'asking' && <p class="in">{t('liveChecking', { host: state.host })}</p>}
        {state.step === 'failed' && (
          <p class="panel">{t('liveFailed', { reason: state.reason })}</p>
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

function reasonOf(error: unknown): string {
  if (error instanceof NotTheSame) return t('liveNotTheSame');
  if (typeof error === 'object' && error !== null && 'reason' in error)
    return failureWords(String(error.reason));
  return error instanceof Error ? error.message : String(error);
}
