import type { Area } from '../../engine/series.ts';

/**
 * Fills in a measure's text for one series: `{area}` by the area's name, `{nationality}` by that dimension's
 * value, `{drug lower}` by the value with a small first letter. Unknown names stay as they are.
 */
export function fillIn(
  text: string,
  area: Area,
  dimensions: Readonly<Record<string, string>>,
): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([a-z][a-z ]*?)( lower)?\}/g, (whole, name: string, lower?: string) => {
    const value = name === 'area' ? area.name : dimensions[name];
    if (value === undefined) return whole;
    return lower ? value.charAt(0).toLowerCase() + value.slice(1) : value;
  });
}
