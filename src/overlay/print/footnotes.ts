import { direction, language, t } from '../../platform/i18n.ts';
import { findingWords } from '../card/finding.ts';
import { cite } from '../citation/cite.ts';
import { ownElement } from '../shadow.ts';
import css from './footnotes.css?inline';
import type { Noted } from './noted.ts';

/**
 * The list that is printed after the page: for each underlined statistic its words, what the official record says and
 * where. It is in the page only while it is printed.
 */
export function footnotes(document: Document, noted: readonly Noted[]): HTMLElement {
  const { element, root } = ownElement(document, 'sourcemark-notes', css);
  root.append(noteList(document, noted));
  return element;
}

/** The list itself, with its heading. */
export function noteList(document: Document, noted: readonly Noted[]): HTMLElement {
  const section = document.createElement('section');
  section.lang = language();
  section.dir = direction();
  const heading = document.createElement('h2');
  heading.textContent = t('printTitle');
  const list = document.createElement('ol');
  for (const one of noted) {
    const item = document.createElement('li');
    // Each part by its own direction: an English title in an Arabic sentence would tear its brackets apart.
    for (const part of partsOf(one)) {
      const words = document.createElement('bdi');
      words.textContent = part;
      item.append(words, ' ');
    }
    list.append(item);
  }
  section.append(heading, list);
  return section;
}

/** One note: the article's words, the finding, the figure with its source and address. */
export function noteOf(noted: Noted): string {
  return partsOf(noted).join(' ');
}

function partsOf({ statistic, series }: Noted): string[] {
  const { claim, comparison } = statistic.annotation;
  const said = `“${claim.surface}”:`;
  if (!comparison) return [said, cite({ series, figure: null }, 'plain')];
  const to = comparison.changes[0]?.to;
  const value = comparison.official ?? to;
  const figure = value ? { value: value.value, period: value.period } : null;
  const finding = findingWords(comparison, claim, series);
  return [said, finding, cite({ series, figure }, 'plain')].filter((part) => part !== '');
}
