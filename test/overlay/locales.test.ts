import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/platform/i18n.ts';

function read(locale: string): Catalogue {
  return JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8')) as Catalogue;
}

const english = read('en');
const others = readdirSync('_locales').filter((locale) => locale !== 'en');
function placeholders(message: string): Set<string> {
  return new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
}

/** The English key that a plural form of another language stands for. */
function englishKey(key: string): string {
  return key in english ? key : key.replace(/_(zero|one|two|few|many)$/, '_other');
}

it('speaks seven languages', () => {
  expect(others.sort()).toEqual(['ar', 'cy', 'de', 'es', 'fr', 'zh_CN']);
});

it('has no word that nobody says', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|html)$/.test(path))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
    .concat(readFileSync('manifest.json', 'utf8').replaceAll('"', ''))
    .join('\n');
  // Whole keys stand in quotes, or in the manifest's form; others are put together: `privacyOutcome_${outcome}`.
  const said = new Set(
    [...code.matchAll(/__MSG_(\w+)__|['"`](\w+)['"`]/g)].map(([, a, b]) => a ?? b ?? ''),
  );
  const begun = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, start = '']) => start);
  const unsaid = Object.keys(english).filter(
    (key) =>
      !said.has(key) &&
      !said.has(key.replace(/_(one|other)$/, '')) &&
      !begun.some((start) => key.startsWith(start)),
  );
  expect(unsaid).toEqual([]);
});

it('gives no verdict on an article', () => {
  const onCards =
    /^(bar|badge|card|ledger|difference|points|percent|finding|bases|unlinked|years|chart|notes|fold|revision|grade|reported)/;
  const verdict =
    /\b(wrong|right|false|true|in?correct|mislead\w*|myths?|debunk\w*|(un)?verif\w*|in?accura\w*|claim\w*|actual(ly)?|merely|only|but)\b|!/i;
  for (const [key, { message }] of Object.entries(english))
    if (onCards.test(key)) expect(message, key).not.toMatch(verdict);
});

describe.each(others)('%s', (locale) => {
  const words = read(locale);

  it('has every word', () => {
    const missing = Object.keys(english).filter((key) => !(key in words));
    expect(missing).toEqual([]);
  });

  it('has the plural forms that its numbers ask for', () => {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    // None may take the words of many ("0 series").
    const forms = new Set(Array.from({ length: 200 }, (_, at) => rules.select(at + 1)));
    const keys = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
    const asked = keys.flatMap((key) => [...forms].map((form) => `${key}_${form}`));
    expect(asked.filter((key) => !(key in words))).toEqual([]);
  });

  it('uses the placeholders of the English words, and no others', () => {
    for (const [key, { message, placeholders: declared = {} }] of Object.entries(words)) {
      const original = english[englishKey(key)];
      expect(original, key).toBeDefined();
      const used = placeholders(message);
      const meant = placeholders(original?.message ?? '');
      // One and two may say the number in words.
      if (/_(zero|one|two)$/.test(key)) for (const name of used) expect(meant, key).toContain(name);
      else expect(used, key).toEqual(meant);
      for (const name of used) expect(declared[name]?.content, key).toBe(`{${name}}`);
    }
  });

  it('keeps the store’s limit for the description', () => {
    expect(words.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
