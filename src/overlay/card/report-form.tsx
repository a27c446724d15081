import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outside } from '../../design/icons.tsx';
import { t } from '../../platform/i18n.ts';
import { TRACKER } from '../../platform/tracker.ts';
import { CopyButton } from './copy-button.tsx';
import { type Report, reportAddress } from './report.ts';

interface ReportFormProps {
  report: Report;
  /** Where reports go; null: they are only copied. */
  tracker?: string | null;
  copy(text: string): Promise<boolean>;
}

/** The report in full, to be changed, copied or taken to the project's tracker; nothing is sent from here. */
export function ReportForm({ report, tracker = TRACKER, copy }: ReportFormProps): JSX.Element {
  const [body, setBody] = useState(report.body);
  return (
    <div class="panel report">
      <label>
        {t('reportLabel')}
        <textarea
          rows={5}
          lang="en"
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <p class="label">
        {tracker ? t('reportTo', { host: new URL(tracker).host }) : t('reportNoAddress')}
      </p>
      <div class="acts">
        {tracker && (
          <a
            class="btn"
            href={reportAddress(tracker, { ...report, body })}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('reportOpen')} <Outside />
          </a>
        )}
        <CopyButton label={t('reportCopy')} text={() => `${report.title}\n\n${body}`} copy={copy} />
      </div>
    </div>
  );
}
