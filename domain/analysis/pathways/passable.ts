import { CONCURRENT_KIND, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { admissions } from '../audience/admits.ts';
import { NO, YES } from '../levels.ts';
import { shutWays } from '../obstacles.ts';
import type { PathwayRequest } from './request.ts';

/**
 * Returns a test whether a passerelle, given by position, may be taken under a request, without regard to levels: it
 * is active and carries people, nothing blocks it or its target, its target may admit the audience, and the limits of
 * the request allow it.
 */
export function passable(snapshot: Snapshot, request: PathwayRequest): (passerelle: number) => boolean {
  const { carrying, to, kind } = snapshot.passerelles;
  const admits = admissions(snapshot);
  const shut = shutWays(snapshot);
  const { formality, avoided, withoutConcurrent } = request;
  return (p) => {
    const b = to[p]!;
    if (carrying[p] !== 1 || admits[b] === NO || shut[p] === YES) return false;
    if (avoided !== undefined && avoided[b] === 1) return false;
    if (withoutConcurrent && kind[p] === CONCURRENT_KIND) return false;
    if (formality === undefined) return true;
    const given = passerelleOf(snapshot, p).formality;
    return given !== undefined && formality.has(given);
  };
}

/**
 * Tells how the filière number `node` leads directly to the outlet number `outlet`: by a PREP edge (it prepares for
 * that job; `prep` is true), else by the passerelles, given by position, that `canPass` accepts. Undefined when it
 * does not lead there.
 */
export function exitTo(
  snapshot: Snapshot,
  node: number,
  outlet: number,
  canPass: (passerelle: number) => boolean,
): { readonly prep: boolean; readonly passerelles: readonly number[] } | undefined {
  const { preps, passerelles } = snapshot;
  for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++) {
    if (preps.to[preps.out.edges[at]!] === outlet) return { prep: true, passerelles: [] };
  }
  const found: number[] = [];
  for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
    const p = passerelles.out.edges[at]!;
    if (passerelles.to[p] === outlet && canPass(p)) found.push(p);
  }
  return found.length === 0 ? undefined : { prep: false, passerelles: byId(snapshot, found) };
}

/**
 * Lists the outlets (job goals) to which the filière number `node` leads directly, each once, as node numbers: by a
 * PREP edge (it prepares for that job) or by a passerelle of any state.
 */
export function outletsBeside({ nodes, preps, passerelles }: Snapshot, node: number): number[] {
  const found = new Set<number>();
  for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++)
    found.add(preps.to[preps.out.edges[at]!]!);
  for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
    const to = passerelles.to[passerelles.out.edges[at]!]!;
    if (nodes.isOutlet[to] === 1) found.add(to);
  }
  return [...found];
}

/** Returns passerelles, given by position in the snapshot (the network on a day), sorted by their ids. */
export function byId(snapshot: Snapshot, positions: readonly number[]): number[] {
  if (positions.length < 2) return [...positions];
  const idOf = (p: number): string => passerelleOf(snapshot, p).id;
  // Usually there are two or three, already in order.
  if (positions.every((p, at) => at === 0 || idOf(positions[at - 1]!) < idOf(p))) return [...positions];
  return [...positions].sort((p, q) => (idOf(p) < idOf(q) ? -1 : 1));
}
