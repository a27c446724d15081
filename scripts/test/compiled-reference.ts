import { ensureReference } from '../build/reference.ts';

/** Vitest's global set-up: tests may read the compiled reference. */
export default function setup(): void {
  ensureReference();
}
