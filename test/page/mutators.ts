/*
 * Ways in which sites dress the same text: every one leaves what a reader reads as it was, so every one must
 * leave what we read as it was. They work on any page, on the elements of the article's body.
 */

/** A number of any script with its separators, a number word, or a percent sign. */
const NUMBER =
  /[\d][\d.,\u00a0\u202f\u2009]*%?|\b(?:thirty|twelve|eleven|hundred|thousand|million|halved|half|third|one|two|six)\b/gi;

/** Text nodes under these elements, as they are now. */
function textNodes(bodies: readonly Element[]): Text[] {
  return bodies.flatMap((body) => {
    const walker = body.ownerDocument.createTreeWalker(body, 4);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  });
}

function replaceNumbers(bodies: readonly Element[], change: (number: string) => string): void {
  for (const node of textNodes(bodies)) node.data = node.data.replace(NUMBER, change);
}

/** 1. Every number is cut at every character into sibling elements, with empty comments between. */
export function splitNumbers(bodies: readonly Element[]): void {
  const tags = ['span', 'strong', 'a', 'em'];
  for (const node of textNodes(bodies)) {
    const pieces = node.data.split(new RegExp(`(${NUMBER.source})`, 'gi'));
    if (pieces.length < 2) continue;
    const document = node.ownerDocument;
    const fragment = document.createDocumentFragment();
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 0) {
        fragment.append(piece);
        continue;
      }
      for (const [at, char] of [...piece].entries()) {
        const element = document.createElement(tags[at % tags.length] ?? 'span');
        element.append(char);
        fragment.append(element, document.createComment(''));
      }
    }
    node.replaceWith(fragment);
  }
}

/** 2. The group separator becomes another one. */
export function withSeparator(separator: string): (bodies: readonly Element[]) => void {
  return (bodies) => {
    for (const node of textNodes(bodies)) {
      node.data = node.data.replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, separator);
    }
  };
}

/** 2. A blank before the percent sign. */
export function withBlankPercent(blank: string): (bodies: readonly Element[]) => void {
  return (bodies) => {
    for (const node of textNodes(bodies)) node.data = node.data.replace(/(?<=\d)%/g, `${blank}%`);
  };
}

/** 2. The currency sign behind the amount, where one text node holds it whole: `£1,500 a year` becomes `1,500 £ a year`. */
export function withCurrencyBehind(bodies: readonly Element[]): void {
  for (const node of textNodes(bodies)) {
    node.data = node.data.replace(
      /£(\d[\d.,]*\d)(?= (?!(?:m|bn|million|billion)\b)[a-z])/g,
      '$1\u00a0£',
    );
  }
}

/** 9. Folded by style: the text is there, but only its first lines are shown. */
export function withFold(bodies: readonly Element[]): void {
  for (const body of bodies) {
    body.setAttribute(
      'style',
      'display: -webkit-box; -webkit-line-clamp: 3; max-height: 4.5em; overflow: hidden',
    );
  }
}

/** 3. Invisible characters inside every number and number word. */
export function withInvisibles(bodies: readonly Element[]): void {
  const invisible = ['\u00ad', '\u200b', '\ufeff', '\u2060'];
  replaceNumbers(bodies, (number) =>
    [...number].map((char, at) => char + (invisible[at % 4] ?? '')).join(''),
  );
}

/** 4. Digits of another script that read the same. */
export function withDigits(zero: number): (bodies: readonly Element[]) => void {
  return (bodies) => {
    for (const node of textNodes(bodies)) {
      node.data = node.data.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    }
  };
}

/** 4. Number words with a capital. */
export function withCapitals(bodies: readonly Element[]): void {
  replaceNumbers(bodies, (number) => number.charAt(0).toUpperCase() + number.slice(1));
}

/** 5. Another interface language and direction; the article itself stays. */
export function withInterface(
  language: string,
  direction: string,
): (bodies: readonly Element[]) => void {
  return (bodies) => {
    const document = bodies[0]?.ownerDocument;
    if (!document) return;
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    for (const node of textNodes([document.body])) {
      const isInterface = node.parentElement?.closest('nav, button, time, .comments, footer');
      if (isInterface && !bodies.some((body) => body.contains(node))) node.data = 'الواجهة ١٢';
    }
  };
}

/** 12. The same kinds of figures where no reader sees them or where somebody is typing. */
export function withHiddenFigures(bodies: readonly Element[]): void {
  for (const body of bodies) {
    const document = body.ownerDocument;
    const hidden = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append('987,654 people');
      return element;
    };
    body.append(
      hidden('p', { hidden: '' }),
      hidden('p', { 'aria-hidden': 'true' }),
      hidden('p', { class: 'visually-hidden' }),
      hidden('p', { style: 'display: none' }),
      hidden('script', { type: 'text/plain' }),
      hidden('style', { media: 'not all' }),
      hidden('textarea', {}),
      hidden('button', {}),
      hidden('div', { contenteditable: 'true' }),
      hidden('div', { contenteditable: '' }),
    );
    const template = document.createElement('template');
    template.content.append(hidden('p', {}));
    body.append(template);
  }
}

/** 13. Marks of ours from before, as after an update of the extension or a return from the cache. */
export function withOurMarks(bodies: readonly Element[]): void {
  for (const node of textNodes(bodies)) {
    const badge = node.ownerDocument.createElement('sourcemark-badge');
    badge.append('987,654');
    node.after(badge, node.ownerDocument.createElement('sourcemark-bar'));
  }
}
