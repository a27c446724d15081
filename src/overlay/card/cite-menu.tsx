import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Down } from '../../design/icons.tsx';
import { t } from '../../platform/i18n.ts';
import { type CitationForm, type Cited, cite, sentenceLink } from '../citation/cite.ts';
import type { CardProps } from './props.ts';

const NAMES = { plain: 'citePlain', harvard: 'citeHarvard', markdown: 'citeMarkdown' } as const;

/** The citation in three forms, the reader's preferred one first, and a link to the sentence. */
export function CiteMenu({ props, cited }: { props: CardProps; cited: Cited }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);
  const copy = async (text: string): Promise<void> => {
    setOpen(false);
    button.current?.focus();
    setSaid(t((await props.actions.copy(text)) ? 'copied' : 'copyFailed'));
  };
  const url = props.statistic.view.article.url;
  return (
    <div class="cite">
      <button
        ref={button}
        type="button"
        class="btn"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onBlur={() => setSaid('')}
      >
        {said || t('cite')} <Down />
      </button>
      <span class="vh" role="status">
        {said}
      </span>
      {open && (
        <div ref={menu} class="menu" role="menu" aria-label={t('cite')} tabIndex={-1}>
          {formsFrom(props.settings.citation).map((form) => (
            <button
              key={form}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => copy(cite(cited, form))}
            >
              {t(NAMES[form])}
              <small lang="en">{cite(cited, form)}</small>
            </button>
          ))}
          {url && (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="apart"
              onClick={() =>
                copy(sentenceLink(url, props.statistic.annotation.claim.context.sentence))
              }
            >
              {t('citeSentence')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function formsFrom(first: CitationForm): CitationForm[] {
  return [first, ...(['plain', 'harvard', 'markdown'] as const).filter((form) => form !== first)];
}
