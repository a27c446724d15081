/** What a service asks of the network, however it is reached: a maintainer's refresh, or a tab that the reader allowed. */
export interface Http {
  /** The body of an address as text. Rejects in words. */
  text(url: string): Promise<string>;
  /** The body parsed as JSON; rejects when it is cut off or no JSON. */
  json(url: string): Promise<unknown>;
}
