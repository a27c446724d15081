const KINDS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys typed in an element of ours from the page's shortcuts: at the window, before the page's listeners,
 * the event is stopped and a copy that can't leave the shadow root is given to the focused part. What the browser
 * itself does with a key (scrolling, pressing a button) is not affected. Listeners that the page put on the window
 * in the capture phase before the overlay came still hear it: nothing can prevent that.
 */
export function keepKeysInside(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  for (const kind of KINDS)
    view?.addEventListener(
      kind,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        const copy = new KeyboardEvent(event.type, {
          key: event.key,
          code: event.code,
          location: event.location,
          repeat: event.repeat,
          ctrlKey: event.ctrlKey,
          shiftKey: event.shiftKey,
          altKey: event.altKey,
          metaKey: event.metaKey,
          isComposing: event.isComposing,
          bubbles: true,
          cancelable: true,
          composed: false,
        });
        if (!(root.activeElement ?? root.firstElementChild)?.dispatchEvent(copy))
          event.preventDefault();
      },
      { capture: true, signal },
    );
}

const FOCUSABLE = 'a[href],button:not([disabled]),input,summary,[tabindex="0"]';

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
