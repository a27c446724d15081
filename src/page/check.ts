import { Readability } from '@mozilla/readability';
import type { Article } from '../engine/article.ts';
import { ArticleReader } from './extract/article-reader.ts';
import type { PageText } from './extract/page-text.ts';
import { readFirst } from './sites/locator.ts';
import { publishedDay } from './sites/published-day.ts';

/** A page of any kind, read because the reader asked for it. */
export interface CheckedPage {
  article: Article;
  pageText: PageText;
  root: Element;
  titleElement: Element | null;
}

const PUBLISHED = [
  'meta[property="article:published_time"] @content',
  'ld:datePublished',
  'meta[name="date"] @content',
  'time[datetime] @datetime',
];
const SITE_NAMES = [
  'meta[property="og:site_name"] @content',
  'ld:publisher.name',
  'ld:author.name',
];

/** The main text of any page, by Mozilla's Readability; the publisher is only what the page calls itself. Null when it has no running text. */
export function checkPage(document: Document, address: string): CheckedPage | null {
  const body = mainElements(document);
  if (body.length === 0) return null;
  return checked(document, address, body, document.querySelector('h1'));
}

/** The blocks that the reader's selection touches, whole; null when nothing is selected. */
export function checkSelection(document: Document, address: string): CheckedPage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const ancestor = range.commonAncestorContainer;
  const around = ancestor.nodeType === 1 ? (ancestor as Element) : ancestor.parentElement;
  if (!around) return null;
  const inside = [...around.children].filter((child) => range.intersectsNode(child));
  const hasOwnText = [...around.childNodes].some(
    (node) => node.nodeType === 3 && range.intersectsNode(node) && node.nodeValue?.trim(),
  );
  return checked(document, address, hasOwnText || inside.length === 0 ? [around] : inside, null);
}

function checked(
  document: Document,
  address: string,
  body: readonly Element[],
  titleElement: Element | null,
): CheckedPage | null {
  const leftOut = () => false;
  const text = body.filter((part) => part !== titleElement);
  const title =
    titleElement && !text.some((part) => part.contains(titleElement)) ? titleElement : null;
  const pageText = new ArticleReader().read({ title, summary: [], body: text, leftOut });
  if (pageText.text === '') return null;
  const scope = { root: document.documentElement, page: document, address };
  const name = readFirst(SITE_NAMES, scope) ?? hostOf(address);
  return {
    pageText,
    root: commonRoot(body) ?? document.body,
    titleElement: title,
    article: {
      url: address,
      title: titleElement?.textContent?.trim() || document.title || null,
      publisher: name === null ? null : { id: null, name, area: null },
      isGovernment: false,
      why: ['The publisher was not recognised; the page was read because you asked for it.'],
      published: publishedDay(readFirst(PUBLISHED, scope), document.documentElement.lang || null),
      language: null,
      text: pageText.text,
      blocks: pageText.blocks,
    },
  };
}

const MARK = 'data-sourcemark-index';

/**
 * The elements of the live page whose text Readability takes for the main text. It changes what it reads, so it
 * gets a copy, in which every element carries its number in the page; the numbers lead back.
 */
function mainElements(document: Document): Element[] {
  const live = [...document.querySelectorAll('*')];
  const copy = document.cloneNode(true) as Document;
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    element.setAttribute(MARK, String(index));
  }
  const result = new Readability<Element>(copy, {
    charThreshold: 200,
    serializer: (element) => element as Element,
  }).parse();
  if (!result?.content) return [];
  const blocks: Element[] = [];
  for (const kept of result.content.querySelectorAll('p, li, h2, h3, h4, blockquote, dd, pre')) {
    const element = live[Number(kept.getAttribute(MARK) ?? -1)];
    if (element && !blocks.at(-1)?.contains(element) && !isLink(element)) blocks.push(element);
  }
  return blocks.some(isSentence) ? blocks : [];
}

/** An item that is nothing but a link leads elsewhere. */
function isLink(element: Element): boolean {
  const links = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  return element.nodeName === 'LI' && links.trim() === (element.textContent ?? '').trim();
}

function isSentence(element: Element): boolean {
  return ((element.textContent ?? '').match(/\p{L}+/gu) ?? []).length >= 4;
}

function commonRoot(elements: readonly Element[]): Element | null {
  const [first] = elements;
  let root = first ?? null;
  while (root && !elements.every((element) => root?.contains(element))) root = root.parentElement;
  return root;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname || null : null;
}
