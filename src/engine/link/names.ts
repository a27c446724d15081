import { terms } from '../text/terms.ts';

// A capital within a sentence: a name.
const NAME = /(?<=[\p{Ll},;:]['’]?\s)\p{Lu}\p{Ll}[\p{L}’'-]*/gu;

/** The terms of names in a clause that are no places that are known; what opens a sentence is left out. */
export function namesIn(clause: string): string[] {
  return (clause.match(NAME) ?? []).flatMap((name) =>
    terms(name).filter((term) => !term.startsWith('place:')),
  );
}
