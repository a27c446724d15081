/**
 * The document in a frame of the same origin, once it can be read. Null for another origin's (the browser gives none), for
 * a sandboxed one without an origin, and for one that is still loading: its `load` event says when to ask again.
 */
export function framedDocument(frame: Element): Document | null {
  if (frame.nodeName !== 'IFRAME') return null;
  const inner = (frame as HTMLIFrameElement).contentDocument;
  return inner?.body && inner.readyState !== 'loading' ? inner : null;
}

/** Calls back when a frame in this document has loaded, the first time or another page. Other documents in it are not heard. */
export function onFrameLoad(
  document: Document,
  loaded: (frame: HTMLIFrameElement) => void,
): () => void {
  const listener = ({ target }: Event) => {
    if ((target as Node | null)?.nodeName === 'IFRAME') loaded(target as HTMLIFrameElement);
  };
  // Loads do not bubble; on the way down they pass.
  document.addEventListener('load', listener, true);
  return () => document.removeEventListener('load', listener, true);
}

/**
 * Calls back when a framed document goes for good: its frame is taken out, or loads another page. It is the last moment
 * at which its nodes may be touched: in Firefox whatever belonged to it throws from then on.
 */
export function onDocumentGone(inner: Document, gone: () => void): () => void {
  const view = inner.defaultView;
  // Kept in the back/forward cache, it comes back as it was.
  const listener = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) gone();
  };
  view?.addEventListener('pagehide', listener);
  return () => view?.removeEventListener('pagehide', listener);
}
