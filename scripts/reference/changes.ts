import { isDay } from '../../src/engine/periods/days.ts';
import { TableError } from '../../src/reference/table/table.ts';

/** A line of the data's changelog. */
export interface DataChange {
  /** ISO day. */
  day: string;
  source: string;
  what: string;
}

/** Reads `changes.txt`: lines `day | source | what`, newest first. Throws `TableError`. */
export function parseChanges(text: string, file: string): DataChange[] {
  return text.split('\n').flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return [];
    const [day, source, what, ...rest] = line.split(' | ');
    if (!day || !isDay(day) || !source || !what || rest.length > 0)
      throw new TableError(file, at + 1, 'expected "day | source | what"');
    return [{ day, source, what }];
  });
}
