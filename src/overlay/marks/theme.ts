import { frameAround } from '../../page/frames/climb.ts';

export type PageTheme = 'light' | 'dark';

/**
 * Light or dark by the background that really lies behind the words: a reader whose system is dark may
 * read a white page. Walks out of shadow roots and frames' bodies to the first opaque background.
 */
export function pageTheme(element: Element): PageTheme {
  return luminance(backgroundOf(element)) < 0.4 ? 'dark' : 'light';
}

/** The first background behind an element that is not see-through, as `[r, g, b]`; white when there is none. */
export function backgroundOf(element: Element): readonly [number, number, number] {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.rgb;
  }
  return [255, 255, 255];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance([r, g, b]: readonly [number, number, number]): number {
  const part = (value: number): number => {
    const s = value / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : frameAround(element))
  );
}

/** Computed colours are `rgb()` or `rgba()`; wide-gamut ones (`color(...)`) count as see-through. */
function parseColour(text: string): { rgb: [number, number, number]; alpha: number } | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [r, g, b, alpha = 1] = parts as [number, number, number, number?];
  return { rgb: [r, g, b], alpha };
}
