import { browserApi } from '../browser.ts';
import { exclusively } from './exclusive.ts';
import { interpret } from './interpret.ts';
import { toMirror } from './mirror.ts';
import { type Opened, openSettings } from './open.ts';
import { underPolicy, withoutPolicy } from './policy.ts';
import { HISTORY_LENGTH, type PastSettings } from './record.ts';
import { repair } from './repair.ts';
import type { Settings } from './settings.ts';
import { type Notice, SettingsRefused, type SettingsState } from './state.ts';
import { type ChangeListener, KEYS, type SettingsStorage } from './storage.ts';

/** Reads, changes and watches the settings. Each extension page and the background has one; they agree through storage. */
export interface SettingsStore {
  /** Reads, migrates, repairs, and puts what holds where pages read it. Never rejects. */
  load(): Promise<SettingsState>;
  /**
   * Changes the settings; `change` gets those in force, and locked values keep the organisation's.
   * Rejects with `SettingsRefused` and has then written nothing.
   */
  update(label: string, change: (settings: Settings) => Settings): Promise<SettingsState>;
  /** Takes back the last change, whichever page made it. */
  undo(): Promise<SettingsState>;
  /** Forgets the values that were kept aside. */
  dropAside(): Promise<SettingsState>;
  /** Calls back after every change, also by another page, device or policy. Returns the function that stops it. */
  subscribe(listener: (state: SettingsState) => void): () => void;
}

/** A store over the browser's storage, or over a stand-in for tests. */
export function settingsStore(
  storage: SettingsStorage = browserApi().storage as unknown as SettingsStorage,
  now: () => Date = () => new Date(),
): SettingsStore {
  const open = () => openSettings(storage, now);
  const load = () => exclusively(async () => (await open()).state);

  const openForChange = async (): Promise<Opened> => {
    const opened = await open();
    if (opened.state.readOnly) {
      throw new SettingsRefused('read-only', 'These settings can be read but not changed.');
    }
    return opened;
  };

  const write = async (
    opened: Opened,
    own: Settings,
    history: readonly PastSettings[],
  ): Promise<SettingsState> => {
    const settings = underPolicy(own, opened.policy);
    const changed = now().toISOString();
    try {
      // One call: either all of it is stored or nothing.
      await storage.local.set({
        [KEYS.settings]: { changed, settings: own },
        [KEYS.effective]: settings,
        [KEYS.history]: history,
      });
    } catch (error) {
      throw new SettingsRefused(
        'storage',
        `The browser did not store the settings: ${String(error)}`,
        { cause: error },
      );
    }
    const mirrored = opened.mirrorIsNewer ? [] : await sendToMirror(storage, own, changed);
    return {
      ...opened.state,
      settings,
      own,
      history,
      notices: [...opened.state.notices, ...mirrored],
    };
  };

  return {
    load,
    update: (label, change) =>
      exclusively(async () => {
        const opened = await openForChange();
        const { own, settings, history } = opened.state;
        const wanted = repair(withoutPolicy(change(settings), own, opened.policy));
        if (wanted.repairs.length > 0) {
          const paths = wanted.repairs.map((one) => one.path).join(', ');
          throw new SettingsRefused('invalid', `No valid value for ${paths}.`);
        }
        const past = { label, on: now().toISOString(), settings: own };
        return write(opened, wanted.settings, [...history, past].slice(-HISTORY_LENGTH));
      }),
    undo: () =>
      exclusively(async () => {
        const opened = await openForChange();
        const last = opened.state.history.at(-1);
        if (!last) throw new SettingsRefused('nothing-to-undo', 'There is no earlier change.');
        return write(opened, interpret(last.settings).settings, opened.state.history.slice(0, -1));
      }),
    dropAside: () =>
      exclusively(async () => {
        await storage.local.remove(KEYS.aside);
        return (await open()).state;
      }),
    subscribe(listener) {
      const changed: ChangeListener = (changes, area) => {
        const ours =
          area === 'managed' ||
          (area === 'sync' && KEYS.mirror in changes) ||
          (area === 'local' &&
            [KEYS.settings, KEYS.aside, KEYS.history].some((key) => key in changes));
        if (ours) void load().then(listener);
      };
      storage.onChanged.addListener(changed);
      return () => storage.onChanged.removeListener(changed);
    },
  };
}

async function sendToMirror(
  storage: SettingsStorage,
  own: Settings,
  changed: string,
): Promise<Notice[]> {
  const mirror = toMirror(own, changed);
  if (!mirror) return [{ kind: 'not-mirrored' }];
  try {
    await storage.sync.set({ [KEYS.mirror]: mirror });
  } catch {
    return [{ kind: 'not-mirrored' }];
  }
  return mirror.omitted.length > 0 ? [{ kind: 'partly-mirrored', omitted: mirror.omitted }] : [];
}
