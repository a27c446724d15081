/**
 * `npm run gallery`: every component and state on one page, out/gallery/gallery.html, for developers to open.
 *
 *   npm run gallery -- shoot [FOLDER]     pictures of every state in both browsers, some in forced colours too
 *   npm run gallery -- compare OLD NEW    which pictures of two folders differ, with the differences drawn
 *
 * In a review: shoot on the old commit, shoot on the new one, compare.
 */
import { resolve } from 'node:path';
import { buildGallery, OUT } from './build.ts';
import { compare } from './compare.ts';
import { shoot } from './shoot.ts';

const [command, first, second] = process.argv.slice(2);
switch (command) {
  case undefined:
    console.log(`open ${resolve(await buildGallery())}`);
    break;
  case 'shoot': {
    const folder = first ?? `${OUT}/pictures`;
    console.log(`${await shoot(await buildGallery(), folder)} pictures in ${resolve(folder)}`);
    break;
  }
  case 'compare': {
    if (!first || !second) {
      console.error('compare needs two folders of pictures');
      process.exit(2);
    }
    const different = await compare(first, second, `${OUT}/differences`);
    for (const { name, share } of different)
      console.log(`${name}: ${(share * 100).toFixed(2)}% of its pixels`);
    console.log(`${different.length} differ; drawn in ${resolve(`${OUT}/differences`)}`);
    process.exitCode = different.length > 0 ? 1 : 0;
    break;
  }
  default:
    console.error(`no such command: ${command}; there are shoot and compare`);
    process.exit(2);
}
