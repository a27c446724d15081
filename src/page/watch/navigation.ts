/**
 * Tells of navigation within the page and of a page that comes back from the back/forward cache. A content
 * script cannot hear the page's own `pushState` everywhere, so watchers also compare the address at each change.
 */
export function onNavigation(document: Document, listener: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const navigation = 'navigation' in view ? view.navigation : null;
  const target = navigation instanceof EventTarget ? navigation : null;
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  target?.addEventListener('navigatesuccess', listener);
  view.addEventListener('popstate', listener);
  view.addEventListener('pageshow', onShow);
  return () => {
    target?.removeEventListener('navigatesuccess', listener);
    view.removeEventListener('popstate', listener);
    view.removeEventListener('pageshow', onShow);
  };
}
