/**
 * Where a site keeps an article. Tables are data: the built-in ones live in this folder, a reader can add
 * others in the options page (checked by `schema.ts`), and the code that reads them is the same for both.
 *
 * A locator is a CSS selector for the text of the first match (`h1.title`), a selector with an attribute
 * (`time @datetime`; `:scope @data-id` is the root's own), a path into the page's JSON-LD (`ld:author.name`), or
 * `address`, the page's own address. Locators are tried in order, inside the article's root first, then, on
 * pages that hold one article, in the whole page.
 */
export type Locator = string;

export interface SiteTable {
  /** Unique and lasting: settings switch a table off by it. */
  id: string;
  /** As the options page lists it. */
  name: string;
  /** Match patterns (as in a manifest) of addresses that promise an article, or posts. */
  matches: readonly string[];
  /** Addresses among these that hold none: site maps, hubs, forms. */
  except?: readonly string[];
  /** Read by default, or only where the reader granted the host. */
  access: 'default' | 'optional';
  /** One article a page, or any number of posts that come and go. */
  shape: 'article' | 'posts';
  /** `server`: there when the page has loaded. `client`: may come late, be re-rendered, follow navigation. */
  rendering: 'server' | 'client';
  /** Elements that hold an article or a post. The first selector with a match decides, for posts all do. */
  root: readonly string[];
  /** Inside the root: elements whose text is the article; those of the first selector with a match. */
  body: readonly string[];
  /** No other site is built like this: a saved page whose address is not known is recognised by it. */
  ownMarkup?: true;
  /** Only the first body counts: further ones are another author's, quoted. */
  quotes?: true;
  /** Frames in the body show what others wrote elsewhere: none is read. */
  foreignFrames?: true;
  /** A lead text before the body, shown apart from it. */
  summary?: readonly string[];
  /** Inside root and body: what is not the article. */
  exclude?: readonly string[];
  title?: readonly Locator[];
  published?: readonly Locator[];
  author: AuthorTable;
  /** A lasting name for a post, so that it is known again when its element is rebuilt. */
  key?: readonly Locator[];
}

/** Where a site puts its author. */
export interface AuthorTable {
  names?: readonly Locator[];
  /** Addresses of the author's account; what they say is in `organisation` and `person`. */
  accounts?: readonly Locator[];
  /** Path prefixes after which an organisation's slug stands, e.g. `/company/`. */
  organisation?: readonly string[];
  /** Path prefixes of a person's account, e.g. `/in/`. */
  person?: readonly string[];
  /** Says `Organization` or `Person`, e.g. `ld:author.@type`. */
  kind?: readonly Locator[];
  /** GOV.UK organisation ids, in the form `<D15><D16>`. */
  ids?: readonly Locator[];
  /** A ministerial office, on a parliament's own pages only. */
  offices?: readonly Locator[];
  /** What stands at these addresses is always said by the holder of this office. */
  statedOffice?: string;
  /** Of several matches the last one before the body is the author's: reposts name the sharer first. */
  nearest?: true;
  /** A root without an author goes on with the words of the one before it. */
  fromPrevious?: true;
  /** What all roots of one speaker share: an office that one of them names holds for the others. */
  speaker?: Locator;
}

/**
 * How often a selector is found on the saved pages of `test/fixtures/pages`: selector -> page -> count.
 * Stands beside each table, is never bundled, and is checked by `test/page/sites/tables.test.ts`.
 */
export type SelectorExamples = Readonly<Record<string, Readonly<Record<string, number>>>>;
