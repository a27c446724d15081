import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { requestHost } from '../platform/hosts.ts';
import { t } from '../platform/i18n.ts';
import type { TabState } from '../platform/messages.ts';
import { ask } from '../platform/messaging.ts';
import { optionalSiteFor } from './optional-site.ts';
import { reportText } from './site-report.ts';

interface Props {
  state: TabState;
  tabId: number | null;
  onDone: () => void;
}

/** In every state but a plain list: one message, and the one thing to do about it. */
export function StateMessage({ state, tabId, onDone }: Props): JSX.Element | null {
  const host = state.host ?? '';
  switch (state.status) {
    case 'ready': {
      const none = state.reports.every(({ annotations }) => annotations.length === 0);
      return none ? (
        <Message title={t('popupNoStatistics')} text={t('popupNoStatisticsText')} />
      ) : null;
    }
    case 'reading':
      return <Message title={t('popupReading')} />;
    case 'off':
      return <Message title={t('popupOff', { host })} text={t('popupOffText')} />;
    case 'no-article':
      return (
        <Message title={t('popupNoArticle')} text={t('popupNoArticleText')}>
          <Check tabId={tabId} primary onDone={onDone} />
        </Message>
      );
    case 'unsupported':
      return state.host === null ? (
        <Message title={t('popupClosed')} text={t('popupClosedText')} />
      ) : (
        <Unsupported host={state.host} tabId={tabId} onDone={onDone} />
      );
    case 'layout-changed':
      return (
        <Message title={t('popupLayout')} text={t('popupLayoutText', { host })}>
          <Check tabId={tabId} primary onDone={onDone} />
          <CopyReport state={state} />
        </Message>
      );
    case 'reference-damaged':
      return (
        <Message title={t('popupDamaged')} text={t('popupDamagedText')}>
          <CopyReport state={state} />
        </Message>
      );
    case 'failed':
      return (
        <Message title={t('popupFailed')} text={t('popupFailedText')}>
          <Check tabId={tabId} primary label={t('tryAgain')} onDone={onDone} />
          <CopyReport state={state} />
        </Message>
      );
  }
}

/** A site that the extension may not read yet: once by this click, or from now on where an adapter knows it. */
function Unsupported({
  host,
  tabId,
  onDone,
}: {
  host: string;
  tabId: number | null;
  onDone: () => void;
}) {
  const known = optionalSiteFor(host) !== null;
  const allow = async () => {
    if (await requestHost(host)) onDone();
  };
  return (
    <Message
      title={t('popupUnsupported')}
      text={known ? t('popupUnsupportedAllow', { host }) : t('popupUnsupportedText')}
    >
      <Check tabId={tabId} primary onDone={onDone} />
      {known && (
        <button type="button" class="btn" onClick={allow}>
          {t('popupAllow', { host })}
        </button>
      )}
    </Message>
  );
}

interface CheckProps {
  tabId: number | null;
  primary?: boolean;
  label?: string;
  onDone: () => void;
}

/** Reads the page because the reader asks for it. */
function Check({ tabId, primary, label, onDone }: CheckProps): JSX.Element {
  const [outcome, setOutcome] = useState('');
  const check = async () => {
    if (tabId === null) return;
    try {
      const found = await ask('page.check', { tabId, selection: false });
      setOutcome(found ? '' : t('popupNothingToRead'));
      onDone();
    } catch {
      setOutcome(t('popupClosed'));
    }
  };
  return (
    <>
      <button type="button" class={primary ? 'btn primary' : 'btn'} onClick={check}>
        {label ?? t('commandCheckPage')}
      </button>
      <p role="status">{outcome}</p>
    </>
  );
}

/** Copies what a maintainer needs to mend an adapter. */
function CopyReport({ state }: { state: TabState }): JSX.Element {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(reportText(state));
    setCopied(true);
  };
  return (
    <button type="button" class="btn" onClick={copy}>
      <span aria-live="polite">{copied ? t('copied') : t('popupCopyReport')}</span>
    </button>
  );
}

function Message(props: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="message">
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children && <div class="acts">{props.children}</div>}
    </div>
  );
}
