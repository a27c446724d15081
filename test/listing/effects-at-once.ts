import { options } from 'preact';

/*
 * Effects run in the next microtask instead of after a frame: no timer outlives a test, and its page with it.
 */
options.requestAnimationFrame = (callback) => queueMicrotask(() => callback());
