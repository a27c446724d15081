import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import {
  type Catalogue,
  direction,
  language,
  plural,
  setCatalogue,
  t,
} from '../../src/platform/i18n.ts';
import { LANGUAGES } from '../../src/platform/languages.ts';
import { installFakeBrowser } from './fake-browser.ts';

afterEach(() => {
  setCatalogue(null);
  vi.unstubAllGlobals();
});

describe('words of the interface', () => {
  it('fill placeholders by name', () => {
    setCatalogue(en);
    expect(t('popupOnSite', { host: 'www.gov.uk' })).toBe('On www.gov.uk');
  });

  it('leave values alone that look like placeholders', () => {
    setCatalogue(en);
    expect(t('popupOnSite', { host: '{host} $HOST$ $1' })).toBe('On {host} $HOST$ $1');
  });

  it('take the form that the language wants for a number', () => {
    setCatalogue(en);
    expect(plural('listStatistics', 1)).toBe('1 statistic');
    expect(plural('listStatistics', 1200)).toBe('1,200 statistics');
    const arabic: Catalogue = {
      listStatistics_two: { message: 'two' },
      listStatistics_few: {
        message: '$COUNT$ few',
        placeholders: { count: { content: '{count}' } },
      },
      listStatistics_other: { message: 'other' },
    };
    setCatalogue(arabic, 'ar-u-nu-latn');
    expect([2, 3, 100].map((n) => plural('listStatistics', n))).toEqual(['two', '3 few', 'other']);
  });

  it('come from the browser where no other language was chosen', () => {
    const fake = installFakeBrowser();
    fake.api.i18n.getMessage.mockReturnValue('Auf {host}');
    expect(t('popupOnSite', { host: 'x.de' })).toBe('Auf x.de');
    expect(language()).toBe('en-GB');
  });

  it('come from the browser where the chosen language lacks them', () => {
    const fake = installFakeBrowser();
    fake.api.i18n.getMessage.mockReturnValue('Options');
    setCatalogue({ popupMarks: { message: 'Marken' } }, 'de');
    expect([t('popupMarks'), t('popupAllow', { host: 'x' })]).toEqual(['Marken', 'Options']);
  });

  it('are still there when the extension was updated under the page', () => {
    const fake = installFakeBrowser();
    fake.api.i18n.getMessage.mockReturnValue('Neu laden');
    expect(t('errorUpdated')).toBe('Neu laden');
    fake.api.i18n.getMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(t('errorUpdated')).toBe('Neu laden');
    expect(t('errorText')).toBe('errorText');
  });

  it('fall back to the key, never to nothing, and never to what every object has', () => {
    setCatalogue({});
    expect(t('popupOptions')).toBe('popupOptions');
    expect(t('toString' as 'popupOptions')).toBe('toString');
  });

  it('know which languages run from right to left', () => {
    setCatalogue({}, 'ar');
    expect(direction()).toBe('rtl');
    setCatalogue({}, 'cy');
    expect(direction()).toBe('ltr');
  });
});

const folder = new URL('../../_locales/', import.meta.url);
describe.each(readdirSync(folder))('_locales/%s', (locale) => {
  const catalogue = JSON.parse(
    readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'),
  ) as Catalogue;
  const english: Catalogue = en;

  it('is a language that the options offer', () => {
    expect(Object.keys(LANGUAGES)).toContain(locale.replace('_', '-'));
  });

  it('has every English key, in at least the plural form `other`', () => {
    const keys = Object.keys(english).filter((key) => !/_(zero|one|two|few|many)$/.test(key));
    expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('uses the placeholders of the English message and no others', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message, placeholders = {} }]) => {
      const base = key.replace(/_(zero|one|two|few|many)$/, '_other');
      const known = english[base]?.placeholders ?? {};
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const contents = Object.entries(placeholders).every(
        ([name, { content }]) => content === `{${name}}`,
      );
      return !contents || used.some((name) => !(name in placeholders) || !(name in known));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
