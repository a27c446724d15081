import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { Row } from '../controls/row.tsx';

/** What the browser knows of the extension's commands; tests give their own. */
export interface Shortcuts {
  list(): Promise<readonly Shortcut[]>;
  change(): Promise<void>;
}

/** The keyboard commands as the browser has them; changing them is the browser's own business. */
export function ShortcutRows({ shortcuts }: { shortcuts: Shortcuts }): JSX.Element {
  const [list, setList] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcuts.list().then(setList), [shortcuts]);
  return (
    <>
      <h2>{t('readingShortcuts')}</h2>
      <div class="rows">
        {list.map(({ description, keys }) => (
          <Row key={description} words={description}>
            {keys ? <kbd>{keys}</kbd> : <span class="none">{t('readingShortcutNone')}</span>}
          </Row>
        ))}
      </div>
      <div class="acts">
        <button type="button" class="btn" onClick={() => void shortcuts.change()}>
          {t('readingShortcutsChange')}
        </button>
      </div>
    </>
  );
}
