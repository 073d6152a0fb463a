import { WIDTH } from '../../graph/level-table.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { INTAKE_STAGE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { admissions, explainAdmission } from '../audience/admits.ts';
import type { LevelState } from '../level-state.ts';
import { givenLevels, MAYBE, UNKNOWN, verdictAt } from '../levels.ts';
import { blockings } from '../obstacles.ts';
import { obstaclesToCheck, perhapsBlocking } from '../obstacles-to-check.ts';
import { isTested, type Label } from './labels.ts';

/** Whether the filière number `node` belongs to the welcome stage. */
export const isDoor = ({ nodes }: Snapshot, node: number): boolean => nodes.stage[node] === INTAKE_STAGE;

/**
 * By node: the number of points to check on entering it, levels and the way to it left aside. These are its conditions
 * (age, status…) and the obstacles on it or on a site of it of which nobody knows whether they hold for the audience.
 */
const pointsAt = perSnapshot(
  (snapshot): Uint16Array => {
    const { count, isOutlet } = snapshot.nodes;
    const points = new Uint16Array(count);
    const admits = admissions(snapshot);
    const shut = blockings(snapshot).nodes;
    for (let node = 0; node < count; node++) {
      if (isOutlet[node] === 1) continue;
      if (admits[node] === MAYBE) points[node]! += unknownConditions(snapshot, node);
      if (shut[node] === MAYBE) points[node]! += obstaclesToCheck(snapshot, node, undefined).length;
    }
    return points;
  },
  // A change of passerelles, of places or of months changes none of these.
  (known) => known,
);

const unknownConditions = (snapshot: Snapshot, node: number): number =>
  (explainAdmission(snapshot, node)?.conditions ?? []).filter(({ verdict }) => verdict === 'UNKNOWN').length;

/**
 * Counts the obstacles on a passerelle (given by position) of which nobody knows whether they hold for the audience for
 * whom the network is read (`snapshot`: the network on a day).
 */
export function pointsOnPasserelle(snapshot: Snapshot, passerelle: number): number {
  if (blockings(snapshot).passerelles[passerelle] !== MAYBE) return 0;
  return perhapsBlocking(snapshot, passerelleOf(snapshot, passerelle).id).length;
}

/**
 * Lists the dimensions (positions in DIMENSIONS: oral, written…) in which the filière number `node` needs a level of at
 * least 1.
 */
export const needs = ({ nodes: { levels } }: Snapshot, node: number): number[] =>
  EVERY_DIMENSION.filter((dimension) => levels.need[node * WIDTH + dimension]! >= 1);

const EVERY_DIMENSION = Array.from({ length: WIDTH }, (_, dimension) => dimension);

/**
 * Counts the points to check at the start of a pathway, the filière number `node`, for a person who is not there yet.
 * When the audience gives no levels, nobody has said that the person has those that the start needs.
 */
export function pointsAtStart(snapshot: Snapshot, node: number): number {
  const others = pointsAt(snapshot)[node]!;
  if (isDoor(snapshot, node)) return others;
  const given = givenLevels(snapshot);
  return (
    others + (given === undefined ? needs(snapshot, node).length : unknownLevels(snapshot, given, node, 0))
  );
}

/**
 * Counts the points to check on a step of a pathway: from the state `before` it by a passerelle, given by position,
 * whose level test is made on the levels `state`. Levels never count on a step into or out of the welcome stage.
 */
export function pointsOfStep(
  snapshot: Snapshot,
  before: Label,
  passerelle: number,
  state: LevelState,
): number {
  const { to, waives } = snapshot.passerelles;
  const node = to[passerelle]!;
  const others = pointsAt(snapshot)[node]! + pointsOnPasserelle(snapshot, passerelle);
  if (isDoor(snapshot, node) || isDoor(snapshot, before.node) || !isTested(snapshot, before.node))
    return others;
  return others + unknownLevels(snapshot, state, node, waives[passerelle]!);
}

/**
 * By passerelle, a lower bound of the points to check on a step by it: whatever levels people bring, a dimension is
 * UNKNOWN when nobody said what the filière asks there.
 */
export const leastPoints = perSnapshot((snapshot) => {
  const points = new Uint16Array(snapshot.passerelles.count);
  return points.map((_, passerelle) => leastPointsOfStep(snapshot, passerelle));
});

function leastPointsOfStep(snapshot: Snapshot, passerelle: number): number {
  const { from, to, waives } = snapshot.passerelles;
  const node = to[passerelle]!;
  const others = pointsAt(snapshot)[node]! + pointsOnPasserelle(snapshot, passerelle);
  if (isDoor(snapshot, node) || isDoor(snapshot, from[passerelle]!)) return others;
  const { need, max } = snapshot.nodes.levels;
  let points = others;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const cell = node * WIDTH + dimension;
    const isWaived = (waives[passerelle]! & (1 << dimension)) !== 0;
    if (!isWaived && need[cell]! < 0 && max[cell]! < 0) points += 1;
  }
  return points;
}

function unknownLevels(snapshot: Snapshot, state: LevelState, node: number, waives: number): number {
  let unknown = 0;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    if ((waives & (1 << dimension)) !== 0) continue;
    if (verdictAt(snapshot, state, node, dimension) === UNKNOWN) unknown += 1;
  }
  return unknown;
}
