/** Where a series' figures can be fetched: `ons-time-series cdid=D7G7 dataset=MM23`, a table's field `origin`. */
export interface Origin {
  source: string;
  parameters: ReadonlyMap<string, string>;
}

/** Reads an `origin` field. Throws an error in words when it is not of that form. */
export function parseOrigin(text: string): Origin {
  const [source, ...pairs] = text.split(' ');
  if (!source) throw new Error('an origin needs a source');
  const parameters = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new Error(`origin: "${pair}" is not key=value`);
    parameters.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return { source, parameters };
}

/** A parameter that the source can't do without. */
export function parameter(origin: Origin, key: string): string {
  const value = origin.parameters.get(key);
  if (!value) throw new Error(`origin ${origin.source} needs ${key}=`);
  return value;
}
