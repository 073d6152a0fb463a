import type { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import { ANY_OUTLET, ANY_START, resolveQuery } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachable, reaching, starts } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../../model/vocabulary.ts';
import { askedFields, END_FIELDS, PATHWAY_FIELDS, START_FIELDS } from '../presumed-fields.ts';
import type { Reading } from '../presumed-values.ts';
import type { NoPathwayFinding } from './evidence.ts';

/**
 * Returns what the rule of M14 reads for a finding: the conditions and levels that block, or what the pathway to check
 * rests on. Where no chain leads to the target, it reads whether a filière that leads there is a start, and whether one
 * that starts reach is at the target.
 */
export function pathwayReadings(
  { elements: [target], evidence: { blockingSets, toCheck } }: NoPathwayFinding,
  snapshot: Snapshot,
): Reading[] {
  if (toCheck !== null) return toCheck.filieres.map((id) => [id, PATHWAY_FIELDS]);
  if (blockingSets === null) return chainReadings(snapshot, target);
  return blockingSets.flat().map((item) => [item.element, fieldsOf(item)]);
}

function fieldsOf({ kind, dimension }: BlockingItem): readonly string[] {
  if (dimension !== null) return askedFields(dimension);
  return FIELDS_OF_CONDITIONS[kind] ?? [];
}

const FIELDS_OF_CONDITIONS: Partial<Record<BlockingItem['kind'], readonly string[]>> = {
  AGE: ['entry.ageMin', 'entry.ageMax'],
  STATUS: ['entry.statuses'],
  GROUP: ['entry.groups'],
  COMMUNE: ['entry.communes'],
};

function chainReadings(snapshot: Snapshot, text: string): Reading[] {
  const { nodes } = snapshot;
  const resolved = resolveQuery(snapshot, { from: ANY_START, to: text, k: 1 });
  if (!resolved.ok) return [];
  const graph = offerGraphWithPreps(snapshot);
  const isFiliere = (node: number): boolean => nodes.isOutlet[node] === 0 && nodes.active[node] === 1;
  const listed = (marks: Uint8Array): string[] =>
    marked(marks)
      .filter(isFiliere)
      .map((node) => nodes.ids[node]!);
  const { target } = resolved.request;
  const arriving =
    text === ANY_OUTLET || text === GENERAL_OUTLET ? END_FIELDS : target.kind === 'sector' ? ['sector'] : [];
  return [
    ...listed(reaching(graph, targetNodes(snapshot, target))).map((id): Reading => [id, START_FIELDS]),
    ...listed(reachable(graph, starts(snapshot))).map((id): Reading => [id, arriving]),
  ];
}
