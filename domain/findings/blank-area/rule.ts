import { filiereOf } from '../../graph/snapshot.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { type Cell, finding, type RuleContext } from '../rule.ts';
import { areasOfSites, doubtsIn, isInDoubt } from './doubts.ts';
import type { BlankAreaFinding } from './evidence.ts';

/**
 * The rule of M17 (blank area): among the cells asked for (each an area, a stage and a sector), finds those where no
 * active filière of that stage and sector has a valid site. Returns one finding each: certain where nothing that nobody has said
 * or confirmed (a sector, a site, a presumed stage, the filières of an operator) may fill the
 * cell.
 */
export function blankAreas({ snapshot, cells }: RuleContext): BlankAreaFinding[] {
  if (cells.length === 0) return [];
  const wanted = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const areas = new Set(cells.map(({ area }) => area));
  const areasOf = areasOfSites(snapshot, areas).of;
  const { nodes } = snapshot;
  for (let node = 0; node < nodes.count && wanted.size > 0; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const { sites, stage, sector } = filiereOf(snapshot, node);
    if (sector === undefined) continue;
    for (const site of sites ?? [])
      for (const area of areasOf.get(site) ?? []) wanted.delete(keyOf({ area, stage, sector }));
  }
  if (wanted.size === 0) return [];
  const doubtsOf = doubtsIn(snapshot, areas);
  return [...wanted.values()].map((cell) => {
    const { area, stage, sector } = cell;
    const doubts = doubtsOf(cell);
    const certainty = isInDoubt(doubts) ? 'possible' : 'certain';
    return finding<BlankAreaFinding>('M17', [area, stage, sector], certainty, doubts);
  });
}

const keyOf = ({ area, stage, sector }: Cell): string => `${area} ${stage} ${sector}`;

/**
 * Reads a cell of the offer (area, stage, sector) from the parts of the key of a finding of M17 (blank area). Returns
 * a list with the cell, empty when the stage is unknown.
 */
export function cellsOf([area = '', name, ...sector]: readonly string[]): Cell[] {
  const stage = STAGES.find((known) => known === name);
  return stage === undefined ? [] : [{ area, stage, sector: sector.join(':') }];
}
