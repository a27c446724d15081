/** The toolkit ships no types; only what `json-stat.ts` calls, which narrows the result itself. */
declare module 'jsonstat-toolkit' {
  export default function JSONstat(source: unknown): unknown;
}
