import type { Body } from './body.ts';
import { plainName } from './plain-name.ts';
import BODIES from './tables/bodies.json';

/** The registry, indexed for look-up; built on first use, in about ten milliseconds. */
export class Registry {
  readonly #bodies: ReadonlyMap<string, Body>;
  readonly #names: ReadonlyMap<string, readonly Body[]>;
  readonly #indexes: Readonly<Record<Index, ReadonlyMap<string, readonly Body[]>>>;

  constructor(bodies: readonly Body[]) {
    this.#bodies = new Map(bodies.map((body) => [body.id, body]));
    this.#names = index(bodies, (body) => [body.name, ...body.also, ...body.former].map(plainName));
    this.#indexes = {
      hosts: index(bodies, ({ hosts }) => hosts),
      govuk: index(bodies, ({ govuk }) => govuk),
      ids: index(bodies, ({ ids }) => ids),
      linkedin: index(bodies, ({ linkedin }) => linkedin),
      x: index(bodies, ({ x }) => x),
    };
  }

  byId(id: string): Body | null {
    return this.#bodies.get(id) ?? null;
  }

  /** All bodies that have or had this name or an everyday name like it. */
  named(name: string): readonly Body[] {
    return this.#names.get(plainName(name)) ?? [];
  }

  /** The one body with this slug, id, handle or host; null when none or several have it. */
  only(index: Index, key: string): Body | null {
    const found = this.#indexes[index].get(key) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

export type Index = 'hosts' | 'govuk' | 'ids' | 'linkedin' | 'x';

let shared: Registry | null = null;

/** The bundled registry. */
export function registry(): Registry {
  shared ??= new Registry(BODIES);
  return shared;
}

function index(
  bodies: readonly Body[],
  keysOf: (body: Body) => readonly string[],
): Map<string, Body[]> {
  const map = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const key of new Set(keysOf(body))) {
      const others = map.get(key);
      if (others) others.push(body);
      else map.set(key, [body]);
    }
  }
  return map;
}
