import type { JSX } from 'preact';
import { Search } from '../../design/icons.tsx';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A search field that works while typing; its name is its placeholder too. */
export function SearchField({ label, value, onInput }: Props): JSX.Element {
  return (
    <label class="field">
      <Search />
      <span class="vh">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
