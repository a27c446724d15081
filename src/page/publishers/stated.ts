import type { Publisher } from '../../engine/article.ts';
import type { Authorship } from '../../platform/messages.ts';
import { resolvePublisherName } from './named.ts';

// "Department of Health (Ireland)", "US Treasury", "Treasury ministers (Australia)"; then the name by which a
// country's government as a whole speaks.
const OFFICE =
  /^(?:the )?(?:\p{L}[\p{L}.]* ){0,3}?(?:department|ministry|minister|ministers|treasury|secretary of state|prime minister|chancellor)\b/iu;
const WHOLE = /\bgovernment$|^(?:the )?government of /iu;
// Who speaks beside a government, not for it.
const NOT_IN_OFFICE =
  /\b(?:shadow|former|ex|opposition|fans?|friends|watch|party|university|college|institute|union|council|councillor|mps?|lord|news|jobs)\b/iu;

/**
 * Who wrote an article, from a name that the caller states (a command line, a record of an archive). The register
 * decides first; a name that it lacks counts as a government's when it has a ministry's form and names its
 * country. For stated names only: on a page anybody can call themselves anything.
 */
export function statedAuthorship(name: string, by: string): Authorship {
  const publisher = resolvePublisherName(name);
  const said = `publisher stated ${by}: ${name}`;
  if (publisher.id !== null) {
    return { publisher, isGovernment: true, why: [`${said}, in the registry of public bodies`] };
  }
  if (isMinistryOf(publisher)) {
    const why = `${said}, not in the registry, but a ministry's name that names its country`;
    return { publisher, isGovernment: true, why: [why] };
  }
  return { publisher, isGovernment: false, why: [`${said}, not in the registry`] };
}

function isMinistryOf({ name, area }: Publisher): boolean {
  if (area === null || NOT_IN_OFFICE.test(name)) return false;
  return OFFICE.test(name) || WHOLE.test(name.replace(/\s*\(.*\)$/u, ''));
}
