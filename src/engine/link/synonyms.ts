/** A term that another one may stand for, and how much of it that is worth. */
export interface Meant {
  term: string;
  /** To 1, the word itself. */
  strength: number;
}

/** A synonym counts for this much of the word itself, and for this much when it may mean something else too. */
const LIKE = 0.85;
const LOOSE = 0.5;

const NONE: readonly Meant[] = [];

interface Phrase {
  words: readonly string[];
  meant: readonly Meant[];
}

/**
 * What other words stand for the words of a reference. `lines` are those that the reference's compiler makes of
 * its `synonyms.txt`, in terms (see `text/terms`): `SIGN<tab>terms<tab>terms…`.
 *
 * - `=`: each says the same as each of the others;
 * - `>`: the first, when a text says it, also stands for the others, but not the other way round;
 * - `~`: as `>`, loosely.
 *
 * What a text says may be of several terms in a row; what it stands for is one term.
 */
export class Synonyms {
  readonly #said = new Map<string, Meant[]>();
  readonly #saidAs = new Map<string, Meant[]>();
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(lines: string) {
    for (const line of lines ? lines.split('\n') : []) {
      const [sign, ...parts] = line.split('\t');
      if (sign === '=') for (const part of parts) this.#add(part, parts, LIKE);
      else this.#add(parts[0] ?? '', parts.slice(1), sign === '>' ? LIKE : LOOSE);
    }
  }

  /** The terms of a reference that a text's term stands for, without the term itself. */
  of(term: string): readonly Meant[] {
    return this.#said.get(term) ?? NONE;
  }

  /** The terms by which a text may say a reference's term: `of` the other way round. */
  saying(term: string): readonly Meant[] {
    return this.#saidAs.get(term) ?? NONE;
  }

  /** What the phrases of several terms in a text stand for. */
  *inText(list: readonly string[]): Generator<Meant> {
    for (let at = 0; at < list.length; at++) {
      for (const { words, meant } of this.#phrases.get(list[at] as string) ?? []) {
        if (words.every((word, i) => list[at + i] === word)) yield* meant;
      }
    }
  }

  #add(said: string, targets: readonly string[], strength: number): void {
    const words = said.split(' ');
    const meant = targets
      .filter((term) => term !== said && !term.includes(' '))
      .map((term) => ({ term, strength }));
    if (words.length > 1) {
      push(this.#phrases, words[0] as string, { words, meant });
      return;
    }
    for (const one of meant) {
      push(this.#said, said, one);
      push(this.#saidAs, one.term, { term: said, strength });
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** A reference without synonyms. */
export const NO_SYNONYMS = new Synonyms('');
