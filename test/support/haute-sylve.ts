import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../domain/findings/rule.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

const folder = join(PROJECT_ROOT, 'server', 'sample', 'haute-sylve');

/** Where a file of the sample is. */
export const samplePath = (name: string): string => join(folder, name);

/** A file of the sample, as text. */
export const sampleFile = (name: string): string => readFileSync(samplePath(name), 'utf8');

/** The sample basin; throws with the problems when it is not a network without a warning. */
export function hauteSylve(): NetworkDocument {
  const read = readNetworkText(sampleFile('network.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  if (read.warnings.length > 0) throw new Error(JSON.stringify(read.warnings));
  return read.document;
}

/** The day and the period at which the findings of the sample are frozen. */
export const AS_OF = '2025-12-31';
export const PERIOD = { from: '2025-01-01', to: '2025-12-31' };

/** The cells of the offer asked for in the sample (M17): literacy in each commune, trades in the whole bassin. */
export const CELLS: readonly Cell[] = [
  ...['X0001', 'X0002', 'X0003', 'X0004', 'X0005', 'X0006', 'X0007'].map((area) => ({
    area,
    stage: 'LITERACY' as const,
    sector: 'GENERIC',
  })),
  ...['construction', 'horeca', 'logistique', 'nettoyage'].map((sector) => ({
    area: 'haute-sylve',
    stage: 'PREQUALIFICATION' as const,
    sector,
  })),
  { area: 'haute-sylve', stage: 'QUALIFICATION', sector: 'metiers-de-bouche' },
  { area: 'X0003', stage: 'PREQUALIFICATION', sector: 'construction' },
];

/** The targets of which every named audience of the sample is asked whether it comes there (M14). */
export const TARGETS: readonly string[] = [
  'OUTLETS',
  'construction',
  'horeca',
  'logistique',
  'nettoyage',
  'cefa-maconnerie',
];
