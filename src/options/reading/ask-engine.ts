import type { Article } from '../../engine/article.ts';
import { ask } from '../../platform/messaging.ts';
import type { Exemplify } from './example.tsx';

/** Has the background's engine read a sentence, at the settings in force, as it reads a page. */
export const askEngine: Exemplify = async (sentence) => {
  const article: Article = {
    url: null,
    title: null,
    publisher: { id: 'uk.home-office', name: 'Home Office', area: 'GB' },
    isGovernment: true,
    why: [],
    published: '2024-03-01',
    language: 'en',
    text: sentence,
    blocks: [],
  };
  const { annotations } = await ask('annotate', { article, author: null });
  const link = annotations.find((one) => one.link !== null)?.link;
  if (!link) return null;
  const [series] = await ask('series.load', [link.series]);
  return series?.title ?? link.series;
};
