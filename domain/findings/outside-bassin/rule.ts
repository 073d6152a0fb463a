import { operatorsToAsk } from '../../graph/documented-links.ts';
import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import type { Graph } from '../../graph/reach.ts';
import { type ReachSets, reachSets } from '../../graph/reach-sets.ts';
import { GENERIC, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { withLazyFields } from '../lazy-evidence.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { OutsideBassinFinding } from './evidence.ts';

// Stages at which a filière trains for its sector.
const [FIRST_TRADE_STAGE, LAST_TRADE_STAGE] = [
  STAGES.indexOf('PREQUALIFICATION'),
  STAGES.indexOf('DUAL_TRAINING'),
];
/** Whether filières of a stage, by its number, train for their sector. */
export const isOfTrade = (stage: number): boolean => stage >= FIRST_TRADE_STAGE && stage <= LAST_TRADE_STAGE;
/** A way may pass through everything in a network; the nearest filières are enough to explain it. */
const MOST_OUTSIDE = 100;

/** The targets that a bassin may reach: the outlets in id order, then the sectors. */
interface Targets {
  readonly outlets: readonly number[];
  readonly count: number;
  /** Target number of each node (an outlet, or a filière of a sector); -1 for none. */
  readonly of: Int32Array;
}

/** A target that the starts of a bassin reach, but not through the bassin's own filières alone. */
interface Crossing {
  readonly bassin: number;
  readonly target: number;
  readonly certain: boolean;
}

/**
 * The rule of M11 (outside the bassin): finds, for each bassin (local area), the outlets and sectors that its starts
 * reach, but no longer reach once the filières outside the bassin are removed. Returns one finding for each bassin
 * and outlet or sector.
 */
export function targetsOutsideBassin({ snapshot }: RuleContext): FindingList<OutsideBassinFinding> {
  const { nodes, document } = snapshot;
  const targets = targetsOf(snapshot);
  const startsOf = startsByBassin(snapshot);
  const waysTo = outsideFinder(snapshot);
  const ids = (list: readonly number[]): string[] => list.map((node) => nodes.ids[node]!);
  const isSector = (target: number): boolean => target >= targets.outlets.length;
  const names = Array.from({ length: targets.count }, (_, target) =>
    isSector(target)
      ? nodes.sectorCodes[target - targets.outlets.length]!
      : nodes.ids[targets.outlets[target]!]!,
  );
  return findingList(byElements(snapshot, names), ({ bassin, target, certain }) => {
    const name = names[target]!;
    const starts = (): readonly number[] =>
      startsOf[bassin]!.filter((node) => reaches(snapshot, node, target));
    const evidence: OutsideBassinFinding['evidence'] = withLazyFields(
      { target: isSector(target) ? ('SECTOR' as const) : ('OUTLET' as const) },
      {
        starts: () => ids(starts()),
        outside: () => ids(waysTo(bassin, starts(), target)),
        undocumentedLinks: () =>
          operatorsToAsk(snapshot, [...starts(), ...waysTo(bassin, starts(), target)], 'either'),
      },
    );
    const { id } = document.bassins[bassin]!;
    const found = finding<OutsideBassinFinding>(
      'M11',
      [id, name],
      certain ? 'certain' : 'possible',
      evidence,
    );
    // An outlet may have the id of a sector; the key makes them distinct.
    return isSector(target) ? { ...found, key: `M11:${id}:sector:${name}` } : found;
  });
}

/** Sorts crossings by bassin, then by the name of the target; an outlet comes before the sector of the same name. */
function byElements(snapshot: Snapshot, names: readonly string[]): Crossing[] {
  const bassins = ranks(snapshot.document.bassins.map(({ id }) => id));
  const targets = ranks(names);
  return [...crossings(snapshot)].sort(
    (one, other) =>
      bassins[one.bassin]! - bassins[other.bassin]! || targets[one.target]! - targets[other.target]!,
  );
}

/** The rank of each text in sorted order; equal texts keep their order. */
function ranks(texts: readonly string[]): Int32Array {
  const order = texts.map((_, at) => at).sort((one, other) => byCodeUnit(texts[one]!, texts[other]!));
  const rank = new Int32Array(texts.length);
  order.forEach((at, place) => {
    rank[at] = place;
  });
  return rank;
}

const targetsOf = perDay(({ nodes }): Targets => {
  const outlets: number[] = [];
  const of = new Int32Array(nodes.count).fill(-1);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 0) continue;
    of[node] = outlets.length;
    outlets.push(node);
  }
  for (let node = 0; node < nodes.count; node++)
    if (isOfTrade(nodes.stage[node]!) && nodes.sector[node]! > GENERIC)
      of[node] = outlets.length + nodes.sector[node]!;
  return { outlets, count: outlets.length + nodes.sectorCodes.length, of };
});

/** Computes, for each node, which targets it reaches in N⁺. */
export const targetSets = perDay((snapshot): ReachSets => {
  const { count, of } = targetsOf(snapshot);
  return reachSets(offerGraphWithPreps(snapshot), count, (mark) => {
    for (let node = 0; node < of.length; node++) if (of[node]! >= 0) mark(node, of[node]!);
  });
});

function reaches(snapshot: Snapshot, node: number, target: number): boolean {
  const { of, words, bits } = targetSets(snapshot);
  return (bits[of[node]! * words + (target >> 5)]! & (1 << (target & 31))) !== 0;
}

/** The filières of each bassin, in id order. */
const membersByBassin = perDay((snapshot): readonly (readonly number[])[] => {
  const members: number[][] = snapshot.document.bassins.map(() => []);
  filiereBassins(snapshot).of.forEach((bassins, node) => {
    for (const bassin of bassins) members[bassin]!.push(node);
  });
  return members;
});

/** The starts of each bassin, in id order. */
export const startsByBassin = perDay((snapshot): readonly (readonly number[])[] =>
  membersByBassin(snapshot).map((members) => members.filter((node) => snapshot.nodes.isStart[node] === 1)),
);

/**
 * The crossings of all bassins, by bassin. A crossing is certain when it also holds with filières without a site
 * counted inside and starts without a site left out.
 */
export const crossings = perDay((snapshot): readonly Crossing[] => {
  const { declared } = filiereBassins(snapshot);
  const { count } = targetsOf(snapshot);
  const sets = targetSets(snapshot);
  const startsOf = startsByBassin(snapshot);
  const inside = new InsideWalk(snapshot);
  const found: Crossing[] = [];
  snapshot.document.bassins.forEach((_, bassin) => {
    const starts = startsOf[bassin]!;
    if (starts.length === 0) return;
    const sited = starts.filter((start) => declared[start] === 0);
    const [all, allSited] = [reachedFrom(sets, starts), reachedFrom(sets, sited)];
    const [own, ownAtMost] = [inside.from(bassin, starts, false), inside.from(bassin, sited, true)];
    for (let target = 0; target < count; target++) {
      const [word, mask] = [target >> 5, 1 << (target & 31)];
      if ((all[word]! & ~own[word]! & mask) === 0) continue;
      const certain = (allSited[word]! & ~ownAtMost[word]! & mask) !== 0;
      found.push({ bassin, target, certain });
    }
  });
  return found;
});

function reachedFrom({ words, of, bits }: ReachSets, starts: readonly number[]): Uint32Array {
  const all = new Uint32Array(words);
  for (const start of starts)
    for (let word = 0; word < words; word++) all[word]! |= bits[of[start]! * words + word]!;
  return all;
}

/**
 * Finds the targets that starts reach through the filières of their bassin alone; with `withUnsited`, also through
 * all filières without a site.
 */
class InsideWalk {
  readonly #graph: Graph;
  readonly #isOutlet: Uint8Array;
  readonly #declared: Uint8Array;
  readonly #target: Int32Array;
  readonly #words: number;
  readonly #members: readonly (readonly number[])[];
  /** The number of the last walk for which a node was inside the bassin, and of the last walk that met it. */
  readonly #inside: Int32Array;
  readonly #met: Int32Array;
  readonly #stack: number[] = [];
  #walk = 0;

  constructor(snapshot: Snapshot) {
    const { isOutlet, count } = snapshot.nodes;
    this.#graph = offerGraphWithPreps(snapshot);
    this.#isOutlet = isOutlet;
    this.#declared = filiereBassins(snapshot).declared;
    this.#target = targetsOf(snapshot).of;
    this.#words = targetSets(snapshot).words;
    this.#members = membersByBassin(snapshot);
    [this.#inside, this.#met] = [new Int32Array(count), new Int32Array(count)];
  }

  from(bassin: number, starts: readonly number[], withUnsited: boolean): Uint32Array {
    const { out, to } = this.#graph;
    const walk = ++this.#walk;
    for (const node of this.#members[bassin]!) this.#inside[node] = walk;
    const reached = new Uint32Array(this.#words);
    for (const start of starts) this.#meet(start, reached);
    for (let node = this.#stack.pop(); node !== undefined; node = this.#stack.pop()) {
      for (let at = out.start[node]!; at < out.start[node + 1]!; at++) {
        const next = to[out.edges[at]!]!;
        const isOwn = this.#inside[next] === walk || this.#isOutlet[next] === 1;
        if (isOwn || (withUnsited && this.#declared[next] === 1)) this.#meet(next, reached);
      }
    }
    return reached;
  }

  #meet(node: number, reached: Uint32Array): void {
    if (this.#met[node] === this.#walk) return;
    this.#met[node] = this.#walk;
    const target = this.#target[node]!;
    if (target >= 0) reached[target >> 5]! |= 1 << (target & 31);
    this.#stack.push(node);
  }
}

/**
 * Returns a function that finds the filières outside a bassin on the ways from its starts to a target: the nearest
 * first, at most MOST_OUTSIDE, then in id order. The walk only visits nodes that reach the target, so every node met
 * is on a way.
 */
function outsideFinder(
  snapshot: Snapshot,
): (bassin: number, starts: readonly number[], target: number) => number[] {
  const { out, to } = offerGraphWithPreps(snapshot);
  const { isOutlet, count } = snapshot.nodes;
  const members = membersByBassin(snapshot);
  const [inside, met] = [new Int32Array(count), new Int32Array(count)];
  let walk = 0;
  return (bassin, starts, target) => {
    walk += 1;
    for (const node of members[bassin]!) inside[node] = walk;
    for (const start of starts) met[start] = walk;
    const outside: number[] = [];
    for (let layer = [...starts]; layer.length > 0 && outside.length < MOST_OUTSIDE; ) {
      const further: number[] = [];
      for (const node of layer) {
        for (let at = out.start[node]!; at < out.start[node + 1]!; at++) {
          const next = to[out.edges[at]!]!;
          if (met[next] === walk || isOutlet[next] === 1 || !reaches(snapshot, next, target)) continue;
          met[next] = walk;
          further.push(next);
        }
      }
      layer = further.sort((a, b) => a - b);
      for (const node of layer)
        if (inside[node] !== walk && outside.length < MOST_OUTSIDE) outside.push(node);
    }
    return outside.sort((a, b) => a - b);
  };
}
