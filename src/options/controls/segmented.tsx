import type { JSX } from 'preact';

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  disabled?: boolean | undefined;
  onChange: (value: T) => void;
}

/** One of few, all in view: a radio group in which the arrow keys move and choose. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  disabled,
  onChange,
}: Props<T>): JSX.Element {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = STEPS[event.key];
    if (by === undefined || disabled) return;
    event.preventDefault();
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const along = rtl && event.key.startsWith('Arrow') && /Left|Right/.test(event.key) ? -by : by;
    const at = choices.findIndex(([choice]) => choice === value);
    const next = (at + along + choices.length) % choices.length;
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[next]?.focus();
    const chosen = choices[next];
    if (chosen) onChange(chosen[0]);
  };
  return (
    <div class="segmented" role="radiogroup" aria-label={label} onKeyDown={move}>
      {choices.map(([choice, words]) => (
        // biome-ignore lint/a11y/useSemanticElements: drawn as one piece, which input elements cannot be
        <button
          type="button"
          role="radio"
          key={choice}
          aria-checked={choice === value}
          tabIndex={choice === value ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(choice)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
