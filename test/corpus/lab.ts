import type { Relation } from '../../src/engine/annotation.ts';
import type { ClaimKind, Direction } from '../../src/engine/claim.ts';
import type {
  LabelledArticle,
  LabelledLink,
  LabelledOfficial,
  LabelledQuantity,
} from './labels.ts';

/**
 * Parses one `.lab` file: a head of `key: value` lines, the text with each quantity in `{{ }}` and each
 * excluded region in `<<reason| ... >>`, a line `---`, then one line a quantity (see `README.md` here).
 * Throws with file and line when a label is missing, out of order or malformed.
 */
export function parseLab(file: string, source: string): LabelledArticle {
  const [head = '', ...rest] = source.split('\n\n');
  const body = rest.join('\n\n');
  const cut = body.lastIndexOf('\n---\n');
  if (cut < 0) throw new Error(`${file}: no line "---" before the labels`);
  const meta = new Map(head.split('\n').map((line) => splitOnce(line, ':')));
  const field = (key: string) => {
    const value = meta.get(key);
    if (value === undefined) throw new Error(`${file}: the head has no "${key}"`);
    return value;
  };
  const { text, spans, excluded } = readText(body.slice(0, cut).trim(), file);
  const isGovernment = field('government') === 'yes';
  const quantities: LabelledQuantity[] = [];
  const links: LabelledLink[] = [];
  for (const line of body.slice(cut + 5).split('\n')) {
    const where = `${file}: label "${line.trim()}"`;
    if (line.startsWith('- ')) {
      const span = spans[quantities.length];
      if (!span) throw new Error(`${where}: more labels than quantities`);
      const surface = text.slice(span.start, span.end);
      const [label = '', ...fields] = line.slice(2).split(' | ');
      if (label.trim() !== surface) throw new Error(`${where}: the text has "${surface}" here`);
      const inExcludedRegion = excluded.some((r) => r.start <= span.start && span.end <= r.end);
      const q = readLabel(fields, where, { ...span, surface, inExcludedRegion });
      const pledged = q.claimKind === 'target' || q.claimKind === 'pledge';
      if (q.isStatistic && isGovernment && !inExcludedRegion) {
        q.annotate = pledged ? 'optional' : 'yes';
      }
      quantities.push(q);
    } else if (line.startsWith('  = ')) {
      links.push(readLink(line.slice(4), where, quantities.length - 1, quantities.at(-1)));
    } else if (line.startsWith('  ~ ')) {
      links.at(-1)?.related.push(...line.slice(4).split(', '));
    } else if (line.trim() && !line.startsWith('#')) {
      throw new Error(`${where}: begin with "- ", "  = ", "  ~ " or "#"`);
    }
  }
  if (quantities.length < spans.length) {
    throw new Error(`${file}: ${spans.length} quantities, ${quantities.length} labels`);
  }
  return {
    id: field('id'),
    url: null,
    topic: field('topic'),
    docType: field('type'),
    publisher: field('publisher'),
    isGovernment,
    published: field('published') === '-' ? null : field('published'),
    title: field('title'),
    text,
    excluded,
    quantities,
    links,
  };
}

function splitOnce(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark);
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + mark.length).trim()];
}

/** Takes the marks out of the text and says where they were. */
function readText(marked: string, file: string) {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const excluded: { start: number; end: number; reason: string }[] = [];
  let open = -1;
  for (const [token] of marked.matchAll(/\{\{|\}\}|<<[a-z-]+\||>>|[^{}<>]+|[{}<>]/g)) {
    if (token === '{{') open = text.length;
    else if (token === '}}') spans.push({ start: open, end: text.length });
    else if (token === '>>') {
      const region = excluded.at(-1);
      if (!region) throw new Error(`${file}: ">>" without "<<reason|"`);
      region.end = text.length;
    } else if (token.startsWith('<<')) {
      excluded.push({ start: text.length, end: -1, reason: token.slice(2, -1) });
    } else text += token;
  }
  return { text, spans, excluded };
}

function readLabel(
  fields: string[],
  where: string,
  span: { start: number; end: number; surface: string; inExcludedRegion: boolean },
): LabelledQuantity {
  const q: LabelledQuantity = {
    ...span,
    isStatistic: fields[0] !== 'not',
    nonStatisticType: null,
    value: null,
    low: null,
    high: null,
    unit: null,
    modifier: null,
    claimKind: null,
    direction: null,
    period: null,
    geography: null,
    measure: null,
    refersTo: null,
    annotate: 'no',
  };
  if (!q.isStatistic) {
    q.nonStatisticType = fields[1] ?? null;
    return q;
  }
  const [amount = '', kind, ...named] = fields;
  const [number = '', ...unit] = amount.split(' ');
  const [low, high] = number.split('..').map(Number);
  if (low === undefined || Number.isNaN(low)) throw new Error(`${where}: "${number}" is no value`);
  if (high === undefined) q.value = low;
  else Object.assign(q, { low, high });
  q.unit = unit.join(' ') || null;
  q.claimKind = kind as ClaimKind;
  for (const entry of named) {
    const [key, value] = splitOnce(entry, '=');
    if (key === 'up' || key === 'down') q.direction = key as Direction;
    else if (key === 'mod') q.modifier = value;
    else if (key === 'area') q.geography = value;
    else if (key === 'of') q.measure = value;
    else if (key === 'ref') q.refersTo = Number(value);
    else if (key === 'period') {
      const [words, iso] = splitOnce(value, '~');
      q.period = { text: words || null, iso: iso || null };
    } else throw new Error(`${where}: unknown field "${key}"`);
  }
  return q;
}

function readLink(
  line: string,
  where: string,
  quantity: number,
  q: LabelledQuantity | undefined,
): LabelledLink {
  if (!q) throw new Error(`${where}: a link before any quantity`);
  const [ids = '', figure = '', relation = 'no-series'] = line.split(' ; ');
  if (ids === 'none') {
    const reason = figure || null;
    return {
      quantity,
      surface: q.surface,
      series: [],
      related: [],
      official: null,
      relation: 'no-series',
      reason,
    };
  }
  const series = ids.split(', ');
  return {
    quantity,
    surface: q.surface,
    series,
    related: [],
    official: readOfficial(series[0] ?? '', figure, where),
    relation: relation as Relation,
    reason: null,
  };
}

/** `2023: 5` is a value, `2022: 4 > 2023: 5` a change, `-` nothing to compare. */
function readOfficial(series: string, figure: string, where: string): LabelledOfficial | null {
  if (figure === '-' || figure === '') return null;
  const points = figure.split(' > ').map((point) => {
    const [period, value] = splitOnce(point, ': ');
    if (!period || Number.isNaN(Number(value))) throw new Error(`${where}: bad figure "${point}"`);
    return { period, value: Number(value) };
  });
  const [from, to] = points;
  if (!from) return null;
  if (!to) return { series, ...from };
  const difference = to.value - from.value;
  const percent = Math.round((1e6 * difference) / from.value) / 1e4;
  return { series, from, to, difference, percent };
}
