import type { Publisher } from '../../engine/article.ts';
import { placeAt } from '../../engine/text/places.ts';
import type { Body } from './body.ts';
import { registry } from './registry.ts';

/**
 * The publisher of a name or id given by hand; the name itself, with the area it names, where the registry holds no
 * such body. Of several with the name the British one is meant, if there is but one: these articles mostly are.
 */
export function resolvePublisherName(nameOrId: string): Publisher {
  const named = registry().named(nameOrId);
  const british = named.filter(({ area }) => area === 'GB');
  const body = registry().byId(nameOrId) ?? only(named) ?? only(british);
  if (body) return { id: body.id, name: body.name, area: body.area };
  return { id: null, name: nameOrId, area: sharedArea(named) ?? areaNamed(nameOrId) };
}

function sharedArea(bodies: readonly Body[]): string | null {
  const areas = new Set(bodies.map(({ area }) => area));
  return areas.size === 1 ? ([...areas][0] ?? null) : null;
}

/** The country that stands in a name ("Department of Finance Canada", "Department of Health (Ireland)"). */
function areaNamed(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const found = placeAt(words, at);
    if (found && !found.place.code.startsWith('XX-') && at + found.length <= words.length) {
      return found.place.code;
    }
  }
  return null;
}

function only(bodies: readonly Body[]): Body | null {
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
