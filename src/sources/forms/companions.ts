import { companionPath } from './companion-path.ts';
import { isCsvw } from './csvw.ts';
import { isDataPackage } from './data-package.ts';

/** A description names few tables; more would be more requests than a reader expects of one address. */
const MOST = 20;

/** Paths of the tables that a description names beside itself, as it writes them; none in anything else. */
export function companionsIn(text: string): readonly string[] {
  if (!/^\ufeff?\s*\{/.test(text.slice(0, 100))) return [];
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const named = isDataPackage(json)
    ? valuesOf(json.resources, 'path')
    : isCsvw(json)
      ? valuesOf(json.tables ?? [json], 'url')
      : [];
  return [...new Set(named.map(companionPath))].slice(0, MOST);
}

function valuesOf(list: unknown, key: string): string[] {
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const value = (one as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}
