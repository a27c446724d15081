import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { STEP } from '../world/world.ts';
import { goTo } from './control-case.ts';

const SECTIONS = ['sources', 'own', 'sites', 'reading'] as const;

/** What every switch, choice and slider of the options says, by section, name and role. */
export async function snapshot(options: DrivenPage): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {};
  for (const section of SECTIONS) {
    await goTo(options, section);
    const states = await options.evaluate(() => {
      const controls = document.querySelectorAll<HTMLInputElement>(
        'main :is([role=switch], [role=radio], select, input[type=range])',
      );
      return [...controls].map((one) => {
        const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return [name, one.getAttribute('aria-checked') ?? one.value] as const;
      });
    });
    for (const [name, state] of states) all[`${section}: ${name}`] = state;
  }
  return all;
}

/** Waits until the options say the same as a snapshot; fails with what differs. */
export async function says(
  options: DrivenPage,
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  let seen: Readonly<Record<string, string>> = {};
  const same = async () => {
    seen = await snapshot(options);
    return isDeepStrictEqual(seen, wanted);
  };
  await until('the options to say what was chosen', same, STEP).catch(() => undefined);
  expect(seen).toEqual(wanted);
}
