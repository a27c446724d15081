import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { pageText } from '../world/extension-pages.ts';
import { STEP } from '../world/world.ts';
import { focused, tabTo } from './keyboard.ts';
import type { Scene } from './scene.ts';

/** One control: how it is reached and pressed, what it then says, and what an open article shows at once. */
export interface ControlCase {
  /** The setting, in the words of the test's title. */
  what: string;
  section: string;
  /** What stands before, done without the keyboard: another part of the extension does it. */
  before?(scene: Scene): Promise<void>;
  /** Controls that are worked on the way there. */
  first?: readonly { control: Control; keys: readonly string[]; shows?: string }[];
  control: Control;
  /** Pressed while the control has the focus; `type:…` types a text. */
  keys: readonly string[];
  /** Role, name and state of what has the focus then; the control's own role and name where left out. */
  after: { role?: string; name?: string; state: string };
  effect(scene: Scene): Promise<void>;
  /** Pressed to put everything back, with the focus where it was left; null where there is nothing to put back. */
  back: readonly string[] | null;
}

/** Role and accessible name, or a part of it. */
type Control = readonly [role: string, name: string];

/** Presses keys one after the other. */
async function pressAll(page: DrivenPage, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('type:')) await page.type(key.slice('type:'.length));
    else await page.press(key);
  }
}

/** Shows a section as it is when one comes to it, the focus at its start. */
export async function goTo(page: DrivenPage, section: string): Promise<void> {
  await page.bringToFront();
  const drawn = () => page.evaluate(() => document.getElementById('main') !== null);
  await until('the options to be drawn', drawn, STEP);
  // By way of another section, so that nothing is left of what was done here before.
  for (const name of [section === 'keep' ? 'privacy' : 'keep', section]) {
    await page.evaluate((hash: string) => {
      if (location.hash === `#${hash}`) document.getElementById('main')?.focus();
      location.hash = hash;
    }, name);
    const shown = async () => {
      const seen = await page.evaluate(() => {
        const main = document.getElementById('main');
        return {
          current: document.querySelector('nav [aria-current=page]')?.getAttribute('href') ?? '',
          controls: main?.querySelectorAll('button, input, select').length ?? 0,
          focus: document.activeElement?.id ?? '',
        };
      });
      const { current, controls, focus } = seen;
      if (current !== `#${name}` || controls === 0 || focus !== 'main')
        throw new Error(JSON.stringify(seen));
      return true;
    };
    await until(`section ${name}`, shown, STEP);
  }
}

/** Waits until the focus is somewhere, after what had it has gone. */
export async function focusIsKept(page: DrivenPage): Promise<void> {
  const kept = async () => (await focused(page)).hidden !== 'nothing has the focus';
  await until('the focus to be somewhere', kept, STEP);
}

/** State of the control with this role and name on a page where it need not have the focus. */
export async function stateOf(page: DrivenPage, role: string, name: string): Promise<string> {
  return page.evaluate(
    (wanted: string, label: string) => {
      const selectors: Record<string, string> = {
        combobox: 'select',
        slider: 'input[type=range]',
        textbox: 'input[type=text]',
      };
      const all = [
        ...document.querySelectorAll(selectors[wanted] ?? `[role="${wanted}"], ${wanted}`),
      ];
      const found = all.find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(label),
      );
      if (!found) return 'missing';
      return (
        found.getAttribute('aria-checked') ??
        found.getAttribute('aria-expanded') ??
        (found as HTMLInputElement).value
      );
    },
    role,
    name,
  );
}

/** Reaches a control as a reader without a pointer does, presses its keys, and waits for what it then says. */
export async function operate(scene: Scene, one: ControlCase): Promise<Operated> {
  const { options } = scene;
  const [role, name] = one.control;
  await one.before?.(scene);
  await goTo(options, one.section);
  for (const { control, keys, shows } of one.first ?? []) {
    await tabTo(options, ...control);
    await pressAll(options, keys);
    if (shows) await pageText(options, shows);
  }
  const before = await tabTo(options, role, name);
  await pressAll(options, one.keys);
  const there = one.after.role ?? role;
  const called = one.after.name ?? name;
  const says = async () => {
    const now = await focused(options);
    const right = now.role === there && now.name.includes(called) && now.state === one.after.state;
    if (!right) throw new Error(JSON.stringify(now));
    return right;
  };
  await until(`${there} “${called}” to say ${one.after.state}`, says, STEP);
  // A control may have brought another page before this one; behind it no focus is shown.
  const shown = async () => {
    await options.bringToFront();
    const { hidden } = await focused(options);
    if (hidden) throw new Error(hidden);
    return true;
  };
  await until('the focus to be shown', shown, STEP);
  return { before: before.state, says };
}

interface Operated {
  /** What the control said before. */
  before: string;
  /** Whether the focus is still there and says what it should; throws otherwise. */
  says: () => Promise<boolean>;
}

/** Works a control, expects what it promises on the article, and puts it back. */
export async function work(scene: Scene, one: ControlCase): Promise<void> {
  const { options } = scene;
  const [role, name] = one.control;
  const { before, says } = await operate(scene, one);
  await one.effect(scene);
  await options.bringToFront();
  // The focus waits where it was, also after a look at another tab.
  await until('the focus to be where it was', says, STEP);
  if (one.back === null) return;
  await pressAll(options, one.back);
  const wasBefore = async () => (await stateOf(options, role, name)) === before;
  await until(`${role} “${name}” to be as before`, wasBefore, STEP);
}
