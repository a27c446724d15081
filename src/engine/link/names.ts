import { terms } from '../text/terms.ts';

// Capitals within a sentence: a name, read as a whole ("United Kingdom").
const NAME =
  /(?<=[\p{Ll},;:]['’]?\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:(?:and|of|the) )?\p{Lu}[\p{L}’'-]+)*/gu;

/** The terms of names in a clause that are no places that are known; what opens a sentence is left out. */
export function namesIn(clause: string): string[] {
  return (clause.match(NAME) ?? []).flatMap((name) =>
    terms(name).filter((term) => !term.startsWith('place:')),
  );
}

// "In Elswick", "children of Newcastle": where, or of whom.
const WHERE =
  /\b(?:[Ii]n|[Aa]t|[Aa]cross|[Ff]or|[Oo]f|[Nn]ear|[Aa]round) (?:the )?(\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+)*)/gu;

/** The terms of names that a preposition stands before, places that are known left out. */
export function wheresIn(clause: string): string[] {
  return [...clause.matchAll(WHERE)].flatMap((match) => {
    const list = terms(match[1] ?? '');
    // "Great Britain", "the East Midlands": known as a whole.
    return list.some((term) => term.startsWith('place:')) ? [] : list;
  });
}
