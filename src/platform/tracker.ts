/**
 * Where the project takes reports: the address that opens a new one and understands `title` and `body`. Null as long as
 * the project has no public tracker: reports can then be copied, and nothing is opened. The only place that names it.
 */
export const TRACKER: string | null = null;
