import type { SourceIdentity } from './parsed.ts';

/** The identity of a source read from a file or an address: the same again for the same name. */
export function identityOf(from: string): SourceIdentity {
  const plain = from.replace(/^https:\/\//, '').replace(/\.[a-z0-9]{1,5}$/i, '');
  return { id: `own:${slug(plain)}`, from };
}

/** Words of letters and digits joined by `-`; a hash where nothing else is left, or of long names. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words !== '' && words.length <= 60) return words;
  return `${words.slice(0, 50)}${words && '-'}${hash(text)}`;
}

/** FNV-1a, 32 bits: tells names apart, protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
