import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Pages in our own words, built like the sites' own: `test/fixtures/pages`. */
const OWN = new URL('../fixtures/pages/', import.meta.url);
/** Pages with traps, beside the repository; tests of them are skipped where they are absent. */
export const SHARED = new URL('../../../shared/pages/fixtures/', import.meta.url);
export const hasShared = existsSync(SHARED);

/** A saved page in a DOM of its own, at the address that its first comment names. */
export function openPage(name: string, from: URL = OWN): { document: Document; address: string } {
  return openHtml(readFileSync(new URL(name, from), 'utf8'));
}

/** The same for markup; `address: …` or `URL: …` in a comment says where it stands. */
export function openHtml(html: string): { document: Document; address: string } {
  const address = /<!--.*?\b(?:address|URL): (\S+)/.exec(html)?.[1] ?? 'https://example.org/';
  const { window } = new JSDOM(html, {
    url: address,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  return { document: window.document, address };
}

const opened = new Map<string, { document: Document; address: string }>();

/** One of our own pages for tests that only look at it: opened once, so never change it. */
export function lookAt(name: string): { document: Document; address: string } {
  const page = opened.get(name) ?? openPage(name);
  opened.set(name, page);
  return page;
}

export function ownPages(): string[] {
  return readdirSync(OWN).filter((name) => name.endsWith('.html'));
}
