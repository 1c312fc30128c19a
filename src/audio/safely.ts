/** Runs what may throw: the player's own mistakes (a decoder, a context closed by the system) end here, in silence. */
export function safely(work: () => unknown): void {
  try {
    work();
  } catch {
    // without sound the game is complete
  }
}

/** A promise that must not reject: the browser says no to `resume` and `suspend` for reasons of its own. */
export function quietly(work: () => Promise<unknown>, then: () => unknown = () => undefined): void {
  safely(() => {
    work().then(then, () => undefined);
  });
}
