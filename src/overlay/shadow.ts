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
function adoptStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(document, css)];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(css);
  if (!sheet) {
    // Of the document's own window: a frame takes no other's.
    const view = document.defaultView as Window & typeof globalThis;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
