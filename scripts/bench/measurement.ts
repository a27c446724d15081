/** One measured figure of a bench. Sizes and ratios say the same on every machine; times are medians of many runs. */
export interface Measurement {
  name: string;
  /** Null: not measured, for the reason that the note gives. */
  value: number | null;
  /** `ms`, `kB gzip`, `MB`, `times`. */
  unit: string;
  /** What the figure may be at most. */
  bar?: number;
  note?: string;
}

/** Median of the times in milliseconds that `runs` calls take, after a tenth as many to warm up. */
export async function medianTime(run: () => unknown, runs: number): Promise<number> {
  for (let i = 0; i < runs / 10; i++) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
