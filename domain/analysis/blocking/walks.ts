import { carryingGraph } from '../../graph/graphs.ts';
import { Heap } from '../../graph/heap.ts';
import { marked, reaching } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { stateOnEntering } from '../level-state.ts';
import { givenLevels, stateAfter } from '../levels.ts';
import { withExit } from '../pathways/labels.ts';
import type { PathwayRequest, Target } from '../pathways/request.ts';
import { compareLevels, hardItems, type Item, isWithin, withItems } from './items.ts';
import {
  enterStart,
  type Leniency,
  type LiftedStep,
  type Standing,
  takeExit,
  takePasserelle,
} from './lifted-step.ts';

/** A partial way, with all items that must be lifted on it. */
interface Walk extends Standing {
  /** Filières passed, each once; the present one is last. */
  readonly filieres: readonly number[];
  readonly items: readonly Item[];
  /** Number of hard items × HARD + number of items. */
  readonly cost: number;
  readonly isFinished: boolean;
  /** The outlet at the end of a finished way; else NONE. */
  readonly outlet: number;
}

/**
 * A set of items to lift, and a pathway that is then open: one with the fewest filières among those that need just
 * this set.
 */
interface LiftSet {
  readonly items: readonly Item[];
  readonly filieres: readonly number[];
  /** NONE when the target is a filière or a sector. */
  readonly outlet: number;
}

/** The result of the search for sets of items to lift. */
interface LiftSets {
  /** Minimal sets, best first. */
  readonly sets: readonly LiftSet[];
  /** Whether some start leads towards the target, if nothing blocked the way. */
  readonly isConnected: boolean;
  readonly exhaustive: boolean;
}

/** A hard item weighs more than any number of other items. */
const HARD = 2 ** 20;
const costOf = (items: readonly Item[]): number => hardItems(items) * HARD + items.length;

/**
 * Finds the minimal sets of blocking items (obstacles, conditions, levels) that, lifted together, let the audience
 * for whom the network is read (`snapshot`: the network on a day) pass from some start to the target, or from the
 * filière that the request names, where people are already. Returns at most
 * `most` sets, those with the fewest items that no arrangement can lift first, then the smallest; each with a pathway
 * that it opens. It stops after `budget` partial pathways; `exhaustive` is then false. With the leniency SURE it
 * takes only steps that are surely open.
 */
export function liftSets(
  snapshot: Snapshot,
  { from, target }: Pick<PathwayRequest, 'from' | 'target'>,
  most: number,
  budget: number,
  leniency: Leniency,
): LiftSets {
  const ends = targetEnds(snapshot, target);
  const behind = reaching(carryingGraph(snapshot), ends.seeds);
  const seen = new Map<number, Walk[]>();
  const queue = new Heap<Walk>(isBefore);
  const found: LiftSet[] = [];
  let [taken, isConnected, level] = [0, false, -1];

  const offer = (step: LiftedStep, before: Walk | undefined): void => {
    const { standing } = step;
    const items = withItems(before?.items ?? [], step.items);
    const filieres = [...(before?.filieres ?? []), standing.node];
    const walk = { ...standing, filieres, items, cost: costOf(items), isFinished: false, outlet: NONE };
    const known = seen.get(standing.node) ?? [];
    if (known.some((other) => isNoWorse(other, walk))) return;
    seen.set(standing.node, [...known, walk]);
    queue.push(walk);
  };

  const given = givenLevels(snapshot);
  for (const node of from === undefined ? marked(snapshot.nodes.isStart) : [from]) {
    if (behind[node] !== 1) continue;
    isConnected = true;
    const base = given ?? stateOnEntering(snapshot, node);
    const carried = given ?? stateAfter(snapshot, node);
    if (from !== undefined) {
      const standing = { node, base, carried: withExit(snapshot, carried, node) };
      offer({ standing, items: [] }, undefined);
      continue;
    }
    for (const step of enterStart(snapshot, { node, base, carried }, given !== undefined, leniency))
      offer(step, undefined);
  }
  for (let walk = queue.pop(); walk !== undefined; walk = queue.pop()) {
    // All ways of equal cost are collected before ids decide, so that the order of the search does not matter.
    if (found.length >= most && walk.cost > level) break;
    if (walk.isFinished) {
      const { items, cost, filieres, outlet } = walk;
      if (!found.some((set) => isWithin(set.items, items))) {
        found.push({ items, filieres, outlet });
        level = cost;
      }
      continue;
    }
    taken += 1;
    if (taken > budget) return { sets: ranked(found, most), isConnected, exhaustive: false };
    for (const exit of ends.exits(walk.node, leniency)) {
      const items = withItems(walk.items, exit.items);
      queue.push({ ...walk, items, cost: costOf(items), isFinished: true, outlet: exit.outlet });
    }
    if (ends.isLast(walk.node)) continue;
    const { out, to, carrying } = snapshot.passerelles;
    for (let at = out.start[walk.node]!; at < out.start[walk.node + 1]!; at++) {
      const p = out.edges[at]!;
      const node = to[p]!;
      const leads = carrying[p] === 1 && snapshot.nodes.isOutlet[node] === 0 && behind[node] === 1;
      if (!leads || walk.filieres.includes(node)) continue;
      for (const step of takePasserelle(snapshot, walk, p, leniency)) offer(step, walk);
    }
  }
  return { sets: ranked(found, most), isConnected, exhaustive: true };
}

const ranked = (found: readonly LiftSet[], most: number): LiftSet[] =>
  [...found]
    .sort(({ items: a }, { items: b }) => costOf(a) - costOf(b) || compareIds(keysOf(a), keysOf(b)))
    .slice(0, most);

/**
 * Compares ways by cost, then number of filières, then ids, then levels in the items, so that the order of rows in the
 * document does not matter.
 */
function isBefore(a: Walk, b: Walk): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.filieres.length !== b.filieres.length) return a.filieres.length < b.filieres.length;
  const at = a.filieres.findIndex((node, index) => node !== b.filieres[index]);
  if (at >= 0) return a.filieres[at]! < b.filieres[at]!;
  if (a.outlet !== b.outlet) return a.outlet < b.outlet;
  return isWithin(a.items, b.items) && compareLevels(a.items, b.items) < 0;
}

const keysOf = (items: readonly Item[]): string[] => items.flatMap(({ key }) => key.split(' '));

/** Whether one way can be continued wherever another can, and needs no more items, nor the same with higher levels. */
const isNoWorse = (one: Walk, other: Walk): boolean =>
  one.filieres.length <= other.filieres.length &&
  isWithin(one.items, other.items) &&
  (one.items.length < other.items.length || compareLevels(one.items, other.items) <= 0) &&
  one.base === other.base &&
  one.carried === other.carried &&
  one.filieres.every((node) => other.filieres.includes(node));

/** A way from a filière to the target, with the items to lift for it. */
interface Exit {
  readonly items: readonly Item[];
  readonly outlet: number;
}

interface Ends {
  /** Filières that are the target, or that lead out to it. */
  readonly seeds: readonly number[];
  /** The ways from a filière to the target. */
  exits(node: number, leniency: Leniency): Exit[];
  /** Whether a pathway ends at this filière, as it is the target or in the target sector. */
  isLast(node: number): boolean;
}

function targetEnds(snapshot: Snapshot, target: Target): Ends {
  const { nodes, preps, passerelles } = snapshot;
  const isOutletTarget = (node: number): boolean =>
    target.kind === 'outlets' ? nodes.isOutlet[node] === 1 : target.kind === 'node' && target.node === node;
  const isAim = (node: number): boolean =>
    target.kind === 'sector'
      ? nodes.sector[node] === target.sector && nodes.isOutlet[node] === 0
      : target.kind === 'node' && nodes.isOutlet[node] === 0 && target.node === node;
  const seeds = new Set<number>();
  for (let node = 0; node < nodes.count; node++) if (isAim(node)) seeds.add(node);
  preps.from.forEach((from, edge) => {
    if (isOutletTarget(preps.to[edge]!)) seeds.add(from);
  });
  for (let p = 0; p < passerelles.count; p++) {
    if (
      passerelles.carrying[p] === 1 &&
      nodes.isOutlet[passerelles.to[p]!] === 1 &&
      isOutletTarget(passerelles.to[p]!)
    )
      seeds.add(passerelles.from[p]!);
  }
  return {
    seeds: [...seeds],
    isLast: isAim,
    exits: (node, leniency) => {
      if (isAim(node)) return [{ items: [], outlet: NONE }];
      const prepared: number[] = [];
      for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++)
        prepared.push(preps.to[preps.out.edges[at]!]!);
      const first = prepared.filter(isOutletTarget).sort((a, b) => a - b)[0];
      if (first !== undefined) return [{ items: [], outlet: first }];
      const found: Exit[] = [];
      for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
        const p = passerelles.out.edges[at]!;
        const to = passerelles.to[p]!;
        if (passerelles.carrying[p] !== 1 || nodes.isOutlet[to] !== 1 || !isOutletTarget(to)) continue;
        const items = takeExit(snapshot, p, leniency);
        if (items !== undefined) found.push({ items, outlet: to });
      }
      return found;
    },
  };
}
