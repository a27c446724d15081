import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Down } from '../../design/icons.tsx';
import { t } from '../../platform/i18n.ts';
import { Choice } from '../controls/choice.tsx';
import { Row } from '../controls/row.tsx';
import type { CoverageRow } from '../reference.ts';
import type { SettingsControl } from '../use-settings.ts';

interface Props {
  settings: SettingsControl;
  publishers: readonly CoverageRow[];
}

/** Which publisher goes first where two measure the same thing. Moved by buttons, which every reader can press. */
export function PreferredOrder({ settings, publishers }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const [next, setNext] = useState('');
  const { preferred } = settings.state.settings.sources;
  const locked = settings.locked('sources.preferred');
  const set = (ids: readonly string[]): void => settings.set('sources.preferred', ids);
  const nameOf = (id: string): string => publishers.find((one) => one.id === id)?.name ?? id;
  const swapped = (at: number, by: number): string[] => {
    const ids = [...preferred];
    const [moved] = ids.splice(at, 1);
    if (moved !== undefined) ids.splice(at + by, 0, moved);
    return ids;
  };
  const add = (): void => {
    if (next === '') return;
    set([...preferred, next]);
    setNext('');
  };
  const others = publishers.filter(({ id }) => !preferred.includes(id));
  return (
    <Row
      words={t('sourcesOrder')}
      hint={t('sourcesOrderHint')}
      locked={settings.state.locked.has('sources.preferred')}
      below={
        open && (
          <div class="panel below order">
            {preferred.length === 0 && <p>{t('sourcesOrderEmpty')}</p>}
            <ol>
              {preferred.map((id, at) => (
                <li key={id}>
                  <span>{nameOf(id)}</span>
                  <Move
                    label={t('sourcesOrderUp', { name: nameOf(id) })}
                    up
                    possible={at > 0}
                    onMove={() => set(swapped(at, -1))}
                  />
                  <Move
                    label={t('sourcesOrderDown', { name: nameOf(id) })}
                    possible={at < preferred.length - 1}
                    onMove={() => set(swapped(at, 1))}
                  />
                  <button
                    type="button"
                    class="tb"
                    aria-label={t('sourcesOrderRemove', { name: nameOf(id) })}
                    onClick={() => set(preferred.filter((one) => one !== id))}
                  >
                    {t('ownRemove')}
                  </button>
                </li>
              ))}
            </ol>
            {/* A choice alone must change nothing: with arrow keys one passes every publisher before the one meant. */}
            <div class="acts">
              <Choice
                label={t('sourcesOrderAdd')}
                value={next}
                choices={[
                  ['', t('sourcesOrderAdd')],
                  ...others.map(({ id, name }) => [id, name] as const),
                ]}
                onChange={setNext}
              />
              <button type="button" class="btn" aria-disabled={next === ''} onClick={add}>
                {t('sourcesOrderAddChosen')}
              </button>
            </div>
          </div>
        )
      }
    >
      <button
        type="button"
        class="btn"
        aria-expanded={open}
        disabled={locked}
        onClick={() => setOpen(!open)}
      >
        {open ? t('sourcesOrderDone') : t('sourcesOrderSet')}
      </button>
    </Row>
  );
}

interface MoveProps {
  label: string;
  up?: boolean;
  possible: boolean;
  onMove: () => void;
}

/** One place up or down. At the end of the list it stays a button, so that the focus is not lost there. */
function Move({ label, up, possible, onMove }: MoveProps): JSX.Element {
  return (
    <button
      type="button"
      class={up ? 'ib up' : 'ib'}
      aria-label={label}
      aria-disabled={!possible}
      onClick={() => possible && onMove()}
    >
      <Down />
    </button>
  );
}
