import type { PathwayQuery, PathwayRequest } from '../../analysis/pathways/request.ts';
import type { Blocked } from '../../analysis/results.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

type Contradiction = NonNullable<Blocked['contradiction']>;

/**
 * Finds what makes a question for pathways impossible in any network: an end or a `via` filière (one to pass through)
 * that is to be avoided, a `via` filière that would come twice or after the end, or fewer steps than the named places
 * need. `request` is `query` with its ids turned into numbers. Undefined when there is no contradiction.
 */
export function findContradiction(
  snapshot: Snapshot,
  query: PathwayQuery,
  request: PathwayRequest,
): Contradiction | undefined {
  return (
    avoidedEnd(snapshot, query, request) ?? impossibleVia(snapshot, request) ?? tooFewSteps(snapshot, request)
  );
}

/** The target, if it is a filière. */
function targetFiliere({ nodes }: Snapshot, { target }: PathwayRequest): number | undefined {
  return target.kind === 'node' && nodes.isOutlet[target.node] === 0 ? target.node : undefined;
}

function avoidedEnd(
  snapshot: Snapshot,
  { avoid = [] }: PathwayQuery,
  request: PathwayRequest,
): Contradiction | undefined {
  const { ids, operator } = snapshot.nodes;
  const { document } = snapshot;
  const places = [
    ['from', request.from],
    ['to', targetFiliere(snapshot, request)],
    ...request.via.map((node) => ['via', node] as const),
  ] as const;
  for (const [against, node] of places) {
    if (node === undefined || request.avoided?.[node] !== 1) continue;
    const owner = document.operators[operator[node]!]!.id;
    const value = avoid.find((id) => id === ids[node] || id === owner)!;
    return { parameter: 'avoid', value, against };
  }
  return undefined;
}

function impossibleVia(snapshot: Snapshot, request: PathwayRequest): Contradiction | undefined {
  const { ids, isOutlet } = snapshot.nodes;
  const { from, via } = request;
  const found = (node: number, against: Contradiction['against']): Contradiction => ({
    parameter: 'via',
    value: ids[node]!,
    against,
  });
  for (const [at, node] of via.entries()) {
    if (isOutlet[node] === 1) return found(node, 'to');
    if (via.indexOf(node) < at) return found(node, 'via');
    if (node === from && at > 0) return found(node, 'from');
    const endsBefore = from !== undefined && node !== from && isEnd(snapshot, request, from);
    if (endsBefore || (at < via.length - 1 && isEnd(snapshot, request, node))) return found(node, 'to');
  }
  return undefined;
}

/** Whether a pathway ends as soon as it reaches this filière. */
const isEnd = (snapshot: Snapshot, request: PathwayRequest, node: number): boolean =>
  request.target.kind === 'sector'
    ? snapshot.nodes.sector[node] === request.target.sector
    : node === targetFiliere(snapshot, request);

function tooFewSteps(snapshot: Snapshot, request: PathwayRequest): Contradiction | undefined {
  const { from, via, maxSteps } = request;
  const needs = (places: readonly (number | undefined)[]): boolean =>
    new Set(places.filter((node) => node !== undefined)).size - 1 > maxSteps;
  const ends = [from, targetFiliere(snapshot, request)];
  const found = (against: Contradiction['against']): Contradiction => ({
    parameter: 'maxSteps',
    value: String(maxSteps),
    against,
  });
  if (needs(ends)) return found('to');
  return needs([...ends, ...via]) ? found('via') : undefined;
}
