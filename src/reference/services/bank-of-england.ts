import papaparse from 'papaparse';
import type { Frequency } from '../../engine/series.ts';
import { dayFromWords } from './dates.ts';
import { parameter } from './origin.ts';
import type { Source } from './source.ts';

const DATABASE = 'https://www.bankofengland.co.uk/boeapps/database/_iadb-fromshowcolumns.asp';

/**
 * A series of the Bank of England's interactive database as CSV: `origin: bank-of-england code=IUDBEDR`. A day or the
 * last day of a month or quarter stands for the period; `changes=yes` keeps only the days on which the value changed.
 */
export const bankOfEngland: Source = {
  name: 'bank-of-england',
  async fetch(origin, frequency, http) {
    const code = parameter(origin, 'code');
    const query = `csv.x=yes&Datefrom=01/Jan/1963&Dateto=now&SeriesCodes=${code}&CSVF=TN&UsingCodes=Y&VPD=Y&VFD=N`;
    const address = `${DATABASE}?${query}`;
    const rows = readCsv(await http.text(address), code, address);
    const kept = origin.parameters.get('changes') === 'yes' ? rows.filter(changed) : rows;
    const divide = Number(origin.parameters.get('divide') ?? 1);
    return {
      observations: kept.map(({ day, value }) => ({
        period: label(day, frequency),
        value: value / divide,
      })),
      // The database shows figures as they are today and does not say when they were released.
      released: rows.at(-1)?.day ?? null,
      nextRelease: null,
      address,
    };
  },
};

interface DayValue {
  day: string;
  value: number;
}

function readCsv(text: string, code: string, address: string): DayValue[] {
  if (/^\s*</.test(text))
    throw new Error(`${address}: a web page instead of data; is the code ${code} right?`);
  const { data } = papaparse.parse<string[]>(text.trim(), { skipEmptyLines: true });
  const [head, ...rows] = data;
  if (head?.[0]?.toUpperCase() !== 'DATE' || head[1]?.trim() !== code)
    throw new Error(`${address}: not a table of ${code}`);
  return rows.flatMap((row) => {
    const day = dayFromWords(row[0] ?? '');
    const cell = row[1]?.trim() ?? '';
    // Two dots stand for a value that is missing.
    if (cell === '..' || cell === '') return [];
    const value = Number(cell);
    if (!day || !Number.isFinite(value))
      throw new Error(`${address}: "${row.join()}" is not understood`);
    return [{ day, value }];
  });
}

function changed(row: DayValue, at: number, rows: readonly DayValue[]): boolean {
  return at === 0 || rows[at - 1]?.value !== row.value;
}

function label(day: string, frequency: Frequency): string {
  if (frequency === 'monthly') return day.slice(0, 7);
  if (frequency === 'quarterly')
    return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return frequency === 'annual' ? day.slice(0, 4) : day;
}
