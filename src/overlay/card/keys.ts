const KINDS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys typed in an element of ours from the page's shortcuts: the window's capture phase comes before the page's
 * listeners, and there the event ends. It never reaches our own elements either, so `pressed` is all that answers
 * to keys; what the browser itself does with one (scrolling, pressing a button) is not affected.
 * Listeners that the page put on the window in the capture phase before the overlay came still hear it: nothing can
 * prevent that. (A copy of the event for our own listeners would leak: in Firefox, content scripts' events are
 * composed whatever they say.)
 */
export function keepKeysInside(
  host: HTMLElement,
  pressed: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const view = host.ownerDocument.defaultView;
  for (const kind of KINDS)
    view?.addEventListener(
      kind,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (kind === 'keydown') pressed(event);
      },
      { capture: true, signal },
    );
}

/** Arrow keys, Home, End and Esc in an open menu (WAI-ARIA menu button pattern). True when the key was the menu's. */
export function menuKey(event: KeyboardEvent, root: ShadowRoot): boolean {
  const menu = root.activeElement?.closest('[role="menu"]');
  if (!menu) return false;
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(root.activeElement as HTMLElement);
  switch (event.key) {
    case 'ArrowDown':
      items[(at + 1) % items.length]?.focus();
      break;
    case 'ArrowUp':
      items[(at - 1 + items.length) % items.length]?.focus();
      break;
    case 'Home':
      items[0]?.focus();
      break;
    case 'End':
      items.at(-1)?.focus();
      break;
    case 'Escape':
      closeMenu(root);
      break;
    case 'Tab':
      // Leaving a menu closes it; the focus goes on from its button.
      closeMenu(root);
      return false;
    default:
      return false;
  }
  event.preventDefault();
  return true;
}

function closeMenu(root: ShadowRoot): void {
  const button = root.querySelector<HTMLElement>('[aria-haspopup="menu"][aria-expanded="true"]');
  button?.click();
  button?.focus();
}

const FOCUSABLE = 'a[href],button:not([disabled]),input,textarea,summary,[tabindex="0"]';

/** Keeps Tab within a dialog: it stands after the page in the document, where the next stop would be the browser. */
export function cycleTab(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const atEdge = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!atEdge) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
