import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { thirdPartyNotices } from '../../scripts/build/notices.ts';
import { textImports } from '../../scripts/build/text-imports.ts';
import { withoutInnerHtml } from '../../scripts/build/without-inner-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcemark-bundle-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function bundled(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    nodePaths: ['node_modules'],
    plugins: [withoutInnerHtml(), textImports()],
  });
  return { text: outputFiles[0]?.text ?? '', metafile };
}

describe('a bundle', () => {
  it('has Preact without its assignment to innerHTML, and names it in the notices', async () => {
    const entry = file('app.js', "import { render } from 'preact'; render(null, document.body);");
    const { text, metafile } = await bundled(entry);
    expect(text).not.toMatch(/\.innerHTML\s*=[^=]/);
    const notices = await thirdPartyNotices(metafile);
    expect(notices).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(notices).toContain('Open Government Licence v3.0');
  });

  it('holds a sheet with its imports, and any file, as text', async () => {
    file('base.css', 'b { color: red }');
    file('card.css', "@import './base.css'; i { color: blue }");
    file('page.html', '<p>page</p>');
    const entry = file(
      'texts.js',
      "import css from './card.css?inline'; import html from './page.html?raw'; export { css, html };",
    );
    const { text } = await bundled(entry);
    expect(text).toContain('color: red');
    expect(text).toContain('color: blue');
    expect(text).toContain('<p>page</p>');
  });
});
