/** Where a block stands in an article, which decides how its figures are read. */
export type BlockRole =
  | 'title'
  | 'heading'
  | 'summary'
  | 'paragraph'
  | 'lead-in'
  | 'item'
  | 'quote';

/** One run of article text: `article.text.slice(start, end)`. Blocks are in order and never overlap. */
export interface Block {
  role: BlockRole;
  start: number;
  end: number;
}

/** A government body (or another author), as the registry of publishers knows it. */
export interface Publisher {
  /** Registry id, e.g. `uk.home-office`; null when the registry does not hold the name. */
  id: string | null;
  name: string;
  /** ISO 3166 code of the area the body covers by default: `GB`, `GB-WLS`, `IE`, `US`, ... */
  area: string | null;
}

/** A text by a public body, as plain text; offsets everywhere count UTF-16 code units of `text`. */
export interface Article {
  url: string | null;
  title: string | null;
  publisher: Publisher | null;
  isGovernment: boolean;
  /** The evidence for `isGovernment`, in words a reader can follow. */
  why: readonly string[];
  /** ISO day on which it was published, or null when the page shows none. */
  published: string | null;
  /** BCP 47 language of the text, or null when it could not be told. */
  language: string | null;
  text: string;
  /** May be empty: then every line of `text` is a paragraph. */
  blocks: readonly Block[];
}
