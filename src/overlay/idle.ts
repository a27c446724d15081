/** Resolves when the page has nothing more urgent to do; after two seconds in any case. */
export function idle({ defaultView: view }: Document): Promise<void> {
  return new Promise((resolve) => {
    if (view?.requestIdleCallback) view.requestIdleCallback(() => resolve(), { timeout: 2000 });
    else view?.setTimeout(resolve, 200);
  });
}

/** Runs when the next frame has been painted. */
export function afterPaint({ defaultView: view }: Document, run: () => void): void {
  view?.requestAnimationFrame(() => view.setTimeout(run, 0));
}
