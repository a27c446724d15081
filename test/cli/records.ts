/** The parts of the command line's JSON that the tests look at. */
export interface AnnotationRecord {
  start: number;
  end: number;
  surface: string;
  value: number | null;
  unit: string | null;
  isStatistic: boolean;
  kind: string;
  direction: string | null;
  reason: string | null;
  period: { text: string | null; from: string | null; to: string | null } | null;
  geography: string | null;
  refersTo: number | null;
  link: {
    series: string;
    confidence: number;
    evidence: string[];
    alternatives: { series: string; confidence: number; why?: string }[];
    weights?: { feature: string; weight: number }[];
  } | null;
  unlinked: { reason: string; text: string; nearest: { series: string } | null } | null;
  comparison: {
    relation: string;
    official: { period: string; value: number; unit: string; status: string } | null;
    asAt: { release: string; value: number } | null;
    difference: number | null;
    percent: number | null;
    changes: { basis: string; from: object; to: object; percent: number | null }[];
    note: string;
  } | null;
}

export interface ArticleRecord {
  id: string;
  error?: string;
  article: {
    url: string | null;
    title: string | null;
    publisher: { id: string | null; name: string } | null;
    isGovernment: boolean;
    why: string[];
    published: string | null;
    language: string | null;
  };
  text?: string;
  annotations: AnnotationRecord[];
}

export function parseLines(stdout: string): ArticleRecord[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleRecord);
}

export function parseOne(stdout: string): ArticleRecord {
  return JSON.parse(stdout) as ArticleRecord;
}
