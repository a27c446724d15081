import { webHost } from '../platform/hosts.ts';
import type { AuthorEvidence } from '../platform/messages.ts';
import { askTab } from '../platform/messaging.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { runScript, tabUrl } from '../platform/tabs.ts';
import { authorshipOf } from './authorship.ts';
import { changeTabRecord, tabRecords } from './tab-records.ts';
import { isOff, overlayIsIn, samePage } from './tab-state.ts';
import { showState } from './toolbar.ts';

const OVERLAY = 'overlay.js';
/** Reads pages that no table knows; too large to be part of every overlay. */
const CHECK = 'check.js';
/** Most readers look at marks far more often than at a card. */
const CARD = 'card.js';

/**
 * Decides what the detector's finding leads to: the overlay goes into the page where the author is a public body and
 * the reader has not switched the site off. Gives back whether an overlay is in the page now.
 */
export async function injectFor(
  tabId: number,
  evidence: AuthorEvidence,
  settings: Settings,
): Promise<boolean> {
  if (!authorshipOf(evidence, settings).isGovernment) return false;
  await changeTabRecord(tabId, { evidence });
  const host = webHost(evidence.url);
  if (isOff(settings, host, evidence.adapter)) {
    await showState(tabId, {
      status: 'off',
      adapter: evidence.adapter,
      host,
      reports: [],
      message: null,
    });
    return false;
  }
  await putOverlayInto(tabId);
  return true;
}

/**
 * Puts the overlay into a page because the reader asks for it, whoever wrote the page, and has it read. False where
 * there is no text to read.
 */
export async function checkPage(tabId: number, selection: boolean): Promise<boolean> {
  await putOverlayInto(tabId);
  await runScript(tabId, CHECK);
  return askTab(tabId, 'overlay.check', { selection });
}

/** Puts the card's script beside the overlay, which asks for it. */
export function putCardInto(tabId: number): Promise<void> {
  return runScript(tabId, CARD);
}

/**
 * Follows a change of settings: sites that were switched on again get their overlay back without a reload. Where the
 * page was left since, there is nothing to inject into, or the detector asks anew.
 */
export async function injectWhereSwitchedOn(settings: Settings): Promise<void> {
  for (const [tabId, { evidence, state }] of await tabRecords()) {
    const host = webHost(evidence?.url ?? null) ?? state?.host ?? null;
    const off = isOff(settings, host, evidence?.adapter ?? null);
    // An overlay takes its own marks away when its site is switched off; here only the icon follows.
    if (off) await showState(tabId, state && { ...state, status: 'off' });
    else if (evidence && samePage(await tabUrl(tabId), evidence.url)) {
      await injectFor(tabId, evidence, settings).catch(() => undefined);
    }
  }
}

const putting = new Map<number, Promise<void>>();

/** Two events may ask for the same tab at once: the second then waits for the first. */
function putOverlayInto(tabId: number): Promise<void> {
  const under = putting.get(tabId);
  if (under) return under;
  const put = (async () => {
    if (!(await overlayIsIn(tabId))) await runScript(tabId, OVERLAY);
  })().finally(() => putting.delete(tabId));
  putting.set(tabId, put);
  return put;
}
