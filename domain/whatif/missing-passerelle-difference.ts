import type { Certainty } from '../analysis/results.ts';
import { missingPasserelles } from '../findings/missing-passerelle/missing-passerelles.ts';
import { CERTAIN, MissingSearch } from '../findings/missing-passerelle/search.ts';
import { reachableInDoubt, unreachable } from '../findings/unreachable/rule.ts';
import { filiereBassins } from '../graph/filiere-bassins.ts';
import { filieresOfOperator } from '../graph/operator-filieres.ts';
import type { PasserelleChange } from '../graph/per-snapshot.ts';
import { perOffer } from '../graph/per-snapshot.ts';
import { INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { changedEnds } from './changed-ends.ts';
import type { ChangedFinding, FindingRef, FindingsDifference } from './results.ts';

/**
 * Returns which missing passerelles (findings of M04) appear, disappear and change when the passerelles in `changes`
 * change. Only filières whose missing passerelles can differ are searched again: those where a changed passerelle
 * begins and those one step before, and more where reachability or the joining of two operators changes.
 */
export function missingPasserelleDifference(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
): FindingsDifference {
  const difference = { gone: [] as FindingRef[], new: [] as FindingRef[], changed: [] as ChangedFinding[] };
  const { ids, operator } = before.nodes;
  const joined = newlyJoined(before, after, changes);
  const isEvidence = (a: number, b: number): boolean => joined.get(operator[a]!)?.has(operator[b]!) === true;
  const search = new MissingSearch(after);
  const refOf = (a: number, b: number, doubts: number): FindingRef => {
    const elements = [ids[a]!, ids[b]!];
    const key = ['M04', ...elements].join(':');
    return { kind: 'M04', key, elements, certainty: certaintyOf(doubts), about: elements };
  };
  for (const a of sources(before, after, changes, joined)) {
    const then = missingFrom(before, a);
    for (const b of search.from(a)) {
      const doubts = search.doubtsBetween(a, b);
      const ref = refOf(a, b, doubts);
      const doubtsBefore = then.get(b);
      then.delete(b);
      if (doubtsBefore === undefined) difference.new.push(ref);
      else if (doubtsBefore !== doubts || isEvidence(a, b))
        difference.changed.push({
          ...ref,
          certaintyBefore: certaintyOf(doubtsBefore),
          evidenceChanged: true,
        });
    }
    for (const [b, doubts] of then) difference.gone.push(refOf(a, b, doubts));
  }
  return { kinds: ['M04'], ...difference };
}

const certaintyOf = (doubts: number): Certainty => (doubts === CERTAIN ? 'certain' : 'possible');

/** The missing passerelles out of a filière in the present network: by target node, the reasons for doubt as bits. */
function missingFrom(snapshot: Snapshot, a: number): Map<number, number> {
  const { to, doubts, firstOf } = missingPasserelles(snapshot);
  const found = new Map<number, number>();
  for (let at = firstOf[a]!; at < firstOf[a + 1]!; at++) found.set(to[at]!, doubts[at]!);
  return found;
}

/** By operator, the operators to or from which a passerelle in force was added or removed. */
function newlyJoined(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const joined = new Map<number, Set<number>>();
  const note = (one: number, other: number): void => {
    joined.set(one, (joined.get(one) ?? new Set<number>()).add(other));
  };
  const { operator, isOutlet } = before.nodes;
  for (const change of changes) {
    const then = change.before >= 0 && before.passerelles.active[change.before] === 1;
    const now = change.after >= 0 && after.passerelles.active[change.after] === 1;
    if (then === now) continue;
    const [a, b] = changedEnds(before, after, [change])[0]!;
    if (isOutlet[b] === 1) continue;
    note(operator[a]!, operator[b]!);
    note(operator[b]!, operator[a]!);
  }
  return joined;
}

/** The filières whose missing passerelles can change. */
function sources(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
  joined: ReadonlyMap<number, unknown>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [a] of changedEnds(before, after, changes)) {
    found.add(a);
    for (const { passerelles } of [before, after])
      for (let at = passerelles.in.start[a]!; at < passerelles.in.start[a + 1]!; at++)
        found.add(passerelles.from[passerelles.in.edges[at]!]!);
  }
  for (const operator of joined.keys())
    for (const node of filieresOfOperator(before, operator)) found.add(node);
  const [then, now] = [unreachable(before), unreachable(after)];
  const [doubtThen, doubtNow] = [reachableInDoubt(before), reachableInDoubt(after)];
  const doors = doorsByBassin(before);
  const bassins = new Set<number>();
  for (let node = 0; node < now.length; node++)
    if (then[node] !== now[node] || (now[node] === 1 && doubtThen[node] !== doubtNow[node]))
      for (const bassin of filiereBassins(before).of[node]!) bassins.add(bassin);
  for (const bassin of bassins) for (const door of doors[bassin]!) found.add(door);
  return found;
}

const doorsByBassin = perOffer((snapshot): readonly (readonly number[])[] => {
  const { nodes, document } = snapshot;
  const found: number[][] = document.bassins.map(() => []);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.stage[node] !== INTAKE_STAGE || nodes.active[node] !== 1) continue;
    for (const bassin of filiereBassins(snapshot).of[node]!) found[bassin]!.push(node);
  }
  return found;
});
