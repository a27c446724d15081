import type { JSX } from 'preact';

interface Props {
  label: string;
  on: boolean;
  /** Set by the organisation, or not to be changed at the moment. */
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  onChange: (on: boolean) => void;
}

/** An on/off switch with its name for screen readers; the visible words stand beside it in the row. */
export function Switch({ label, on, disabled, describedBy, onChange }: Props): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    />
  );
}
