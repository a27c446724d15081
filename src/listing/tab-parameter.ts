/** The tab that a page of the extension was opened for, `?tab=ID`; null for the one in front. */
export function tabParameter(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
