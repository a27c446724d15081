/** Period labels as runs: publishers' labels mostly follow one another, so a run says where it starts and how long it is. */

/** The label after this one in a regular series (`2022-Q4` gives `2023-Q1`), or null when labels of this form don't run. */
function nextLabel(label: string): string | null {
  if (label.startsWith('3M ')) return `3M ${nextLabel(label.slice(3))}`;
  const year = Number(label.slice(0, 4));
  if (/^\d{4}$/.test(label)) return String(year + 1);
  const split = /^(\d{4})\/(\d{2})$/.exec(label);
  if (split) return `${year + 1}/${pad((year + 2) % 100)}`;
  const step = /^(\d{4})-([QH]?)(\d{1,2})$/.exec(label);
  if (!step) return null;
  const unit = step[2] as string;
  const last = unit === 'Q' ? 4 : unit === 'H' ? 2 : 12;
  const next = Number(step[3]) + 1;
  const write = (n: number) => (unit === '' ? pad(n) : String(n));
  return next > last ? `${year + 1}-${unit}${write(1)}` : `${year}-${unit}${write(next)}`;
}

/** Writes labels as runs: `2001-Q1*92 2024-Q2`. */
export function packLabels(labels: readonly string[]): string {
  const runs: string[] = [];
  for (let at = 0; at < labels.length; ) {
    const first = labels[at] as string;
    let length = 1;
    let expected = nextLabel(first);
    while (expected !== null && labels[at + length] === expected) {
      length++;
      expected = nextLabel(expected);
    }
    runs.push(length === 1 ? first : `${first}*${length}`);
    at += length;
  }
  return runs.join('|');
}

/** Reads what `packLabels` wrote. */
export function unpackLabels(packed: string): string[] {
  const labels: string[] = [];
  for (const run of packed.split('|')) {
    const [first, length] = run.split('*');
    let label: string | null = first ?? '';
    for (let left = Number(length ?? 1); left > 0 && label !== null; left--) {
      labels.push(label);
      label = left > 1 ? nextLabel(label) : null;
    }
  }
  return labels;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
