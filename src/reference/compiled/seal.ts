/** What a compiled file begins with: its kind, format and the checksum of what follows. */
const HEAD = /^sourcemark-reference (\d+) ([0-9a-f]{64})\n/;

/** Length of the first line, fixed so that the body can be found without a search. */
const HEAD_LIMIT = 120;

/** A compiled file that is truncated, altered or of another version. */
export class DamagedReference extends Error {
  constructor(file: string, problem: string) {
    super(`reference file ${file}: ${problem}; build or install it again`);
    this.name = 'DamagedReference';
  }
}

/** Checksum in hexadecimal. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts the first line before a body. */
export async function seal(body: string, format: number): Promise<{ text: string; sha256: string }> {
  const hash = await sha256(new TextEncoder().encode(body));
  return { text: `sourcemark-reference ${format} ${hash}\n${body}`, sha256: hash };
}

/** Checks the first line against the body and gives the body back. Throws `DamagedReference`. */
export async function unseal(
  content: Uint8Array | string,
  file: string,
  format: number,
  expected?: string,
): Promise<{ body: string; sha256: string }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const head = HEAD.exec(new TextDecoder().decode(bytes.subarray(0, HEAD_LIMIT)));
  if (!head) throw new DamagedReference(file, 'not a compiled reference');
  if (Number(head[1]) !== format)
    throw new DamagedReference(file, `of format ${head[1]}, this version reads format ${format}`);
  const body = bytes.subarray(head[0].length);
  const hash = await sha256(body);
  if (hash !== head[2]) throw new DamagedReference(file, 'truncated or altered (checksum)');
  if (expected !== undefined && hash !== expected)
    throw new DamagedReference(file, 'of another build than the index');
  return { body: new TextDecoder().decode(body), sha256: hash };
}
