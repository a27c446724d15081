/**
 * Selectors that fit most server-rendered public sites, in order: for sites whose own markup was not read in a
 * source. Their tables name these and nothing invented.
 */
export const PLAIN = {
  root: ['main', '#main-content', '#content', '[role="main"]'],
  body: [
    '.entry-content',
    'article',
    ':scope p, :scope li, :scope h2, :scope h3, :scope blockquote',
  ],
  exclude: [
    'header',
    'footer',
    '.breadcrumb',
    '.share',
    '.related',
    '[role="navigation"]',
    '[role="complementary"]',
  ],
  title: ['h1'],
  published: [
    'meta[property="article:published_time"] @content',
    'ld:datePublished',
    'meta[name="dcterms.issued"] @content',
    'time[datetime] @datetime',
    'time',
  ],
} as const;
