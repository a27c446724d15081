import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Families that the design was drawn with, for the names that readers' own systems answer to. */
const FAMILIES = {
  'system-ui': 'Inter',
  'sans-serif': 'Inter',
  'ui-serif': 'Noto Serif',
  serif: 'Noto Serif',
};

/**
 * Machines that run scripts have few fonts. Browsers started from now on look for those of readers' systems in a folder
 * too (e.g. that of Debian's fonts-inter and fonts-noto-core). Without the fonts they take what the machine has.
 * @param folder where the font files are, or null
 * @param out where the configuration is written
 */
export function lookForFonts(folder: string | null, out: string): void {
  if (folder !== null && !existsSync(folder)) throw new Error(`no such folder: ${folder}`);
  const matches = Object.entries(FAMILIES).map(
    ([asked, family]) =>
      `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`,
  );
  const more = folder === null ? '' : `<dir>${resolve(folder)}</dir>`;
  mkdirSync(out, { recursive: true });
  const file = resolve(join(out, 'fonts.conf'));
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${more}${matches.join('')}</fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}
