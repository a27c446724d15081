import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { t } from '../../platform/i18n.ts';
import type { Statistic } from '../statistic.ts';

/** Longest quotation, characters; a longer sentence is cut around its figure. */
const MOST = 240;

/** The article's sentence with its figure underlined, and how its words are to be read. */
export function Quotation({ statistic }: { statistic: Statistic }): JSX.Element {
  const { view, annotation } = statistic;
  const { before, words, after } = quote(statistic);
  const leansOn = statistic.leansOn;
  const isChange = annotation.claim.kind === 'change';
  const reading = [
    leansOn && t('cardLeansOn', { figure: leansOn }),
    isChange && view.article.published && t('cardArticleOf', { date: day(view.article.published) }),
    !view.article.published && t('cardUndated'),
  ].filter((part) => part);
  return (
    <>
      <blockquote class="said" lang={view.article.language ?? 'en'} dir="auto">
        “{before}
        <b>{words}</b>
        {after}”
      </blockquote>
      {reading.length > 0 && <p class="read">{reading.join(' ')}</p>}
    </>
  );
}

/** The sentence around the figure; cut on both sides, at spaces, where it is long. */
function quote({ view, annotation }: Statistic): {
  before: string;
  words: string;
  after: string;
} {
  const { claim } = annotation;
  const { text } = view.article;
  const words = text.slice(claim.start, claim.end) || claim.surface;
  const sentence = claim.context.sentence;
  const from = sentenceStart(text, sentence, claim.start, claim.end);
  if (from < 0) return { before: '', words, after: '' };
  let before = tidy(text.slice(from, claim.start)).trimStart();
  let after = tidy(text.slice(claim.end, from + sentence.length)).trimEnd();
  const room = Math.max(40, MOST - words.length);
  if (before.length + after.length > room) {
    const half = room / 2;
    const left = Math.max(half, room - after.length);
    const right = Math.max(half, room - before.length);
    if (before.length > left) before = `… ${before.slice(-left).replace(/^\S*\s/, '')}`;
    if (after.length > right) after = `${after.slice(0, right).replace(/\s\S*$/, '')} …`;
  }
  return { before, words, after };
}

function sentenceStart(text: string, sentence: string, start: number, end: number): number {
  if (!sentence) return -1;
  for (let at = text.indexOf(sentence, Math.max(0, end - sentence.length)); at >= 0; ) {
    if (at > start) return -1;
    if (at + sentence.length >= end) return at;
    at = text.indexOf(sentence, at + 1);
  }
  return -1;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}
