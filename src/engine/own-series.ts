/** How ids of series begin that the reader added: they were added on purpose, whatever their grade. */
const OWN = 'own.';

/** Whether a series is the reader's own, by its id. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}
