import { BestToOutlet } from '../../analysis/pathways/best-to-outlets.ts';
import { mostKept } from '../../analysis/pathways/bounds.ts';
import { Branches } from '../../analysis/pathways/branches.ts';
import { explainPathway } from '../../analysis/pathways/explain.ts';
import { firstLabel, follow, type Label } from '../../analysis/pathways/labels.ts';
import { exitTo, passable } from '../../analysis/pathways/passable.ts';
import {
  ANY_START,
  type PathwayQuery,
  type PathwayRequest,
  resolveQuery,
} from '../../analysis/pathways/request.ts';
import { isComplete } from '../../analysis/pathways/steps-back.ts';
import type { Pathway } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { type Adjacency, groupByNode } from '../../graph/adjacency.ts';
import { inTurn, sortByKey } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { whenLookedAt } from '../lazy-evidence.ts';
import { findingFor, type RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import type { TooLongFinding } from './evidence.ts';

/**
 * M16: a usable start and an outlet joined by pathways that all take more months than the horizon, or than the rights
 * that the audience has left. Where a pathway of unknown months may be short enough, M18 asks for them instead.
 */
export function tooLong(context: RuleContext): FindingList<TooLongFinding> {
  const { ids } = context.snapshot.nodes;
  const pairs = lengths(context).tooLong;
  return findingList(pairs.inOrder(), (position) => {
    const one = pairs.at(position);
    return findingFor<TooLongFinding>(
      context,
      'M16',
      [ids[one.start]!, ids[one.outlet]!],
      'certain',
      evidenceOf(context, one),
    );
  });
}

/** M16 waits for the unknown months of the best pathway that may be within the horizon when no complete one is. */
export function durationWaits(context: RuleContext, waits: Waits): void {
  const { waitMonths, durationMonths } = context.snapshot.nodes;
  for (const node of lengths(context).incomplete) {
    if (durationMonths[node] === NONE) waits.ofNode('M16', node, 'durationMonths');
    if (waitMonths[node] === NONE) waits.ofNode('M16', node, 'waitMonths');
  }
}

/** A start and an outlet too far apart, with the best pathway between them: what it takes to tell it again. */
interface TooLong {
  readonly start: number;
  readonly outlet: number;
  readonly months: number;
  readonly passerelles: readonly number[];
}

/** Tens of thousands of them, as columns: a search keeps clocks and levels of every step, and all are kept without. */
class TooLongPairs {
  readonly #start: number[] = [];
  readonly #outlet: number[] = [];
  readonly #months: number[] = [];
  /** The passerelles of one after those of the other, each from its last; where they end. */
  readonly #steps: number[] = [];
  readonly #end: number[] = [];

  add(start: number, outlet: number, label: Label): void {
    const steps = this.#steps;
    for (let at = label; at.before !== undefined; at = at.before) steps.push(at.passerelle);
    this.#start.push(start);
    this.#outlet.push(outlet);
    this.#months.push(label.latest);
    this.#end.push(steps.length);
  }

  at(position: number): TooLong {
    const [first, end] = [this.#end[position - 1] ?? 0, this.#end[position]!];
    return {
      start: this.#start[position]!,
      outlet: this.#outlet[position]!,
      months: this.#months[position]!,
      passerelles: this.#steps.slice(first, end).reverse(),
    };
  }

  /** Positions by start: of one start they were added by outlet. */
  inOrder(): Uint32Array {
    return sortByKey(inTurn(this.#start.length), Int32Array.from(this.#start));
  }
}

interface Lengths {
  readonly tooLong: TooLongPairs;
  /** Filières on the best pathway of each pair that only a pathway of unknown months may bring within the horizon. */
  readonly incomplete: ReadonlySet<number>;
}

/** The findings and what they wait for are asked for one after the other: the last answer is kept. */
const lastLengths = perSnapshot(
  (): { horizon: number; withoutConcurrent: boolean; lengths: Lengths }[] => [],
);

function lengths(context: RuleContext): Lengths {
  const { snapshot, withoutConcurrent } = context;
  const horizon = horizonOf(context);
  const kept = lastLengths(snapshot);
  const [last] = kept;
  if (last?.horizon === horizon && last.withoutConcurrent === withoutConcurrent) return last.lengths;
  const found = search(snapshot, horizon, withoutConcurrent);
  kept[0] = { horizon, withoutConcurrent, lengths: found };
  return found;
}

/**
 * Start by start, as many outlets at a time as bounds are kept for: what a start has found on its way to one outlet
 * serves it for the others.
 */
function search(snapshot: Snapshot, horizon: number, withoutConcurrent: boolean): Lengths {
  const tooLong = new TooLongPairs();
  const incomplete = new Set<number>();
  const outlets = marked(snapshot.nodes.isOutlet);
  const most = mostKept(snapshot);
  const starts = usableStarts(snapshot);
  // There is always one: the general outlet.
  const branches = new Branches(snapshot, requestFor(snapshot, outlets[0]!, withoutConcurrent));
  for (let first = 0; first < outlets.length; first += most) {
    const searches = outlets.slice(first, first + most).map((outlet) => {
      const request = requestFor(snapshot, outlet, withoutConcurrent);
      return new BestToOutlet(snapshot, request, outlet, branches);
    });
    const { start: firstOf, edges, outlet } = ledToFrom(snapshot, searches);
    for (const start of starts) {
      if (firstOf[start] === firstOf[start + 1]) continue;
      const root = branches.from(start);
      for (let at = firstOf[start]!; at < firstOf[start + 1]!; at++) {
        const search = searches[outlet[edges[at]!]!]!;
        const best = search.bestFrom(root, horizon);
        if (best === undefined) continue;
        const label = best.labels[0]!;
        if (label.latest > horizon) tooLong.add(start, search.outlet, label);
        else if (!best.complete)
          for (let on: Label | undefined = label; on !== undefined; on = on.before) incomplete.add(on.node);
      }
    }
  }
  return { tooLong, incomplete };
}

/** By filière, the searches to the outlets to which something leads from it, in their order. */
function ledToFrom(
  { nodes }: Snapshot,
  searches: readonly BestToOutlet[],
): Adjacency & { readonly outlet: Int32Array } {
  const size = searches.reduce((sum, { leading }) => sum + leading.length, 0);
  const [filiere, outlet] = [new Int32Array(size), new Int32Array(size)];
  let at = 0;
  for (const [position, { leading }] of searches.entries()) {
    filiere.set(leading, at);
    outlet.fill(position, at, at + leading.length);
    at += leading.length;
  }
  return { ...groupByNode(nodes.count, filiere), outlet };
}

/** The months of the horizon, or those of the audience's rights when fewer are left. */
const horizonOf = ({ horizonMonths, snapshot: { audience } }: RuleContext): number =>
  Math.min(horizonMonths, audience?.rightsMonths ?? horizonMonths);

function requestFor(snapshot: Snapshot, outlet: number, withoutConcurrent: boolean): PathwayRequest {
  const query: PathwayQuery = { from: ANY_START, to: snapshot.nodes.ids[outlet]!, k: 1, withoutConcurrent };
  const resolved = resolveQuery(snapshot, query);
  if (!resolved.ok) throw new RangeError(`No outlet has the id ${resolved.value}.`);
  return resolved.request;
}

/** Few pathways of many are looked at: each is explained when it is. */
function evidenceOf(context: RuleContext, one: TooLong): TooLongFinding['evidence'] {
  const told = {
    months: one.months,
    horizon: horizonOf(context),
    withoutConcurrent: context.withoutConcurrent,
  };
  return whenLookedAt(told, { pathway: () => pathwayOf(context, one) });
}

function pathwayOf(
  { snapshot, withoutConcurrent }: RuleContext,
  { start, outlet, passerelles }: TooLong,
): Pathway {
  const request = requestFor(snapshot, outlet, withoutConcurrent);
  let label: Label | undefined = firstLabel(snapshot, start, request.enrolled);
  for (const passerelle of passerelles) label &&= follow(snapshot, label, passerelle);
  const exit = label && exitTo(snapshot, label.node, outlet, passable(snapshot, request));
  if (label === undefined || exit === undefined) throw new Error('A pathway that was found no longer holds.');
  const filieres = [start, ...passerelles.map((passerelle) => snapshot.passerelles.to[passerelle]!)];
  const steps = passerelles.length + (exit.prep ? 0 : 1);
  const complete = filieres.every((filiere) => isComplete(snapshot, filiere));
  // Asked from any start, what has to be checked at the start itself is said too.
  return explainPathway(snapshot, request, {
    filieres,
    label,
    exits: exit.passerelles,
    outlet,
    steps,
    complete,
  });
}
