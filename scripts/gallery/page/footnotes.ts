import css from '../../../src/overlay/print/footnotes.css?inline';
import { noteList } from '../../../src/overlay/print/footnotes.ts';
import { ANNOTATIONS } from '../../../test/overlay/fixtures/annotations.ts';
import { SERIES, statistic } from '../../../test/overlay/fixtures/page.ts';
import { stage } from './scene.ts';

/** On paper only, elsewhere; in the gallery they are looked at on the screen. */
const PRINTED = css.replaceAll('@media print', '@media all');

const SCENES = [
  { id: 'footnotes', title: 'Footnotes, as printed after the article', language: 'en' },
  { id: 'footnotes-ar', title: 'Footnotes, right to left', language: 'ar' },
] as const;

/** The notes that are printed for every example that has an official figure. */
export function drawFootnotes(): void {
  const noted = Object.values(ANNOTATIONS).flatMap((annotation) => {
    const series = SERIES.get(annotation.comparison?.series ?? '');
    return series ? [{ statistic: statistic(annotation), series }] : [];
  });
  for (const scene of SCENES) {
    const frame = stage(scene, PRINTED, 'paper');
    frame.append(noteList(document, noted));
  }
}
