import { day } from '../../design/words/dates.ts';
import type { FetchFailure } from '../../platform/host-fetch.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { isProblemCode, problemName } from '../../sources/problem-words.ts';
import type { Interval, StoredSource } from '../../sources/stored/stored-source.ts';

/** Intervals in words, also for the list of choices. */
export const INTERVAL_WORDS = {
  never: 'ownEvery_never',
  daily: 'ownEvery_daily',
  weekly: 'ownEvery_weekly',
  monthly: 'ownEvery_monthly',
} as const satisfies Record<Interval, MessageKey>;

const FAILURE_WORDS = {
  'no-permission': 'ownFetch_no_permission',
  unreachable: 'ownFetch_unreachable',
  redirected: 'ownFetch_redirected',
  refused: 'ownFetch_refused',
  'too-large': 'ownFetch_too_large',
  timeout: 'ownFetch_timeout',
  cancelled: 'ownFetch_cancelled',
} as const satisfies Record<FetchFailure, MessageKey>;

/** Why nothing was read, in words, from what `reasonOf` gave; a reason from elsewhere as it is. */
export function failureWords(reason: string): string {
  const [kind = '', host] = reason.split(' ');
  if (kind === 'redirected' && host) return t('ownFetch_redirected_to', { host });
  if (Object.hasOwn(FAILURE_WORDS, reason)) return t(FAILURE_WORDS[reason as FetchFailure]);
  return isProblemCode(reason) ? problemName(reason) : reason;
}

/** Where a source comes from, and what went wrong since. */
export function originWords({ origin, failure, read }: StoredSource): string {
  if (origin.kind === 'file') return t('ownFromFile', { name: origin.name });
  const from = t('ownFromAddress', {
    host: new URL(origin.url).host,
    every: t(INTERVAL_WORDS[origin.every]),
  });
  if (!failure) return from;
  const failed = t('ownFailure', {
    date: day(failure.on, 'long'),
    reason: failureWords(failure.reason),
    read: day(read, 'long'),
  });
  return `${from}. ${failed}`;
}
