import type { Claim } from '../claim.ts';
import type { Unit } from '../series.ts';

// Measures of energy, mass and length that articles and tables write with different prefixes: factor to the first.
const PHYSICAL: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  TW: ['power', 1e12],
  kilowatts: ['power', 1e3],
  megawatts: ['power', 1e6],
  gigawatts: ['power', 1e9],
  terawatts: ['power', 1e12],
  Wh: ['energy', 1],
  kWh: ['energy', 1e3],
  MWh: ['energy', 1e6],
  GWh: ['energy', 1e9],
  TWh: ['energy', 1e12],
  'kilowatt hours': ['energy', 1e3],
  'megawatt hours': ['energy', 1e6],
  'gigawatt hours': ['energy', 1e9],
  'terawatt hours': ['energy', 1e12],
  kg: ['mass', 1],
  kilograms: ['mass', 1],
  tonne: ['mass', 1e3],
  tonnes: ['mass', 1e3],
  'tonnes CO2e': ['mass', 1e3],
  t: ['mass', 1e3],
  kt: ['mass', 1e6],
  kilotonnes: ['mass', 1e6],
  Mt: ['mass', 1e9],
  MtCO2e: ['mass', 1e9],
  megatonnes: ['mass', 1e9],
};

/** What a unit of energy, power or mass measures, or null for every other unit: power is never energy. */
export function dimensionOf(unit: string): string | null {
  return PHYSICAL[unit]?.[0] ?? null;
}

/**
 * Factor from the claim's number to the series' stored values: 1.2 million people against a series in
 * thousands is 0.001, 15.9 GW against one in MW is 1000. Percent stays percent.
 */
export function factorFrom(claim: Claim, unit: Unit): number {
  const said = claim.unit ? PHYSICAL[claim.unit] : undefined;
  const held = PHYSICAL[unit.base];
  if (said && held && said[0] === held[0]) return said[1] / held[1] / unit.scale;
  return 1 / unit.scale;
}
