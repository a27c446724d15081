/**
 * What a screen reader says, in order, roughly: roles where they matter, names, text; hidden parts left out. Enough to
 * notice when a card would be read in the wrong order, twice, or not at all.
 */
export function readAloud(root: Element): string[] {
  const lines: string[] = [];
  visit(root, lines);
  return lines;
}

function visit(element: Element, lines: string[]): void {
  if (element.getAttribute('aria-hidden') === 'true') return;
  const say = (role: string): void => {
    lines.push(`${role}: ${nameOf(element)}`);
  };
  switch (element.getAttribute('role') ?? element.localName) {
    case 'button':
    case 'menuitem':
      say('button');
      return;
    case 'a':
      say('link');
      return;
    case 'img':
      say('image');
      return;
    case 'blockquote':
      say('quote');
      return;
    case 'summary':
      say('fold');
      return;
    case 'caption':
      say('table');
      return;
    case 'tr': {
      const cells = [...element.children].map(nameOf).filter(Boolean);
      if (cells.length > 0) lines.push(`row: ${cells.join(' | ')}`);
      return;
    }
    case 'h2':
      say('heading');
      return;
    case 'input':
      lines.push(
        `${(element as HTMLInputElement).type}: ${nameOf(element.parentElement as Element)}`,
      );
      return;
    case 'textarea':
      lines.push(`text field: ${nameOf(element.parentElement as Element)}`);
      return;
    case 'details':
      // Closed folds are one stop.
      visit(element.querySelector('summary') as Element, lines);
      return;
    case 'p':
    case 'dt':
    case 'dd':
      if (element.querySelector('a, button')) break;
      say('text');
      return;
  }
  for (const child of element.children) visit(child, lines);
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
