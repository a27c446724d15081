/** How often marks are put back in quick succession before the page is let have its way. */
const TRIES = 8;
/** A page that leaves marks alone for so long was not fighting. */
const QUIET_MS = 1000;

/**
 * Decides whether marks that the host removed are put back. A page that removes them again and again wins
 * after a few tries, and then until its text changes.
 */
export class Patience {
  #tries = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** `now` in milliseconds of any steady clock. */
  mayTryAgain(now: number): boolean {
    if (this.#tries >= TRIES) return false;
    this.#tries = now - this.#last > QUIET_MS ? 1 : this.#tries + 1;
    this.#last = now;
    return true;
  }

  renew(): void {
    this.#tries = 0;
  }
}
