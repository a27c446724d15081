import type { JSX } from 'preact';

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  disabled?: boolean | undefined;
  onChange: (value: T) => void;
}

/** One of many, from the browser's own list. */
export function Choice<T extends string>({
  label,
  value,
  choices,
  disabled,
  onChange,
}: Props<T>): JSX.Element {
  return (
    <select
      class="choice"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const found = choices.find(([choice]) => choice === event.currentTarget.value);
        if (found) onChange(found[0]);
      }}
    >
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}
