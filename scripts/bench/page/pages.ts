/** Pages made for measuring: invented text, sites' own structure. */

const FILLER =
  'Local teams met, listened and agreed what to try next before the following session opened in spring.';
const FIGURES = [
  '12,000 people',
  '£3.4 billion',
  'one in five homes',
  '7.25 per cent',
  'half a million jobs',
];

function sentence(at: number): string {
  return at % 5 === 0
    ? `In round ${at} the programme reached ${FIGURES[(at / 5) % FIGURES.length]} across the area. ${FILLER}`
    : `${FILLER} ${FILLER}`;
}

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;
}

function times(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('\n');
}

/** LinkedIn's public form: every paragraph a block of its own, of several spans. */
export function linkedinArticle(paragraphs: number): string {
  const block = (at: number) => {
    const text = sentence(at);
    const cut = text.length >> 1;
    return `<!----><div class="article-main__content" data-test-id="publishing-text-block"><p><span class>${text.slice(0, cut)}</span><span class="font-[700]">${text.slice(cut)}</span><!----></p></div><!---->`;
  };
  const author =
    '<div class="publisher-author-card"><a href="https://www.linkedin.com/company/the-home-office"></a><h3>Home Office</h3></div>';
  return page(
    `<main><article><h1 class="pulse-title">Bench</h1>${author}<div data-test-id="article-content-blocks">${times(paragraphs, block)}</div></article></main>`,
  );
}

export function govukArticle(paragraphs: number): string {
  const block = (at: number) =>
    at % 20 === 0
      ? `<h2>Part ${at}</h2><ul><li>${sentence(at)}</li></ul>`
      : `<p>${sentence(at)}</p>`;
  return page(
    `<main id="content" lang="en"><h1>Bench</h1><div class="gem-c-govspeak"><div class="govspeak">${times(paragraphs, block)}</div></div></main>`,
  );
}

/** A page of the same weight that holds no article: job cards, or a service's form. */
export function noArticle(elements: number): string {
  return page(
    `<main>${times(elements, (at) => `<div class="card"><a href="/jobs/${at}">${FILLER}</a><span>${at} days</span></div>`)}</main>`,
  );
}

/** A feed of one post in the newer markup, to be multiplied. */
export function feed(): string {
  return page(
    `<style>[role=listitem] { height: 240px }</style><main><div data-testid="mainFeed"><div role="listitem" componentkey="expandedTokFeedType_MAIN"><a href="https://www.linkedin.com/company/the-home-office/" aria-label="Home Office">Home Office</a><p componentkey="feed-commentary-1"><span data-testid="expandable-text-box">${sentence(0)}<br>${sentence(1)}<br>${sentence(5)}</span></p><button>Like</button></div></div></main>`,
  );
}
