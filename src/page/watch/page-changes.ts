import { isOurs } from '../extract/visible.ts';

/** What changed on a page in one frame, without our own doings. */
export interface PageChange {
  /** Nodes whose text or children changed. */
  touched: ReadonlySet<Node>;
  /** Elements that were added. */
  added: ReadonlySet<Element>;
  /** The host took out elements of ours. */
  lostOurs: boolean;
}

/**
 * Tells of changes under the document, gathered to one call a frame. One observer for everything; records
 * that concern only our own elements are dropped, so drawing marks never wakes it.
 */
export function observePage(
  document: Document,
  onChange: (change: PageChange) => void,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let touched = new Set<Node>();
  let added = new Set<Element>();
  let lostOurs = false;
  let cancel: (() => void) | null = null;

  const deliver = () => {
    cancel = null;
    const change = { touched, added, lostOurs };
    touched = new Set();
    added = new Set();
    lostOurs = false;
    onChange(change);
  };
  const observer = new view.MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, type } of records) {
      if (isOurs(target)) continue;
      // Text that is shown only now is new to the reader, though no node is.
      if (type !== 'childList') {
        touched.add(target);
        continue;
      }
      let foreign = false;
      for (const node of addedNodes) {
        if (isOurs(node)) continue;
        foreign = true;
        if (node.nodeType === 1) added.add(node as Element);
      }
      for (const node of removedNodes) {
        if (isOurs(node)) lostOurs = true;
        else foreign = true;
      }
      if (foreign) touched.add(target);
    }
    if (lostOurs || touched.size > 0) cancel ??= schedule(view, deliver);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['hidden'],
  });
  return () => {
    observer.disconnect();
    cancel?.();
  };
}

/** In the next frame; a page that is not shown has none, and there a late answer is soon enough. Returns how to call it off. */
function schedule(view: Window, task: () => void): () => void {
  if (view.document.visibilityState === 'hidden') {
    const timer = view.setTimeout(task, 250);
    return () => view.clearTimeout(timer);
  }
  const frame = view.requestAnimationFrame(task);
  return () => view.cancelAnimationFrame(frame);
}
