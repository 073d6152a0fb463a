import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { MAYBE, YES } from '../levels.ts';
import { blockingObstacles } from '../obstacles.ts';
import type { Admission, LevelVerdict, Pathway, PathwayStep, ToCheck } from '../results.ts';

/**
 * Lists the unknown facts (levels, conditions, obstacles) on which entering the first filière of a pathway depends,
 * for a person who is not there yet. `node` is the filière's number; `first` is how the pathway explains it.
 */
export function checksOfFirst(snapshot: Snapshot, node: number, first: Pathway['first']): ToCheck[] {
  const element = snapshot.nodes.ids[node]!;
  return [
    ...(isDoor(snapshot, node) ? [] : ofLevels(element, first.levels)),
    ...ofAdmission(element, first.admission),
    ...ofObstacles(snapshot, node, undefined),
  ];
}

/**
 * Lists the unknown facts (levels, conditions, obstacles) on which a step of a pathway depends, for a counsellor to
 * check. Levels never count as unknown on a step into or out of the welcome stage.
 */
export function checksOfStep(snapshot: Snapshot, step: PathwayStep): ToCheck[] {
  const { nodes } = snapshot;
  const [from, to] = [nodes.index.get(step.from)!, nodes.index.get(step.to)!];
  return [
    ...(isDoor(snapshot, from) || isDoor(snapshot, to) ? [] : ofLevels(step.to, step.levels)),
    ...ofAdmission(step.to, step.admission),
    ...ofObstacles(snapshot, to, step.passerelle ?? undefined),
  ];
}

/** Each fact once: an obstacle of a site where two filières take place is to be checked at both. */
export const checkedOnce = (checks: readonly ToCheck[]): ToCheck[] => {
  const seen = new Set<string>();
  return checks.filter(({ kind, element, obstacle, dimension }) => {
    const key = [kind, element, obstacle, dimension].join(' ');
    return !seen.has(key) && seen.add(key);
  });
};

const isDoor = ({ nodes }: Snapshot, node: number): boolean => nodes.stage[node] === INTAKE_STAGE;

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

/**
 * Obstacles that may block the way, depending on what the profile leaves open. Obstacles on sites are listed only
 * when no site is surely open, and never for a site that is surely shut.
 */
function ofObstacles(snapshot: Snapshot, node: number, passerelle: string | undefined): ToCheck[] {
  const standing = blockingObstacles(snapshot, node, passerelle);
  const shut = new Set(standing.filter(({ verdict }) => verdict === YES).map(({ obstacle }) => obstacle.on));
  return standing
    .filter(({ obstacle, verdict }) => verdict === MAYBE && !shut.has(obstacle.on))
    .map(({ obstacle }) => ({
      kind: 'OBSTACLE',
      element: obstacle.on,
      obstacle: obstacle.id,
      dimension: null,
    }));
}
