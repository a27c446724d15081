import type { JSX } from 'preact';
import type { CardProps } from './props.ts';
import { otherReadings, periodOnShow, readingIds } from './reading.ts';

interface ReadingsProps {
  props: CardProps;
  /** Id of the series on show, which is not listed. */
  shown: string | null;
  choose(id: string): void;
}

/** The other official readings of the same words, each with its figure, to choose from. */
export function Readings({ props, shown, choose }: ReadingsProps): JSX.Element {
  const ids = readingIds(props).filter((id) => id !== shown);
  return (
    <ul class="alt-list">
      {otherReadings(props, ids, periodOnShow(props, shown)).map((reading) => (
        <li key={reading.id}>
          <button type="button" class="alt" onClick={() => choose(reading.id)}>
            <span>
              <span lang="en">{reading.series.title}</span>
              {reading.period && <small> {reading.period}</small>}
            </span>
            <span class="num">{reading.figure}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
