import { Bar } from '../../../src/overlay/bar/bar.ts';
import { Badge } from '../../../src/overlay/marks/badge.ts';
import { placeDisc, shareTargets } from '../../../src/overlay/marks/geometry.ts';
import { Highlights } from '../../../src/overlay/marks/highlights.ts';
import { Measurer } from '../../../src/overlay/marks/measure.ts';
import { backgroundOf, pageTheme } from '../../../src/overlay/marks/theme.ts';
import { ANNOTATIONS } from '../../../test/overlay/fixtures/annotations.ts';
import { statistic } from '../../../test/overlay/fixtures/page.ts';

/**
 * Marks on the example sentences of gallery.html, by the code that draws them in articles: words in `<u>` are linked, in
 * `<s>` unlinked (the elements only say where; their own look is off).
 */
export function drawMarks(place: HTMLElement): void {
  const highlights = Highlights.supported(document) ? new Highlights(document) : null;
  highlights?.colour('light', false);
  const listener = { pressed: () => undefined, pointed: () => undefined };
  const marks = [...place.querySelectorAll('u, s')].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const linked = element.localName === 'u';
    highlights?.add(range, linked, pageTheme(element));
    const badge = new Badge(
      document,
      statistic(linked ? ANNOTATIONS.level : ANNOTATIONS.gap),
      listener,
    );
    document.documentElement.append(badge.element);
    badge.show(true);
    if (element.classList.contains('open')) badge.expand(true);
    return { element, range, badge };
  });
  const measurer = new Measurer(document);
  const placed = marks.flatMap((mark) => {
    const words = measurer.words(mark.range);
    return words ? [{ ...mark, words, disc: placeDisc(words) }] : [];
  });
  const cuts = shareTargets(placed.map((mark) => mark.disc));
  for (const [at, { element, badge, disc, words }] of placed.entries()) {
    const { left, top } = badge.element.getBoundingClientRect();
    badge.place({
      disc,
      cut: cuts[at] ?? { left: 0, right: 0 },
      origin: { x: left, y: top },
      theme: pageTheme(element),
      page: `rgb(${backgroundOf(element).join(' ')})`,
    });
    if (!highlights) badge.underline(words, { x: left, y: top });
  }
}

/** The bars of the example titles of gallery.html: where each finds room by itself. */
export function drawBar(place: HTMLElement): void {
  for (const title of place.querySelectorAll<HTMLElement>('h3')) {
    const [statistics = 0, linked = 0] = (title.dataset.counts ?? '').split(' ').map(Number);
    const bar = new Bar(document, title, () => undefined, { statistics, linked });
    document.documentElement.append(bar.element);
    title.scrollIntoView({ block: 'center' });
    bar.place(pageTheme(title));
  }
  window.scrollTo(0, 0);
}
