/** How many observations the large table holds; a national dataset by month, area and group is of this size. */
export const OBSERVATIONS = 300_000;

const AREAS = ['England', 'Wales', 'Scotland', 'Northern Ireland'];
const MONTHS = 240;

/**
 * A CSV of some 20 MB with 300,000 observations: 240 months of 1,250 series (four areas, some 313 groups), with the codes, years
 * and notes that published tables carry.
 */
export function largeCsv(): string {
  const lines = ['Year,Month,Area code,Area,Group code,Group,Measure,Status,Number'];
  const groups = Math.ceil(OBSERVATIONS / MONTHS / AREAS.length);
  for (let group = 0; group < groups; group++) {
    for (const [at, area] of AREAS.entries()) {
      for (let month = 0; month < MONTHS && lines.length <= OBSERVATIONS; month++) {
        const year = 2005 + Math.floor(month / 12);
        const label = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
        const value = ((group * 7919 + at * 104_729 + month * 613) % 90_000) + 1000;
        lines.push(
          `${year},${label},K0200000${at},${area},G${1000 + group},Occupational group number ${group},People in the group,final,${value}`,
        );
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
