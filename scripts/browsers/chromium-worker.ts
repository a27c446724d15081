import type { CDPSession } from 'playwright-core';
import { until } from './until.ts';

/**
 * Ends the extension's service worker, as the browser does when it has been idle. Returns when it has gone, at
 * once when there is none; throws after `timeout` milliseconds.
 */
export async function endWorker(
  devtools: CDPSession,
  origin: string,
  timeout: number,
): Promise<void> {
  const worker = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };
  const first = await worker();
  // A worker that is just starting does not hear the first request, so it is asked until it has gone.
  const gone = async () => {
    const running = await worker();
    if (running === undefined || running.targetId !== first?.targetId) return true;
    await letStart(devtools, running.targetId);
    await devtools.send('Target.closeTarget', { targetId: running.targetId });
    return false;
  };
  await until('the service worker to end', gone, timeout);
}

/**
 * Lets a worker run that waits for a debugger. Whoever attached to the worker holds each later start of it, and
 * lets go of the first one only; a worker that is held does not end.
 */
async function letStart(devtools: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'Runtime.runIfWaitingForDebugger' });
  await devtools.send('Target.sendMessageToTarget', { sessionId, message });
  await devtools.send('Target.detachFromTarget', { sessionId });
}
