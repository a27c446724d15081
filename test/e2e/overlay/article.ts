/** What a page of a test consists of. */
export interface ArticleParts {
  /** The article's text, as HTML. */
  body: string;
  style?: string;
  /** More of the page, after the article. */
  after?: string;
  direction?: 'ltr' | 'rtl';
}

/** Sentences whose figures are in the reference, and one that nobody counts. */
export const BOATS = 'In 2022, 45,774 people arrived in the United Kingdom in small boats.';
export const ASYLUM = 'Last year 100,625 people claimed asylum.';
export const KETTLES = 'Now 412 kettles are on the boil before nine.';

/** Where an article of a test stands: an address that promises a news story of GOV.UK. */
export function newsAddress(name: string): string {
  return `https://www.gov.uk/government/news/${name}`;
}

/** A news story by the Home Office of 4 March 2026, in the form that GOV.UK gives it. */
export function newsStory({
  body,
  style = '',
  after = '',
  direction = 'ltr',
}: ArticleParts): string {
  return `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Queues shorten - GOV.UK</title>
<meta name="govuk:first-published-at" content="2026-03-04T09:30:00.000+00:00">
<meta name="govuk:primary-publishing-organisation" content="Home Office">
<style>body { margin: 0; font: 1em/1.6 Arial, sans-serif; } main { display: block; max-width: 40em; padding: 1em 2em; }
h1 { margin: 2em 0 0.5em; } ${style}</style></head>
<body><main id="content"><h1 class="govuk-heading-xl">Queues shorten</h1>
<div class="gem-c-metadata"><a href="/government/organisations/home-office">Home Office</a></div>
<div class="gem-c-govspeak"><div class="govspeak">${body}</div></div></main>${after}</body></html>`;
}
