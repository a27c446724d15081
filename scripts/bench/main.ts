/**
 * `npm run bench [-- NAME ...] [--json]`: what everything costs, beside its bar and its peers. Sizes and ratios
 * hold on any machine; times are medians on this one. A figure over its bar is marked, and fails the run.
 */
import { parseArgs } from 'node:util';
import type { Measurement } from './measurement.ts';

/** Each measures one part; loaded when asked for, because some start browsers. */
const BENCHES: Readonly<Record<string, () => Promise<{ measure(): Promise<Measurement[]> }>>> = {
  size: () => import('./size.ts'),
  sample: () => import('./sample.ts'),
  engine: () => import('./engine.ts'),
  reference: () => import('./reference.ts'),
  page: () => import('./page.ts'),
  overlay: () => import('./overlay.ts'),
  journey: () => import('./journey.ts'),
  sources: () => import('./sources.ts'),
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

function isOver({ value, bar }: Pick<Measurement, 'value' | 'bar'>): boolean {
  return bar !== undefined && value !== null && value > bar;
}

function line(measured: Measurement): string {
  const { name, value, unit, bar, note } = measured;
  const over = isOver(measured);
  const limit = bar === undefined ? '' : `${over ? 'OVER' : 'of'} ${NUMBER.format(bar)}`;
  const cells = [
    name.padEnd(52),
    (value === null ? 'not' : NUMBER.format(value)).padStart(9),
    (value === null ? 'measured' : unit).padEnd(8),
    limit.padEnd(10),
  ];
  return `  ${cells.join(' ')} ${note ?? ''}`.trimEnd();
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

const all: Measurement[] = [];
for (const [name, load] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const measured = await (await load()).measure();
  all.push(...measured);
  if (!values.json) console.log([name, ...measured.map(line), ''].join('\n'));
}
if (values.json) console.log(JSON.stringify(all, null, 2));
process.exitCode = all.some(isOver) ? 1 : 0;
