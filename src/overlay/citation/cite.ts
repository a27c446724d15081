import { day } from '../../design/words/dates.ts';
import { figureForm, figureInText, isPercent } from '../../design/words/figures.ts';
import { periodInFull } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';

export type CitationForm = 'plain' | 'harvard' | 'markdown';

/** What is cited: a series and, where the card shows one, a value of it. */
export interface Cited {
  series: Series;
  figure: { value: number; period: string } | null;
}

/**
 * A citation of the official figure. It is written in English, the language of the publication it names,
 * with the dates in the reader's form.
 * @param accessed ISO day on which the reader looked, which Harvard's style asks for beside an address
 */
export function cite(
  { series, figure }: Cited,
  form: CitationForm,
  accessed = new Date().toISOString(),
): string {
  const released = series.released ? day(series.released) : null;
  const year = series.released?.slice(0, 4) ?? 'n.d.';
  const statement = figure ? `${series.title}, ${valueWords(series, figure)}` : series.title;
  const url = series.landingPage;
  switch (form) {
    case 'plain':
      return `${statement} (${[series.publisher.name, series.publication, released].filter(Boolean).join(', ')}). ${url}`;
    case 'harvard':
      return `${series.publisher.name} (${year}) ${series.publication}. ${figure ? `${statement}. ` : ''}Available at: ${url} (${released ? `released ${released}; ` : ''}accessed ${day(accessed)}).`;
    case 'markdown':
      return `${escapeMarkdown(statement)} ([${escapeMarkdown(`${series.publisher.name}, ${series.publication}`)}](${encodeURI(url)})${released ? `, ${released}` : ''})`;
  }
}

/** The figure with its link and what must be known with it: for pasting into a text. */
export function copyText({ series, figure }: Cited): string {
  const lines = [
    figure ? `${series.title}, ${valueWords(series, figure)}` : series.title,
    [series.publisher.name, series.released && day(series.released)].filter(Boolean).join(', '),
    series.landingPage,
    series.caveats[0] ?? '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** A link that opens the article at the sentence (a text fragment, https://wicg.github.io/scroll-to-text-fragment/). */
export function sentenceLink(url: string, sentence: string): string {
  const words = sentence.trim().replace(/\s+/g, ' ').split(' ');
  // The first and last words find a long sentence, and survive a changed dash in its middle.
  const part = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ')).replace(/-/g, '%2D');
  const text =
    words.length > 12 ? `${part(words.slice(0, 5))},${part(words.slice(-5))}` : part(words);
  return `${url.split('#')[0]}#:~:text=${text}`;
}

function valueWords(series: Series, figure: { value: number; period: string }): string {
  const form = figureForm(series, [figure.value]);
  const value = figureInText(figure.value, form);
  const unit = isPercent(form) || series.kind === 'money' ? '' : ` ${series.unit.label}`;
  return `${periodInFull(figure.period, series)}: ${value}${unit}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&');
}
