import type { Snapshot } from '../../graph/snapshot.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import { obstaclesToCheck } from '../obstacles-to-check.ts';
import type { Admission, LevelVerdict, Pathway, PathwayStep, ToCheck } from '../results.ts';
import { isDoor, needs } from './points.ts';

/**
 * Lists the unknown facts (levels, conditions, obstacles) on which entering the first filière of a pathway depends,
 * for a person who is not there yet. `node` is the filière's number; `first` is how the pathway explains it.
 */
export function checksOfFirst(
  snapshot: Snapshot,
  node: number,
  first: Omit<Pathway['first'], 'toCheck'>,
): ToCheck[] {
  const element = snapshot.nodes.ids[node]!;
  return [
    ...(isDoor(snapshot, node) ? [] : ofFirstLevels(snapshot, node, first.levels)),
    ...ofAdmission(element, first.admission),
    ...ofObstacles(snapshot, node, undefined),
  ];
}

/**
 * Lists the unknown facts (levels, conditions, obstacles) on which a step of a pathway depends, for a counsellor to
 * check. Levels never count as unknown on a step into or out of the welcome stage.
 */
export function checksOfStep(snapshot: Snapshot, step: Omit<PathwayStep, 'toCheck'>): ToCheck[] {
  const { nodes } = snapshot;
  const [from, to] = [nodes.index.get(step.from)!, nodes.index.get(step.to)!];
  return [
    ...(isDoor(snapshot, from) || isDoor(snapshot, to) ? [] : ofLevels(step.to, step.levels)),
    ...ofAdmission(step.to, step.admission),
    ...ofObstacles(snapshot, to, step.passerelle ?? undefined),
  ];
}

/** The steps of a pathway before what is to be checked at each is listed. */
export interface Unchecked {
  readonly first: Omit<Pathway['first'], 'toCheck'>;
  readonly path: readonly Omit<PathwayStep, 'toCheck'>[];
}

/**
 * Gives each step of a pathway what is to be checked at it (`ofFirst`, and `ofSteps` step by step), less what an earlier
 * step names already: an obstacle of a site where two filières take place is to be checked once. The pathway lists all of
 * them.
 */
export function withChecks(
  { first, path }: Unchecked,
  ofFirst: readonly ToCheck[],
  ofSteps: readonly (readonly ToCheck[])[],
): Pick<Pathway, 'first' | 'path' | 'toCheck'> {
  const seen = new Set<string>();
  const notSeen = (checks: readonly ToCheck[]): ToCheck[] =>
    checks.filter(({ kind, element, obstacle, dimension }) => {
      const key = [kind, element, obstacle, dimension].join(' ');
      return !seen.has(key) && seen.add(key);
    });
  const start = { ...first, toCheck: notSeen(ofFirst) };
  const steps = path.map((step, index) => ({ ...step, toCheck: notSeen(ofSteps[index] ?? []) }));
  return { first: start, path: steps, toCheck: [start, ...steps].flatMap(({ toCheck }) => toCheck) };
}

/** When the audience gives no levels, nobody has said that people have those that the first filière needs. */
function ofFirstLevels(snapshot: Snapshot, node: number, levels: LevelVerdict | null): ToCheck[] {
  const element = snapshot.nodes.ids[node]!;
  if (levels !== null) return ofLevels(element, levels);
  return needs(snapshot, node).map((dimension) => ({
    kind: 'LEVEL',
    element,
    obstacle: null,
    dimension: DIMENSIONS[dimension]!,
  }));
}

function ofLevels(element: string, levels: LevelVerdict | null): ToCheck[] {
  return (levels?.dimensions ?? [])
    .filter(({ verdict }) => verdict === 'UNKNOWN')
    .map(({ dimension }) => ({ kind: 'LEVEL', element, obstacle: null, dimension }));
}

function ofAdmission(element: string, admission: Admission | null): ToCheck[] {
  return (admission?.conditions ?? [])
    .filter(({ verdict }) => verdict === 'UNKNOWN')
    .map(({ condition }) => ({ kind: condition, element, obstacle: null, dimension: null }));
}

const ofObstacles = (snapshot: Snapshot, node: number, passerelle: string | undefined): ToCheck[] =>
  obstaclesToCheck(snapshot, node, passerelle).map(({ id, on }) => ({
    kind: 'OBSTACLE',
    element: on,
    obstacle: id,
    dimension: null,
  }));
