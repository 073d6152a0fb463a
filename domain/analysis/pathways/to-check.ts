import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { MAYBE, YES } from '../levels.ts';
import { blockingObstacles } from '../obstacles.ts';
import type { Admission, LevelVerdict, Pathway, PathwayStep, ToCheck } from '../results.ts';

/** What the first filière leaves in doubt, for who is not there yet. */
export function checksOfFirst(snapshot: Snapshot, node: number, first: Pathway['first']): ToCheck[] {
  const element = snapshot.nodes.ids[node]!;
  return [
    ...ofLevels(element, first.levels),
    ...ofAdmission(element, first.admission),
    ...ofObstacles(snapshot, node, undefined),
  ];
}

/** What a step leaves in doubt; the levels of the step out of a Door never count as unknown. */
export function checksOfStep(snapshot: Snapshot, step: PathwayStep): ToCheck[] {
  const { nodes } = snapshot;
  const [from, to] = [nodes.index.get(step.from)!, nodes.index.get(step.to)!];
  return [
    ...(nodes.stage[from] === INTAKE_STAGE ? [] : ofLevels(step.to, step.levels)),
    ...ofAdmission(step.to, step.admission),
    ...ofObstacles(snapshot, to, step.passerelle ?? undefined),
  ];
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

/**
 * Obstacles that shut the way unless the profile turns out well; those of sites only when no site is free, and never
 * those of a site that is shut for sure, which nothing would open.
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
