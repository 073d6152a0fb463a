import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Target } from './request.ts';

/**
 * Returns the numbers of the nodes that a target of pathways stands for: all outlets, the filières of a sector, or
 * one node.
 */
export function targetNodes({ nodes }: Snapshot, target: Target): number[] {
  if (target.kind === 'node') return [target.node];
  if (target.kind === 'outlets') return marked(nodes.isOutlet);
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) if (nodes.sector[node] === target.sector) found.push(node);
  return found;
}
