/**
 * Tells when the page is about to be printed, and when it has been. Between the two the document may be added to: what
 * stands in it then is what is printed.
 */
export function onPrinting(
  { defaultView: view }: Document,
  before: () => void,
  after: () => void,
): () => void {
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  return () => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
  };
}
