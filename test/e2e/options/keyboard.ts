import type { DrivenPage } from '../../../scripts/browsers/browser.ts';

/** What has the focus, as a screen reader would say it. */
export interface Focused {
  role: string;
  name: string;
  /** `true`, `false`, a value, or empty where there is none. */
  state: string;
  /** Why a reader with a keyboard could not see where the focus is; empty when all is well. */
  hidden: string;
}

/** The element with the focus. */
export function focused(page: DrivenPage): Promise<Focused> {
  return page.evaluate(() => {
    const roles: Record<string, string> = {
      A: 'link',
      BUTTON: 'button',
      SELECT: 'combobox',
      TEXTAREA: 'textbox',
      SUMMARY: 'button',
    };
    const element = document.activeElement ?? document.body;
    const input = element instanceof HTMLInputElement ? element : null;
    const inputRole = input?.type === 'range' ? 'slider' : input?.type;
    const typed = { text: 'textbox', search: 'searchbox', url: 'textbox' }[inputRole ?? ''];
    const role =
      element.getAttribute('role') ?? typed ?? inputRole ?? roles[element.tagName] ?? 'none';
    const labels = (element as HTMLInputElement).labels;
    const labelled = element.getAttribute('aria-labelledby');
    const words = [
      element.getAttribute('aria-label'),
      labelled && document.getElementById(labelled)?.textContent,
      labels?.[0]?.querySelector('span')?.textContent ?? labels?.[0]?.textContent,
      element.tagName === 'SELECT' ? '' : element.textContent,
    ];
    const name = words.find((one) => one?.trim())?.trim() ?? '';
    const field = element as HTMLInputElement;
    const state =
      element.getAttribute('aria-checked') ??
      element.getAttribute('aria-expanded') ??
      (input?.type === 'checkbox' ? String(input.checked) : (field.value ?? ''));

    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const ringed =
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1) ||
      style.boxShadow !== 'none' ||
      // A field's ring is drawn around its icon as well.
      getComputedStyle(element.parentElement ?? element).outlineStyle !== 'none';
    const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2);
    const y = box.y + Math.min(box.height / 2, 20);
    const above = document.elementFromPoint(x, y);
    const inView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    let hidden = '';
    if (element === document.body) hidden = 'nothing has the focus';
    else if (!element.matches(':focus-visible')) hidden = 'focus is not shown';
    else if (!ringed) hidden = 'no ring around the focus';
    else if (!inView) hidden = 'out of view';
    else if (above && !element.contains(above) && !above.contains(element))
      hidden = `covered by ${above.tagName}`;
    return { role, name, state, hidden };
  });
}

/** What `focused` says of a focus without a sign. */
const NOT_SHOWN = 'focus is not shown';
/** The longest way through one section. */
const MOST_STOPS = 150;

/**
 * Presses Tab, or Shift+Tab, until the control of this role has the focus whose name holds `name`; fails when the
 * way there passes a place whose focus cannot be seen, or never comes there.
 */
export async function tabTo(
  page: DrivenPage,
  role: string,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focused> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    let now = await focused(page);
    if (now.role === role && now.name.includes(name)) {
      if (now.hidden === NOT_SHOWN) {
        // Behind another window or tab no focus is shown anywhere: not the page's doing.
        await page.bringToFront();
        now = await focused(page);
      }
      if (now.hidden) throw new Error(`${role} “${now.name}”: ${now.hidden}`);
      return now;
    }
    passed.push(`${now.role} “${now.name}”${now.hidden && stop > 0 ? ` (${now.hidden})` : ''}`);
    await page.press(key);
  }
  throw new Error(`${key} never comes to ${role} “${name}”: ${passed.join(', ')}`);
}
