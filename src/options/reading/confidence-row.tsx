import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import type { SettingsControl } from '../use-settings.ts';
import { LEVELS, levelOf } from './confidence.ts';
import { Example, type Exemplify } from './example.tsx';

/** A slider with its meaning in words and what it does to an example, found by the engine itself. */
export function ConfidenceRow({
  settings,
  exemplify,
}: {
  settings: SettingsControl;
  exemplify: Exemplify;
}): JSX.Element {
  const { minConfidence } = settings.state.settings;
  const at = levelOf(minConfidence);
  const words = meaning(at);
  return (
    <Row
      words={t('optionsConfidence')}
      hint={t('readingConfidenceNow', { words })}
      locked={settings.state.locked.has('minConfidence')}
      below={<Example exemplify={exemplify} minConfidence={minConfidence} />}
    >
      <input
        type="range"
        min={0}
        max={LEVELS.length - 1}
        step={1}
        value={at}
        aria-label={t('optionsConfidence')}
        aria-valuetext={words}
        disabled={settings.locked('minConfidence')}
        onChange={(event) =>
          settings.set('minConfidence', LEVELS[Number(event.currentTarget.value)] ?? null)
        }
      />
    </Row>
  );
}

function meaning(at: number): string {
  const level = LEVELS[at] ?? null;
  if (level === null) return t('readingConfidence_standard');
  return at === 0
    ? t('readingConfidence_most')
    : t('readingConfidence_share', { count: Math.round(level * 100) });
}
