import { passerelleFacts } from '../graph/passerelle-facts.ts';
import { patchedSnapshot } from '../graph/patched-snapshot.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { passerelleOf, type Snapshot } from '../graph/snapshot.ts';
import { previousDay } from '../model/dates.ts';
import { concernedWhere } from './concerned.ts';
import type { OnLapsed } from './results.ts';
import { type Bridges, ServiceState } from './service-state.ts';

/** By filière, as a node number: the outlets that it gains. */
type Gains = ReadonlyMap<number, ReadonlySet<number>>;

/** The active passerelles whose agreement has lapsed, by position. */
const onLapsedAgreement = perSnapshot((snapshot): readonly number[] => {
  const { passerelles } = snapshot;
  const { agreementEnded } = passerelleFacts(snapshot);
  const found: number[] = [];
  for (let p = 0; p < passerelles.count; p++)
    if (passerelles.carrying[p] === 1 && agreementEnded[p] === 1) found.push(p);
  return found;
});

/** The networks of a snapshot after some passerelles ended, by the positions of these. */
const closings = perSnapshot(() => new Map<string, Snapshot>());
/** Most networks kept in `closings`: a network has few lapsed agreements, and a figure rests on fewer. */
const MOST_KEPT = 64;

/**
 * Tells whether what new passerelles (`bridges`) bring rests on passerelles whose agreement has lapsed: these count as
 * active by their own dates, but nobody signs for them any more. Undefined when all of it remains without them. With
 * `beside`, it is about what the bridges add to these other new passerelles. All must be walkable.
 */
export function onLapsed(
  snapshot: Snapshot,
  bridges: Bridges,
  beside: Bridges = NOTHING,
): OnLapsed | undefined {
  const lapsed = onLapsedAgreement(snapshot);
  if (lapsed.length === 0) return undefined;
  const all = joined(beside, bridges);
  const gains = beyond(gainsIn(snapshot, all), gainsIn(snapshot, beside));
  const remainingWith = (kept: readonly number[]): Gains => {
    const closed = lapsed.filter((p) => !kept.includes(p));
    return shared(gains, gainsIn(closing(snapshot, closed), all));
  };
  const whole = sizeOf(gains);
  const remaining = remainingWith([]);
  if (sizeOf(remaining) === whole) return undefined;
  const { lastDays } = passerelleFacts(snapshot);
  return {
    passerelles: needed(lapsed, (kept) => sizeOf(remainingWith(kept)) === whole).map((p) => {
      const { id, agreement } = passerelleOf(snapshot, p);
      return { passerelle: id, agreement: agreement!, since: lastDays.get(agreement!)! };
    }),
    without: concernedWhere(snapshot, remaining.keys(), (node, visit) => {
      for (const outlet of remaining.get(node)!) visit(outlet);
    }),
  };
}

const NOTHING: Bridges = { from: [], to: [] };

const joined = (some: Bridges, others: Bridges): Bridges => ({
  from: [...Array.from(some.from), ...Array.from(others.from)],
  to: [...Array.from(some.to), ...Array.from(others.to)],
});

/**
 * Finds items that are enough together and none of which can be left out, when all `items` are enough and one more never
 * makes fewer enough. Each is found by halving, as few items of many are needed.
 */
function needed(items: readonly number[], isEnough: (kept: readonly number[]) => boolean): number[] {
  const found: number[] = [];
  let rest = items;
  while (!isEnough(found)) {
    let [short, long] = [0, rest.length];
    while (long - short > 1) {
      const middle = (short + long) >> 1;
      if (isEnough([...found, ...rest.slice(0, middle)])) long = middle;
      else short = middle;
    }
    found.push(rest[long - 1]!);
    rest = rest.slice(0, long - 1);
  }
  return found.sort((a, b) => a - b);
}

/** The network of the day after some of its passerelles, by position, ended the day before. */
function closing(snapshot: Snapshot, closed: readonly number[]): Snapshot {
  if (closed.length === 0) return snapshot;
  const kept = closings(snapshot);
  const key = closed.join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { document, at } = snapshot;
  const ended = new Set(closed);
  const passerelles = document.passerelles.map((one, p) =>
    ended.has(p) ? { ...one, validTo: previousDay(at) } : one,
  );
  const made = patchedSnapshot(snapshot, { ...document, passerelles }).snapshot;
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

/** The outlets that filières gain by new passerelles. */
function gainsIn(snapshot: Snapshot, bridges: Bridges): Gains {
  const state = new ServiceState(snapshot);
  state.push(bridges, 0, bridges.from.length);
  const gains = new Map<number, Set<number>>();
  for (const node of state.touched()) {
    if (state.weight[node] === 0) continue;
    const outlets = new Set<number>();
    state.eachNewOutlet(node, (outlet) => outlets.add(outlet));
    if (outlets.size > 0) gains.set(node, outlets);
  }
  return gains;
}

/** The part of some gains that others have too. */
const shared = (gains: Gains, others: Gains): Gains =>
  onlyWhere(gains, (node, outlet) => others.get(node)?.has(outlet) === true);

/** The part of some gains that others do not have. */
const beyond = (gains: Gains, others: Gains): Gains =>
  onlyWhere(gains, (node, outlet) => others.get(node)?.has(outlet) !== true);

function onlyWhere(gains: Gains, holds: (node: number, outlet: number) => boolean): Gains {
  const found = new Map<number, ReadonlySet<number>>();
  for (const [node, outlets] of gains) {
    const some = [...outlets].filter((outlet) => holds(node, outlet));
    if (some.length > 0) found.set(node, new Set(some));
  }
  return found;
}

const sizeOf = (gains: Gains): number => [...gains.values()].reduce((sum, { size }) => sum + size, 0);
