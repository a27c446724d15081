import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';

interface Props {
  words: ComponentChildren;
  hint?: ComponentChildren;
  /** Set by the organisation: greyed, and says so. */
  locked?: boolean | undefined;
  children: ComponentChildren;
  /** Full width, under words and control. */
  below?: ComponentChildren;
}

/** One setting: what it is, a hint, and its control at the far edge. */
export function Row({ words, hint, locked, children, below }: Props): JSX.Element {
  return (
    <div class={locked ? 'row locked' : 'row'}>
      <div>
        {words}
        {locked ? <small>{t('optionsLocked')}</small> : hint && <small>{hint}</small>}
      </div>
      <div>{children}</div>
      {below}
    </div>
  );
}
