import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';

/** Whether a rule presumed a value of the filière `node` on which missing passerelles rest. */
export const restsOnPresumed = (snapshot: Snapshot, node: number): boolean =>
  filiereOf(snapshot, node).presumed?.some((field) => /^(?:stage|sector|entry\..*|exit\..*)$/.test(field)) ===
  true;

/** Ids of the filières among `nodes` of which a rule presumed a value on which missing passerelles rest, each once. */
export const presumedAmong = (snapshot: Snapshot, nodes: Iterable<number>): string[] =>
  [...new Set(nodes)]
    .filter((node) => snapshot.nodes.isOutlet[node] === 0 && restsOnPresumed(snapshot, node))
    .sort((a, b) => a - b)
    .map((node) => snapshot.nodes.ids[node]!);
