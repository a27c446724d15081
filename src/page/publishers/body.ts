/** A public body as `bodies.json` holds it, one a line. */
export interface Body {
  /** Lasting id: country, dot, name. */
  id: string;
  name: string;
  /** ISO 3166 code of what it covers by default; null for the world. */
  area: string | null;
  kind: string;
  /** Abbreviations and other everyday names. */
  also: string[];
  /** Names it had before, where it is the same body or its successor. */
  former: string[];
  /** Web hosts of its own; bodies that publish on GOV.UK have none. */
  hosts: string[];
  /** GOV.UK organisation slugs, the present one first, then those of its former names. */
  govuk: string[];
  /** GOV.UK organisation ids. */
  ids: string[];
  /** LinkedIn company slugs or numbers, lower-case, where a source gives them. */
  linkedin: string[];
  /** X handles, lower-case. */
  x: string[];
  /** The body it belongs to; for ministers their department. */
  parent: string | null;
}
