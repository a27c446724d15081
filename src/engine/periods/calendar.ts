/**
 * Month (1 to 12) in which a government's financial year begins. Sources: the United Kingdom's runs from
 * 1 April (Interpretation Act 1978, schedule 1); the federal one of the United States from 1 October
 * (31 U.S.C. 1102); Australia's and New Zealand's from 1 July; Canada's, India's and Japan's from 1 April;
 * elsewhere the calendar year.
 */
export function financialYearStart(areaCode: string): number {
  const country = areaCode.slice(0, 2);
  return FINANCIAL_YEAR_START[country] ?? 1;
}

const FINANCIAL_YEAR_START: Readonly<Record<string, number>> = {
  GB: 4,
  CA: 4,
  IN: 4,
  JP: 4,
  AU: 7,
  NZ: 7,
  US: 10,
};

/**
 * Month in which an academic year begins in the statistics of the United Kingdom: further and higher education count
 * from 1 August to 31 July, and a school year begins with the first term after July (Education Act 1996, section 579).
 */
export const ACADEMIC_YEAR_START = 8;
