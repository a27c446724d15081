import { type ExtensionApi, provideApi } from '../../../src/platform/browser.ts';

/** What the background would answer, by message. */
export type Answers = Readonly<Record<string, (payload: never) => unknown>>;

const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const event = { addListener: () => undefined, removeListener: () => undefined };

/** Puts an empty browser in the place of the real one, so that popup and side panel can stand in a plain page. */
export function standIn(answers: Answers): void {
  const api = {
    runtime: {
      id: 'gallery',
      sendMessage: async ({ sourcemark, payload }: { sourcemark: string; payload: never }) => ({
        answer: answers[sourcemark]?.(payload) ?? null,
      }),
    },
    storage: { local: area, session: area, managed: area, sync: area, onChanged: event },
    tabs: { sendMessage: async () => ({ answer: null }) },
    sidePanel: { open: async () => undefined },
  };
  provideApi(api as unknown as ExtensionApi);
}
