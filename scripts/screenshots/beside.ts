import { PNG } from 'pngjs';

/** Two pictures of the same height, side by side, with a line between them: a page and the panel beside it. */
export function beside(left: Buffer, right: Buffer): Buffer {
  const [page, panel] = [PNG.sync.read(left), PNG.sync.read(right)];
  const height = Math.min(page.height, panel.height);
  const whole = new PNG({ width: page.width + panel.width, height });
  PNG.bitblt(page, whole, 0, 0, page.width, height, 0, 0);
  PNG.bitblt(panel, whole, 0, 0, panel.width, height, page.width, 0);
  for (let y = 0; y < height; y += 1) {
    const at = 4 * (y * whole.width + page.width);
    whole.data.set([0xd8, 0xd6, 0xdc, 0xff], at);
  }
  return PNG.sync.write(whole);
}
