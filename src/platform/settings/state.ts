import type { SettingPath } from './fields.ts';
import type { Aside, PastSettings } from './record.ts';
import type { Settings } from './settings.ts';

/** Something about the stored settings that the reader should know. */
export type Notice =
  /** Written by a later version: in force as far as it reads, never written over. */
  | { kind: 'newer'; schema: number }
  /** Another device runs a later version; this one no longer sends its changes there. */
  | { kind: 'mirror-newer' }
  /** The copy for other devices was refused (quota, sync off). */
  | { kind: 'not-mirrored' }
  /** Lists too long for the browser's sync; they stay on this device. */
  | { kind: 'partly-mirrored'; omitted: readonly SettingPath[] }
  /** The organisation's policy names values that can't be used. */
  | { kind: 'policy-unusable'; paths: readonly SettingPath[] }
  /** The browser's storage did not answer; the defaults hold and nothing can be changed. */
  | { kind: 'storage-failed'; message: string };

/** Settings with everything an options page says about them. */
export interface SettingsState {
  /** In force: the reader's, with the organisation's policy over them. */
  settings: Settings;
  /** The reader's own, without policy: what export writes. */
  own: Settings;
  /** Set by the organisation. */
  locked: ReadonlySet<SettingPath>;
  /** Nothing can be changed; a notice says why. */
  readOnly: boolean;
  notices: readonly Notice[];
  /** Values that could not be taken, until the reader drops them. */
  aside: readonly Aside[];
  /** Newest last. */
  history: readonly PastSettings[];
}

/** A change that was not made: nothing was written. */
export class SettingsRefused extends Error {
  override name = 'SettingsRefused';
  readonly reason: 'read-only' | 'invalid' | 'locked' | 'storage' | 'nothing-to-undo';
  constructor(reason: SettingsRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
