import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { addTo } from '../../model/grouping.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { type Cell, finding, type RuleContext } from '../rule.ts';
import type { BlankAreaFinding } from './evidence.ts';

/**
 * The rule of M17 (blank area): among the cells asked for (each an area, a stage and a sector), finds those where no
 * active filière of that stage and sector has a valid site. Returns one finding each.
 */
export function blankAreas({ snapshot, cells }: RuleContext): BlankAreaFinding[] {
  if (cells.length === 0) return [];
  const wanted = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const areasOf = areasOfSites(snapshot, new Set(cells.map(({ area }) => area)));
  const { nodes } = snapshot;
  for (let node = 0; node < nodes.count && wanted.size > 0; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const { sites, stage, sector } = filiereOf(snapshot, node);
    if (sector === undefined) continue;
    for (const site of sites ?? [])
      for (const area of areasOf.get(site) ?? []) wanted.delete(keyOf({ area, stage, sector }));
  }
  return [...wanted.values()].map(({ area, stage, sector }) =>
    finding<BlankAreaFinding>('M17', [area, stage, sector], 'certain', {}),
  );
}

const keyOf = ({ area, stage, sector }: Cell): string => `${area} ${stage} ${sector}`;

/** The areas asked for, by the id of each valid site in them: the site's commune and the bassins of that commune. */
function areasOfSites(
  { document, at }: Snapshot,
  asked: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const byCommune = new Map<string, string[]>();
  const add = (commune: string, area: string): void => addTo(byCommune, commune, area);
  for (const { id } of document.communes) if (asked.has(id)) add(id, id);
  for (const { id, communes } of document.bassins) {
    if (!asked.has(id)) continue;
    for (const member of communes) if (isValidAt(member, at)) add(member.commune, id);
  }
  const areas = new Map<string, readonly string[]>();
  for (const site of document.sites) {
    const found = byCommune.get(site.commune);
    if (found !== undefined && isValidAt(site, at)) areas.set(site.id, found);
  }
  return areas;
}

/**
 * Reads a cell of the offer (area, stage, sector) from the parts of the key of a finding of M17 (blank area). Returns
 * a list with the cell, empty when the stage is unknown.
 */
export function cellsOf([area = '', name, ...sector]: readonly string[]): Cell[] {
  const stage = STAGES.find((known) => known === name);
  return stage === undefined ? [] : [{ area, stage, sector: sector.join(':') }];
}
