import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

interface CopyButtonProps {
  label: string;
  text(): string;
  copy(text: string): Promise<boolean>;
}

/** Copies, and says so in its own place, politely announced; the words go when the pointer or focus does. */
export function CopyButton({ label, text, copy }: CopyButtonProps): JSX.Element {
  const [said, setSaid] = useState('');
  const press = async (): Promise<void> => {
    setSaid(t((await copy(text())) ? 'copied' : 'copyFailed'));
  };
  return (
    <>
      <button
        type="button"
        class="btn"
        onClick={press}
        onBlur={() => setSaid('')}
        onPointerLeave={() => setSaid('')}
      >
        {said || label}
      </button>
      <span class="vh" role="status">
        {said}
      </span>
    </>
  );
}
