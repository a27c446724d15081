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
  const { preferred } = settings.state.settings.sources;
  const locked = settings.locked('sources.preferred');
  const set = (next: readonly string[]): void => settings.set('sources.preferred', next);
  const nameOf = (id: string): string => publishers.find((one) => one.id === id)?.name ?? id;
  const swapped = (at: number, by: number): string[] => {
    const next = [...preferred];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(at + by, 0, moved);
    return next;
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
                  <button
                    type="button"
                    class="ib up"
                    aria-label={t('sourcesOrderUp', { name: nameOf(id) })}
                    disabled={at === 0}
                    onClick={() => set(swapped(at, -1))}
                  >
                    <Down />
                  </button>
                  <button
                    type="button"
                    class="ib"
                    aria-label={t('sourcesOrderDown', { name: nameOf(id) })}
                    disabled={at === preferred.length - 1}
                    onClick={() => set(swapped(at, 1))}
                  >
                    <Down />
                  </button>
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
            <Choice
              label={t('sourcesOrderAdd')}
              value=""
              choices={[
                ['', t('sourcesOrderAdd')],
                ...others.map(({ id, name }) => [id, name] as const),
              ]}
              onChange={(id) => id && set([...preferred, id])}
            />
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
