// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FetchFailed } from '../../src/platform/host-fetch.ts';
import { doWork } from '../../src/sources/work/do-work.ts';
import { Cancelled, type SourceWork } from '../../src/sources/work/in-worker.ts';
import type { Imported, Tried, Work, WorkAnswer } from '../../src/sources/work/messages.ts';
import { violations } from '../listing/accessible.ts';
import { type OpenedPage, openPage } from './page.tsx';

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** The worker's work, done here and now. */
function workHere(): SourceWork {
  const run = (work: Omit<Work, 'do'>, what: Work['do']): Promise<WorkAnswer> =>
    doWork({ ...work, do: what }, () => undefined);
  return {
    preview: async (work) =>
      ((await run(work, 'preview')) as Extract<WorkAnswer, { preview: unknown }>).preview,
    attempt: async (work) => ((await run(work, 'try')) as { tried: Tried }).tried,
    import: async (work) => ((await run(work, 'import')) as { imported: Imported }).imported,
    cancel: () => undefined,
  };
}

const TABLE =
  'Year,Quarter,Nationality,Number\n2023,2023 Q1,Albania,28\n2023,2023 Q2,Albania,252\n2023,2023 Q3,Albania,z\n';

async function choose(page: OpenedPage, name: string, content: string): Promise<void> {
  await page.go('own');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  // jsdom's File cannot be read as the browser's can.
  const file = Object.assign(new Blob([content]), { name });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('adding a source', () => {
  it('shows its columns with what they hold, and every problem by line', async () => {
    const page = await openPage({}, workHere());
    await choose(page, 'irr.csv', TABLE);
    await page.until(() => expect(page.text()).toContain('Add 1 series, 2 figures'));
    expect(
      (page.control('combobox', 'What the column “Year” holds') as HTMLSelectElement).value,
    ).toBe('ignore');
    expect(
      (page.control('combobox', 'What the column “Quarter” holds') as HTMLSelectElement).value,
    ).toBe('period');
    expect(
      (page.control('combobox', 'What the column “Number” holds') as HTMLSelectElement).value,
    ).toBe('value');
    expect(page.text()).toContain('Line 4, Number“z” is not a number. The row is left out.');
    expect(await violations(document)).toEqual([]);
  });

  it('follows a corrected mapping', async () => {
    const page = await openPage({}, workHere());
    await choose(page, 'irr.csv', TABLE);
    await page.until(() => page.control('button', 'Add 1 series, 2 figures'));
    await page.enter(
      page.control('combobox', 'What the column “Nationality” holds'),
      'ignore',
      'change',
    );
    await page.enter(page.control('textbox', 'Unit'), 'people', 'change');
    await page.until(() => page.control('button', 'Add 1 series, 2 figures'));
    await page.enter(
      page.control('combobox', 'What the column “Number” holds'),
      'ignore',
      'change',
    );
    await page.until(() => expect(page.text()).toContain('No column holds values.'));
    expect(page.control('button', 'Add 0 series, 0 figures').getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('stores it, tells what came of it, and offers to update it the next time', async () => {
    const page = await openPage({}, workHere());
    await choose(page, 'irr.csv', TABLE);
    await page.until(() => page.control('button', 'Add 1 series, 2 figures'));
    await page.press('button', 'Add 1 series, 2 figures');
    await page.until(() => expect(page.text()).toContain('irr was added: 1 series, 2 figures.'));
    page.help.sources.stored.push({
      id: 'own:irr',
      name: 'irr',
      origin: { kind: 'file', name: 'irr.csv' },
      form: 'csv',
      mapping: null,
      about: {},
      series: 1,
      figures: 2,
      size: 300,
      read: '2026-11-24T10:00:00Z',
      problems: 1,
      failure: null,
    });
    await page.go('keep');
    await choose(page, 'irr.csv', TABLE);
    await page.until(() => page.control('button', 'Update: 1 series, 2 figures'));
  });

  it('rejects a web page with a reason, and says that nothing changed', async () => {
    const page = await openPage({}, workHere());
    await choose(page, 'figures.csv', '<!doctype html><html><body>Sign in</body></html>');
    await page.until(() =>
      expect(page.text()).toContain('was not added. What was stored before is unchanged.'),
    );
    expect(page.text()).toContain('This is a web page, not a table.');
    expect(await violations(document)).toEqual([]);
  });

  it('can be cancelled while it reads', async () => {
    const { promise, reject } = manual<never>();
    const cancel = vi.fn(() => reject(new Cancelled('Cancelled')));
    const page = await openPage({}, { ...workHere(), preview: () => promise, cancel });
    await choose(page, 'large.csv', TABLE);
    await page.until(() => expect(page.text()).toContain('Reading large.csv'));
    expect(await violations(document)).toEqual([]);
    await page.press('button', 'Cancel');
    expect(cancel).toHaveBeenCalled();
    await page.until(() => expect(page.text()).not.toContain('Reading large.csv'));
  });

  it('says so when the browser has no room', async () => {
    const full = async () => Promise.reject(new Error('QuotaExceededError'));
    const page = await openPage({}, { ...workHere(), import: full });
    await choose(page, 'irr.csv', TABLE);
    await page.until(() => page.control('button', 'Add 1 series, 2 figures'));
    await page.press('button', 'Add 1 series, 2 figures');
    await page.until(() =>
      expect(page.text()).toContain('The browser did not store irr.csv: QuotaExceededError'),
    );
  });
});

describe('sources by address', () => {
  it('refuse what is no https address before anything is asked', async () => {
    const page = await openPage({}, workHere());
    await page.go('own');
    await page.enter(page.control('textbox', 'Address of the data'), 'http://example.org/a.csv');
    await page.press('button', 'Read');
    expect(page.text()).toContain('Only addresses that begin with https:// can be read.');
  });

  it('can be ended while the site is asked, and the reason is said', async () => {
    const page = await openPage({}, workHere());
    page.help.sources.fetch = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new FetchFailed('cancelled')));
      });
    await page.go('own');
    await page.enter(page.control('textbox', 'Address of the data'), 'https://a.example/a.csv');
    await page.press('button', 'Read');
    await page.until(() => expect(page.text()).toContain('Asking a.example'));
    await page.press('button', 'Cancel');
    await page.until(() => expect(page.text()).toContain('cancelled'));
    page.help.sources.fetch = async () => {
      throw new FetchFailed('redirected', 0, 'b.example');
    };
    await page.press('button', 'Read');
    await page.until(() =>
      expect(page.text()).toContain(
        'the address leads on to b.example; give the address there instead',
      ),
    );
  });

  it('show their age and a failure since, and are read again on request', async () => {
    const page = await openPage({}, workHere());
    page.help.sources.stored.push({
      id: 'own:a',
      name: 'Lanterns',
      origin: { kind: 'address', url: 'https://figures.example/a.csv', every: 'weekly' },
      form: 'csv',
      mapping: null,
      about: {},
      series: 12,
      figures: 480,
      size: 9000,
      read: '2026-11-15T10:00:00Z',
      problems: 0,
      failure: { on: '2026-11-22T10:00:00Z', reason: 'unreachable' },
    });
    await page.go('own');
    await page.until(() =>
      expect(page.text()).toContain(
        'Not reached on 22 November 2026 (the site did not answer); the copy of 15 November 2026 is in use.',
      ),
    );
    await page.press('button', 'Check Lanterns for newer figures');
    expect(page.help.sources.refresh).toHaveBeenCalled();
    expect(await violations(document)).toEqual([]);
  });
});

function manual<T>() {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject: (error: Error) => reject(error) };
}
