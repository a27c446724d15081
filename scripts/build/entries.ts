import { existsSync } from 'node:fs';

/** Output name (without ending) to source file. */
export type Entries = Readonly<Record<string, string>>;

/** Scripts that the browser runs as they are, each in one piece. */
export const SCRIPTS: Entries = {
  detector: 'src/page/detector.ts',
  overlay: 'src/overlay/main.ts',
  card: 'src/overlay/card-script.ts',
  background: 'src/background/main.ts',
  check: 'src/page/checker.ts',
  'sources-worker': 'src/sources/worker.ts',
};

/** Extension pages: a module beside an HTML file of the same name. */
export const PAGES: Entries = {
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
  sidepanel: 'src/sidepanel/main.tsx',
  welcome: 'src/welcome/main.tsx',
};

/** The HTML file of an extension page. */
export function pageHtml(name: string): string {
  return `src/${name}/${name}.html`;
}

/** Every source file that an extension can't be built without, and that is not there. */
export function missingSources(): readonly string[] {
  const html = Object.keys(PAGES).map(pageHtml);
  const needed = [...Object.values(SCRIPTS), ...Object.values(PAGES), ...html];
  return needed.filter((path) => !existsSync(path));
}
