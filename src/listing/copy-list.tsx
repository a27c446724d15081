import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { ArticleReport } from '../platform/messages.ts';
import { asText } from './as-text.ts';
import type { Row } from './row.ts';

interface Props {
  articles: readonly { report: ArticleReport; rows: readonly Row[] }[];
}

/** Copies what the list shows as plain text. */
export function CopyList({ articles }: Props): JSX.Element {
  const [done, setDone] = useState(false);
  const copy = async () => {
    const texts = articles.map(({ report, rows }) => asText(report.article, rows));
    await navigator.clipboard.writeText(texts.join('\n\n'));
    setDone(true);
  };
  return (
    <button type="button" class="btn" onClick={copy}>
      <span aria-live="polite">{done ? t('copied') : t('listCopy')}</span>
    </button>
  );
}
