import { terms } from '../text/terms.ts';

// Words that official prose and official tables use for the same thing. General English of public statistics:
// a line holds for any publisher, and leaves out what only some measures mean by it.
const SAME = `
unemployed jobless unemployment
wages pay salaries earnings
murders homicides
homes houses dwellings
built completed completions housebuilding
began started starts
killed deaths died fatalities
deficit borrowing
crossings arrivals
firms businesses companies enterprises
immigrants migrants migration immigration
wait waiting awaiting backlog queue
absence absent missed
capacity installed
generated generation output supplied produced
crimes offences
spending expenditure budget spent
emergency A&E
joined joining intake recruited
left leaving outflow
deported removed returned returns
prices inflation
economy GDP
employed employment jobs
pupils students
smoke smokers smoking
aid ODA
jail prison
fell cut reduction
charging chargers chargepoints
registered registrations
granted grants issued
stopped prevented
lorries HGVs
petrol fuel
`;

const others = new Map<string, string[]>();
for (const line of SAME.trim().split('\n')) {
  const group = [...new Set(terms(line))];
  for (const term of group) {
    const known = others.get(term) ?? [];
    others.set(term, [...known, ...group.filter((other) => other !== term)]);
  }
}

const NONE: readonly string[] = [];

/** Terms that may stand for a term in another text, without the term itself. */
export function synonymsOf(term: string): readonly string[] {
  return others.get(term) ?? NONE;
}
