import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { STEP } from '../world/world.ts';
import { tabTo } from './keyboard.ts';

/**
 * Presses the button that opens the browser's file dialog, and chooses a file. The dialog itself is the browser's own
 * and can't be driven; that it would have opened is seen by the click that reaches the file field.
 */
export async function chooseFile(
  page: DrivenPage,
  button: string,
  name: string,
  text: string,
): Promise<void> {
  await tabTo(page, 'button', button);
  await page.evaluate(() => {
    const heard = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return;
      event.preventDefault();
      event.target.dataset.asked = 'yes';
      removeEventListener('click', heard, true);
    };
    addEventListener('click', heard, true);
  });
  await page.press('Enter');
  const asked = () =>
    page.evaluate(() => document.querySelector('input[type=file][data-asked]') !== null);
  await until('the file dialog to be asked for', asked, STEP);
  await page.evaluate(
    (fileName: string, content: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][data-asked]');
      if (!input) throw new Error('no file field');
      delete input.dataset.asked;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Keeps what the page saves from now on instead of downloading it; gives the way to read the last file. */
export async function catchSaved(page: DrivenPage): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Blob };
    URL.createObjectURL = (blob) => {
      scope.saved = blob as Blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return () =>
    until(
      'a file to be saved',
      async () =>
        (await page.evaluate(
          () => (globalThis as unknown as { saved?: Blob }).saved?.text() ?? '',
        )) || false,
      STEP,
    ).then(String);
}
