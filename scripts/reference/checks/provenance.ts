import { type Check, Findings } from './check.ts';

/** Where a figure was read: a repository at a commit, an address, a host, a publication with its year, or other series. */
const NAMED =
  /@[0-9a-f]{6,40}\b|https?:\/\/|\b[\w-]+\.(?:uk|org|com|net|eu|gov|ie|int|info|co|ca|au|nz|news|press|tv|scot|wales)\b|\b(?:19|20)\d\d\b|\bof [a-z0-9-]+\.[a-z0-9.-]+|series above/;

/** Every figure says where it was read. */
export const provenance: Check = {
  name: 'provenance',
  about:
    'names a file at a commit, an address or a publication; secondary figures name who reported them',
  run(series) {
    const found = new Findings();
    for (const one of series) {
      const sources = [one.provenance, ...one.history.map((vintage) => vintage.provenance)];
      for (const source of sources) {
        found.looked++;
        if (!NAMED.test(source))
          found.add(one, 'provenance', `"${source.slice(0, 80)}" does not say where`);
      }
      if (one.grade === 'official-file-copy' && !/@|https?:\/\/|^sum of/.test(one.provenance))
        found.add(one, 'grade', 'graded a copy of an official file, but names none');
    }
    return found;
  },
};
