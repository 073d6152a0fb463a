import { WIDTH } from '../../graph/level-table.ts';
import { CONCURRENT_KIND, INTAKE_STAGE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { admissions } from '../audience/admits.ts';
import { type LevelState, levelIn, withLevel } from '../level-state.ts';
import { GAP, OVER, UNKNOWN, verdictAt, YES } from '../levels.ts';
import { blockings, shutWays } from '../obstacles.ts';
import { isTested, withExit } from '../pathways/labels.ts';
import { conditionItems, type Item, levelItem, obstacleItems, siteChoices } from './items.ts';

/** The position of a walk, once the items that blocked it are lifted. */
export interface Standing {
  readonly node: number;
  /** Levels before the filières that now run together, and levels once every filière begun has ended. */
  readonly base: LevelState;
  readonly carried: LevelState;
}

/** A step of a walk, with the items to lift for it. */
export interface LiftedStep {
  readonly standing: Standing;
  readonly items: readonly Item[];
}

/** What a search does about blocking items: LIFT collects them; SURE takes only steps that are surely open. */
export type Leniency = 'LIFT' | 'SURE';

/**
 * Lists the ways to enter a filière at the start of a pathway, each with the blocking items (obstacles, conditions,
 * levels) to lift first: one way for each site that could be opened. `start` holds the filière and the person's
 * levels before it and after it, which are tested only if `isGiven`. With the leniency SURE nothing may be lifted;
 * the list is then empty unless entering is surely possible.
 */
export function enterStart(
  snapshot: Snapshot,
  start: Standing,
  isGiven: boolean,
  leniency: Leniency,
): LiftedStep[] {
  return enter(snapshot, { ...start, waives: 0, isGiven, onWay: [] }, leniency);
}

/**
 * Lists the ways to take a passerelle (given by position) to a filière, each with the blocking items (obstacles,
 * conditions, levels) to lift first: one way for each site that could be opened. `from` is the filière where the
 * person stands, with the levels. With the leniency SURE nothing may be lifted; the list is then empty unless the
 * step is surely possible.
 */
export function takePasserelle(
  snapshot: Snapshot,
  from: Standing,
  passerelle: number,
  leniency: Leniency,
): LiftedStep[] {
  const { to, kind, waives } = snapshot.passerelles;
  const node = to[passerelle]!;
  if (leniency === 'SURE' && shutWays(snapshot)[passerelle] !== 0) return [];
  const base = kind[passerelle] === CONCURRENT_KIND ? from.base : from.carried;
  const onWay = obstacleItems(snapshot, passerelleOf(snapshot, passerelle).id);
  const step = { node, base, carried: from.carried, waives: waives[passerelle]!, onWay };
  // Out of a Door, unknown levels leave no doubt, as guidance sends people to the right level.
  const isDoor = snapshot.nodes.stage[from.node] === INTAKE_STAGE;
  const tested = isTested(snapshot, from.node);
  return enter(
    snapshot,
    { ...step, isGiven: tested },
    isDoor && leniency === 'SURE' ? 'SURE_BUT_LEVELS' : leniency,
  );
}

/**
 * Lists the obstacles to lift before the audience can take a passerelle (given by position) to an outlet, as blocking
 * items. With the leniency SURE nothing may be lifted: the list is then empty when the passerelle is surely open, and
 * undefined otherwise.
 */
export function takeExit(
  snapshot: Snapshot,
  passerelle: number,
  leniency: Leniency,
): readonly Item[] | undefined {
  if (leniency === 'SURE') return shutWays(snapshot)[passerelle] === 0 ? [] : undefined;
  return obstacleItems(snapshot, passerelleOf(snapshot, passerelle).id);
}

interface Entering extends Standing {
  readonly waives: number;
  /** Whether levels are tested on entering. */
  readonly isGiven: boolean;
  readonly onWay: readonly Item[];
}

function enter(
  snapshot: Snapshot,
  { node, base, carried, waives, isGiven, onWay }: Entering,
  leniency: Leniency | 'SURE_BUT_LEVELS',
): LiftedStep[] {
  if (leniency !== 'LIFT') {
    if (admissions(snapshot)[node] !== YES || blockings(snapshot).nodes[node] !== 0) return [];
  }
  const levels = isGiven
    ? liftLevels(snapshot, node, base, carried, waives)
    : { base, carried, items: [], unknown: false };
  if (leniency !== 'LIFT' && levels.items.length > 0) return [];
  // Levels that a Door may ask leave no doubt either.
  const isDoor = snapshot.nodes.stage[node] === INTAKE_STAGE;
  if (leniency === 'SURE' && levels.unknown && !isDoor) return [];
  const standing = { node, base: levels.base, carried: withExit(snapshot, levels.carried, node) };
  const id = snapshot.nodes.ids[node]!;
  const common = [
    ...onWay,
    ...obstacleItems(snapshot, id),
    ...conditionItems(snapshot, node),
    ...levels.items,
  ];
  return siteChoices(snapshot, node).map((site) => ({ standing, items: [...common, ...site] }));
}

/** The levels once each GAP is lifted: at least what the filière asks. Lifting an OVER changes no level. */
function liftLevels(snapshot: Snapshot, node: number, base: LevelState, carried: LevelState, waives: number) {
  const { need, max } = snapshot.nodes.levels;
  const items: Item[] = [];
  let unknown = false;
  let lifted = { base, carried };
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    if ((waives & (1 << dimension)) !== 0) continue;
    const verdict = verdictAt(snapshot, base, node, dimension);
    if (verdict === UNKNOWN) unknown = true;
    if (verdict !== GAP && verdict !== OVER) continue;
    const cell = node * WIDTH + dimension;
    const limit = verdict === GAP ? need[cell]! : max[cell]!;
    items.push(levelItem(snapshot, node, dimension, verdict, base, limit));
    if (verdict === GAP)
      lifted = {
        base: raised(lifted.base, dimension, limit),
        carried: raised(lifted.carried, dimension, limit),
      };
  }
  return { ...lifted, items, unknown };
}

const raised = (state: LevelState, dimension: number, to: number): LevelState =>
  levelIn(state, dimension) >= to ? state : withLevel(state, dimension, to, true);
