import { perSnapshot } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { FindingOf } from '../findings.ts';
import { BestToOutlet } from '../pathways/best-to-outlets.ts';
import { mostKept } from '../pathways/bounds.ts';
import { Branches } from '../pathways/branches.ts';
import { explainPathway } from '../pathways/explain.ts';
import { firstLabel, follow, type Label } from '../pathways/labels.ts';
import { ANY_START, type PathwayQuery, type PathwayRequest, resolveQuery } from '../pathways/request.ts';
import type { Found } from '../pathways/search.ts';
import type { Pathway } from '../results.ts';
import { usableStarts } from '../service/walkable.ts';
import { type EachWait, findingFor, type GapContext } from './context.ts';
import { type GapList, gapList } from './gap-list.ts';
import { whenLookedAt } from './looked-at.ts';

/**
 * M16: a usable start and an outlet joined by pathways that all take more months than the horizon, or than the rights
 * that the audience has left. Where a pathway of unknown months may be short enough, M18 asks for them instead.
 */
export function tooLong(context: GapContext): GapList {
  const { ids } = context.snapshot.nodes;
  return gapList(lengths(context).tooLong, (one) =>
    findingFor(context, 'M16', [ids[one.start]!, ids[one.outlet]!], 'certain', evidenceOf(context, one)),
  );
}

/** M16 waits for the unknown months of the best pathway that may be within the horizon when no complete one is. */
export const durationWaits: EachWait = (context, wait) => {
  const { ids, waitMonths, durationMonths } = context.snapshot.nodes;
  for (const node of lengths(context).incomplete) {
    if (durationMonths[node] === NONE) wait(ids[node]!, 'durationMonths');
    if (waitMonths[node] === NONE) wait(ids[node]!, 'waitMonths');
  }
};

/** A start and an outlet too far apart, with the best pathway between them: what it takes to tell it again. */
interface TooLong {
  readonly start: number;
  readonly outlet: number;
  readonly months: number;
  readonly passerelles: readonly number[];
  readonly exits: readonly number[];
  readonly complete: boolean;
  /** From any start to the outlet. */
  readonly request: PathwayRequest;
}

interface Lengths {
  /** By start, then by outlet. */
  readonly tooLong: readonly TooLong[];
  /** Filières on the best pathway of each pair that only a pathway of unknown months may bring within the horizon. */
  readonly incomplete: ReadonlySet<number>;
}

/** The findings and what they wait for are asked for one after the other: the last answer is kept. */
const lastLengths = perSnapshot(
  (): { horizon: number; withoutConcurrent: boolean; lengths: Lengths }[] => [],
);

function lengths(context: GapContext): Lengths {
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
  const tooLong: TooLong[] = [];
  const incomplete = new Set<number>();
  const outlets = marked(snapshot.nodes.isOutlet);
  const most = mostKept(snapshot);
  const starts = usableStarts(snapshot);
  /** By usable start: the outlets at hand to which something leads from it. */
  const joined = new Array<BestToOutlet[] | undefined>(snapshot.nodes.count);
  // There is always one: the general outlet.
  const branches = new Branches(snapshot, requestFor(snapshot, outlets[0]!, withoutConcurrent));
  for (let first = 0; first < outlets.length; first += most) {
    for (const start of starts) joined[start] = [];
    for (const outlet of outlets.slice(first, first + most)) {
      const request = requestFor(snapshot, outlet, withoutConcurrent);
      const search = new BestToOutlet(snapshot, request, outlet, branches);
      for (const node of search.leading) joined[node]?.push(search);
    }
    for (const start of starts) {
      const searches = joined[start]!;
      if (searches.length === 0) continue;
      const root = branches.from(start);
      for (const search of searches) {
        const best = search.bestFrom(root, horizon);
        if (best === undefined) continue;
        if (best.label.latest > horizon) tooLong.push(shortened(start, search, best));
        else if (!best.complete) for (const node of best.filieres) incomplete.add(node);
      }
    }
  }
  // Nodes are numbered in the order of their ids.
  tooLong.sort((one, other) => one.start - other.start || one.outlet - other.outlet);
  return { tooLong, incomplete };
}

/** The months of the horizon, or those of the audience's rights when fewer are left. */
const horizonOf = ({ horizonMonths, snapshot: { audience } }: GapContext): number =>
  Math.min(horizonMonths, audience?.rightsMonths ?? horizonMonths);

function requestFor(snapshot: Snapshot, outlet: number, withoutConcurrent: boolean): PathwayRequest {
  const query: PathwayQuery = { from: ANY_START, to: snapshot.nodes.ids[outlet]!, k: 1, withoutConcurrent };
  const resolved = resolveQuery(snapshot, query);
  if (!resolved.ok) throw new RangeError(`No outlet has the id ${resolved.value}.`);
  return resolved.request;
}

/** A search keeps clocks and levels of every step: tens of thousands of pathways are kept without. */
function shortened(
  start: number,
  { outlet, request }: BestToOutlet,
  { label, exits, complete }: Found,
): TooLong {
  const passerelles: number[] = [];
  for (let at = label; at.before !== undefined; at = at.before) passerelles.unshift(at.passerelle);
  return { start, outlet, months: label.latest, passerelles, exits, complete, request };
}

/** Few pathways of many are looked at: each is explained when it is. */
function evidenceOf(context: GapContext, one: TooLong): FindingOf<'M16'>['evidence'] {
  const told = {
    months: one.months,
    horizon: horizonOf(context),
    withoutConcurrent: context.withoutConcurrent,
  };
  return whenLookedAt(told, { pathway: () => pathwayOf(context.snapshot, one) });
}

function pathwayOf(
  snapshot: Snapshot,
  { start, outlet, passerelles, exits, complete, request }: TooLong,
): Pathway {
  let label: Label | undefined = firstLabel(snapshot, start, request.enrolled);
  for (const passerelle of passerelles) label &&= follow(snapshot, label, passerelle);
  if (label === undefined) throw new Error('A pathway that was found no longer holds.');
  const filieres = [start, ...passerelles.map((passerelle) => snapshot.passerelles.to[passerelle]!)];
  const steps = passerelles.length + Math.sign(exits.length);
  const found = { filieres, label, exits, outlet, steps, complete };
  // Asked from any start, what has to be checked at the start itself is said too.
  return explainPathway(snapshot, request, found);
}
