/**
 * A value in the page's JSON-LD by path (`author.name`), from the first block of an article-like type that
 * has it. Lists give their first item, objects with an `@value` that value. Broken blocks are passed over.
 */
export function readJsonLd(document: Document, path: string): string | null {
  for (const node of articleNodes(document)) {
    const value = follow(node, path.split('.'));
    if (value !== null) return value;
  }
  return null;
}

/** Types that describe the page's own text; comments, breadcrumbs and the site's organisation do not. */
const ARTICLE_TYPES =
  /(?:^|,)(?:Article|NewsArticle|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|SpeechArticle|WebPage)(?:,|$)/;

/** A page of a few megabytes of JSON-LD is not worth the reader's time. */
const MAX_LENGTH = 2_000_000;

const read = new WeakMap<Element, readonly object[]>();

function articleNodes(document: Document): object[] {
  const nodes: object[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let found = read.get(script);
    if (!found) {
      found = parse(script.textContent ?? '');
      read.set(script, found);
    }
    nodes.push(...found);
  }
  return nodes;
}

function parse(json: string): object[] {
  if (json.length > MAX_LENGTH) return [];
  try {
    const value: unknown = JSON.parse(json);
    const top = Array.isArray(value) ? value : [value];
    return top
      .flatMap((item) =>
        isObject(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item],
      )
      .filter(isObject)
      .filter((item) => ARTICLE_TYPES.test(String(item['@type'])));
  } catch {
    return [];
  }
}

function follow(value: unknown, path: readonly string[]): string | null {
  const current = Array.isArray(value) ? value[0] : value;
  const [key, ...rest] = path;
  if (key === undefined) return plain(current);
  return isObject(current) ? follow(current[key], rest) : null;
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return isObject(value) && typeof value['@value'] === 'string' ? value['@value'] : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
