import type { Publisher } from '../../engine/article.ts';
import { plainName } from './plain-name.ts';
import { registry } from './registry.ts';

/** Ministerial ranks as a parliament's record names them, before the department's subject. */
const RANKS =
  /^(?:(?:principal |chief )?secretary of state|minister of state|minister|parliamentary under secretary of state|parliamentary secretary)(?: for| at the| at)? (.+)$/;
const CROWN = 'minister of the crown';

/**
 * The department whose minister holds this office ("The Prime Minister", "The Secretary of State for Transport"), or
 * null when it is no ministerial office of the United Kingdom. Shadow offices and committee chairs are none.
 */
export function officeHolder(office: string, names: readonly string[]): Publisher | null {
  const plain = plainName(office);
  const title = registry()
    .named(plain)
    .find(({ kind }) => kind === 'ministerial-title');
  if (title) {
    const { id, name, area } = (title.parent && registry().byId(title.parent)) || title;
    return { id, name, area };
  }
  if (plain === CROWN) return namedDepartment(names) ?? unknownDepartment('UK Government');
  const subject = RANKS.exec(plain)?.[1];
  if (subject === undefined) return null;
  return departmentFor(subject) ?? unknownDepartment(office);
}

function departmentFor(subject: string): Publisher | null {
  const names = [
    subject,
    `department for ${subject}`,
    `department of ${subject}`,
    `ministry of ${subject}`,
    `ministry for ${subject}`,
    `${subject} office`,
  ];
  return namedDepartment(names);
}

function namedDepartment(names: readonly string[]): Publisher | null {
  for (const candidate of names) {
    const bodies = registry()
      .named(candidate)
      .filter(({ area, kind }) => area === 'GB' && kind !== 'ministerial-title');
    const [body] = bodies;
    if (body && bodies.length === 1) return { id: body.id, name: body.name, area: body.area };
  }
  return null;
}

function unknownDepartment(name: string): Publisher {
  return { id: null, name, area: 'GB' };
}
