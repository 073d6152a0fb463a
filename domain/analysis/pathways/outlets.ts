import type { Snapshot } from '../../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../../model/vocabulary.ts';
import { levelsAlone, STATES } from '../level-state.ts';
import { firstLabel, follow, type Label } from './labels.ts';
import { exitTo, outletsBeside, passable } from './passable.ts';
import { ANY_OUTLET, type PathwayRequest, resolveQuery } from './request.ts';
import { searchPathways } from './search.ts';

/** A walk from a start; `simple` while it has met no filière twice. */
interface Walk {
  readonly label: Label;
  readonly simple: boolean;
}

/**
 * Finds the outlets (job goals) to which a pathway leads from the filière number `start`, as node numbers in id
 * order. The general outlet, which stands for any job, is among them only when no other is reached.
 */
export function outletsByPathways(snapshot: Snapshot, start: number): readonly number[] {
  const { nodes, passerelles } = snapshot;
  if (nodes.active[start] !== 1) return [];
  // One walk over (filière, levels) states finds most outlets. For an outlet reached only by a walk with a repeated
  // filière, a search decides.
  const request = requestFor(snapshot, start, ANY_OUTLET);
  const canPass = passable(snapshot, request);
  const [reached, perhaps] = [new Set<number>(), new Set<number>()];
  const seen = new Map<number, Map<number, boolean>>();
  const queue: Walk[] = [];
  const visit = (label: Label, simple: boolean): void => {
    const known = seen.get(label.node) ?? new Map<number, boolean>();
    const key = levelsAlone(label.base) * STATES + levelsAlone(label.carried);
    // A state that was met before is walked again only if the earlier walk was not simple and this one is.
    if (known.get(key) === true || (known.has(key) && !simple)) return;
    seen.set(label.node, known.set(key, simple));
    queue.push({ label, simple });
  };
  visit(firstLabel(snapshot, start, false), true);
  for (let at = 0; at < queue.length; at++) {
    const { label, simple } = queue[at]!;
    for (const outlet of outletsBeside(snapshot, label.node)) {
      if (reached.has(outlet) || exitTo(snapshot, label.node, outlet, canPass) === undefined) continue;
      (simple ? reached : perhaps).add(outlet);
    }
    for (
      let edge = passerelles.out.start[label.node]!;
      edge < passerelles.out.start[label.node + 1]!;
      edge++
    ) {
      const p = passerelles.out.edges[edge]!;
      if (nodes.isOutlet[passerelles.to[p]!] === 1 || !canPass(p)) continue;
      const next = follow(snapshot, label, p);
      if (next !== undefined) visit(next, simple && !hasMet(label, next.node));
    }
  }
  for (const outlet of perhaps) {
    if (reached.has(outlet)) continue;
    if (searchPathways(snapshot, requestFor(snapshot, start, nodes.ids[outlet]!)).found.length > 0)
      reached.add(outlet);
  }
  if (reached.size > 1) reached.delete(nodes.index.get(GENERAL_OUTLET)!);
  return [...reached].sort((a, b) => a - b);
}

function hasMet(last: Label, node: number): boolean {
  for (let label: Label | undefined = last; label !== undefined; label = label.before)
    if (label.node === node) return true;
  return false;
}

/** The fewest months of any pathway from a filière to an outlet. */
interface NearestOutlet {
  readonly months: number;
  /** False when unknown months on the way count as 0, so that it may take longer. */
  readonly complete: boolean;
}

/**
 * Returns the months of the quickest pathway from the filière number `start` to an outlet (job goal), the filière's
 * own months included, and whether all of them are known. Undefined when no pathway leads to one.
 */
export function monthsToNearestOutlet(snapshot: Snapshot, start: number): NearestOutlet | undefined {
  const request = requestFor(snapshot, start, ANY_OUTLET);
  const [first] = searchPathways(snapshot, request).found;
  if (first === undefined) return undefined;
  // A complete pathway is listed before any incomplete one, but an incomplete one may be shorter.
  const shorter = first.complete
    ? searchPathways(snapshot, { ...request, maxMonths: first.label.latest - 1 }).found[0]
    : undefined;
  const { label, complete } = shorter ?? first;
  return { months: label.latest, complete };
}

function requestFor(snapshot: Snapshot, start: number, to: string): PathwayRequest {
  const resolved = resolveQuery(snapshot, { from: snapshot.nodes.ids[start]!, to, k: 1 });
  if (!resolved.ok) throw new RangeError(`"${resolved.value}" is neither a filière nor an outlet`);
  return resolved.request;
}
