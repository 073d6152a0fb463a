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
import { operatorsToAsk } from '../../graph/documented-links.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { withLazyFields } from '../lazy-evidence.ts';
import { findingFor, type RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import type { TooLongFinding } from './evidence.ts';

/**
 * The rule of M16 (too long): finds usable starts and outlets (job goals) joined only by pathways that take more
 * months than the horizon of the question, or than the months of rights that the audience has left. A pathway of
 * unknown months that may be short enough prevents a finding.
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

/**
 * Notes in `waits`, from which M18 lists missing data, the unknown wait or duration of filières on the best pathway
 * between a start and an outlet, when only pathways of unknown months may be short enough. The rule of too long
 * pathways (M16) needs them.
 */
export function durationWaits(context: RuleContext, waits: Waits): void {
  const { waitMonths, durationMonths } = context.snapshot.nodes;
  for (const node of lengths(context).incomplete) {
    if (durationMonths[node] === NONE) waits.ofNode('M16', node, 'durationMonths');
    if (waitMonths[node] === NONE) waits.ofNode('M16', node, 'waitMonths');
  }
}

/** A start and an outlet that are too far apart, with the passerelles of the best pathway between them. */
interface TooLong {
  readonly start: number;
  readonly outlet: number;
  readonly months: number;
  readonly passerelles: readonly number[];
}

/**
 * The pairs that are too far apart, as columns. There may be tens of thousands, so the state of the search is not
 * kept.
 */
class TooLongPairs {
  readonly #start: number[] = [];
  readonly #outlet: number[] = [];
  readonly #months: number[] = [];
  /**
   * The passerelles of all pairs, one pair after another, each from its last passerelle; and where those of a pair
   * end.
   */
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

  /** Positions sorted by start, then by outlet. */
  inOrder(): Uint32Array {
    return sortByKey(inTurn(this.#start.length), Int32Array.from(this.#start));
  }
}

interface Lengths {
  readonly tooLong: TooLongPairs;
  /** Filières on the best pathway of pairs that only a pathway of unknown months may bring within the horizon. */
  readonly incomplete: ReadonlySet<number>;
}

/** The findings and their missing fields are computed one after the other, so the last result is cached. */
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
 * Searches the best pathway from each usable start to each outlet. Outlets are taken in groups as large as the cached
 * bounds allow; partial pathways found from a start serve all outlets of a group.
 */
function search(snapshot: Snapshot, horizon: number, withoutConcurrent: boolean): Lengths {
  const tooLong = new TooLongPairs();
  const incomplete = new Set<number>();
  const outlets = marked(snapshot.nodes.isOutlet);
  const most = mostKept(snapshot);
  const starts = usableStarts(snapshot);
  // The general outlet always exists.
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

/** By filière, the searches to the outlets that can be reached from it, in their order. */
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

/** The horizon in months, or the months of rights that the audience has left if fewer. */
const horizonOf = ({ horizonMonths, snapshot: { audience } }: RuleContext): number =>
  Math.min(horizonMonths, audience?.rightsMonths ?? horizonMonths);

function requestFor(snapshot: Snapshot, outlet: number, withoutConcurrent: boolean): PathwayRequest {
  const query: PathwayQuery = { from: ANY_START, to: snapshot.nodes.ids[outlet]!, k: 1, withoutConcurrent };
  const resolved = resolveQuery(snapshot, query);
  if (!resolved.ok) throw new RangeError(`No outlet has the id ${resolved.value}.`);
  return resolved.request;
}

/** The evidence of a pair. The pathway is explained only when it is read, as few pathways are shown. */
function evidenceOf(context: RuleContext, one: TooLong): TooLongFinding['evidence'] {
  const shownAtOnce = {
    months: one.months,
    horizon: horizonOf(context),
    withoutConcurrent: context.withoutConcurrent,
  };
  const { snapshot } = context;
  const filieres = [one.start, ...one.passerelles.map((p) => snapshot.passerelles.to[p]!)];
  return withLazyFields(shownAtOnce, {
    pathway: () => pathwayOf(context, one),
    undocumentedLinks: () => operatorsToAsk(snapshot, filieres, 'either'),
  });
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
  // The request is for any start, so the explanation includes what to check at the start itself.
  return explainPathway(snapshot, request, {
    filieres,
    label,
    exits: exit.passerelles,
    outlet,
    steps,
    complete,
  });
}
