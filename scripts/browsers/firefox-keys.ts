/** One press or release, as BiDi takes it. */
interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** Keys that BiDi names by private-use characters (WebDriver, "Keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

/** One key, or one with modifiers: `Shift+Tab`. */
export function pressed(key: string): KeyAction[] {
  const values = (key === '+' ? [key] : key.split('+')).map((name) => KEYS[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value }) as const),
    ...[...values].reverse().map((value) => ({ type: 'keyUp', value }) as const),
  ];
}

/** A text, one key after the other. */
export function typed(text: string): KeyAction[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value } as const,
    { type: 'keyUp', value } as const,
  ]);
}
