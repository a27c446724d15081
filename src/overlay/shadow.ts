const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * An element of ours with a closed shadow root, which the page's scripts and styles cannot enter. The name
 * is never registered as a custom element: content scripts have no registry in Chrome.
 */
export function ownElement(
  document: Document,
  name: 'sourcemark-badge' | 'sourcemark-bar' | 'sourcemark-card' | 'sourcemark-notes',
  css: string,
): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(document, root, css);
  return { element, root };
}

/**
 * Styles as a constructed sheet: shared by all roots, and no page's Content Security Policy speaks of it.
 * Where that is missing (jsdom, old Firefox in content scripts) a `<style>` element does.
 */
function adoptStyles(document: Document, root: ShadowRoot | Document, css: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(document, css)];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof ShadowRoot ? root : document.documentElement).append(style);
  }
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
