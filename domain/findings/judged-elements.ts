import { filieresOfOperator } from '../graph/operator-filieres.ts';
import { filiereOf, NONE, passerelleOf, type Snapshot } from '../graph/snapshot.ts';
import type { EntryConditions, ExitOutcome, LevelCondition } from '../model/conditions.ts';
import { DIMENSIONS, PASSERELLE_STATES } from '../model/vocabulary.ts';

/**
 * Returns what people know of the elements of a finding when they judge it: levels, conditions, sector and passerelles
 * of a filière; a passerelle itself with the levels, conditions and sectors of its ends; the passerelles of an
 * operator. An id of anything else (outlet, bassin, sector…) gives nothing. Equal facts give equal values, whatever
 * the order in which the network lists them.
 */
export function judgedElements(snapshot: Snapshot, ids: readonly string[]): readonly unknown[] {
  const positions = passerellePositions(snapshot, ids);
  const known: unknown[] = [];
  for (const id of ids) {
    const node = filiereNode(snapshot, id);
    const operator = snapshot.operatorIndex.get(id);
    const passerelle = positions.get(id);
    if (node !== undefined) known.push([id, filiereFacts(snapshot, node), passerellesOf(snapshot, [node])]);
    else if (operator !== undefined)
      known.push([id, passerellesOf(snapshot, filieresOfOperator(snapshot, operator))]);
    else if (passerelle !== undefined) known.push([id, passerelleWithEnds(snapshot, passerelle)]);
  }
  return known;
}

/** The positions of the passerelles among these ids. The list is read only if an id is of no other element. */
function passerellePositions(snapshot: Snapshot, ids: readonly string[]): ReadonlyMap<string, number> {
  const { nodes, operatorIndex, document } = snapshot;
  const others = new Set(ids.filter((id) => !nodes.index.has(id) && !operatorIndex.has(id)));
  const found = new Map<string, number>();
  if (others.size === 0) return found;
  document.passerelles.forEach(({ id }, position) => {
    if (others.has(id)) found.set(id, position);
  });
  return found;
}

function filiereNode({ nodes }: Snapshot, id: string): number | undefined {
  const node = nodes.index.get(id);
  return node === undefined || nodes.filiere[node] === NONE ? undefined : node;
}

/** The levels, conditions and sector of a filière; null where nobody gave them. */
function filiereFacts(snapshot: Snapshot, node: number) {
  const { sector, entry, exit } = filiereOf(snapshot, node);
  return { sector: sector ?? null, entry: entryFacts(entry), exit: exitFacts(exit) };
}

function entryFacts(entry: EntryConditions = {}) {
  const { ageMin, ageMax, statuses, groups, communes, documents } = entry;
  return {
    levels: DIMENSIONS.map((dimension) => conditionFacts(entry[dimension])),
    age: [ageMin ?? null, ageMax ?? null],
    lists: [statuses, groups, communes, documents].map(inOrder),
  };
}

const conditionFacts = ({ min, tested, max, maxWaivedBy }: LevelCondition = {}) => [
  min ?? null,
  tested ?? null,
  max ?? null,
  inOrder(maxWaivedBy),
];

const exitFacts = (exit: ExitOutcome = {}) => DIMENSIONS.map((dimension) => exit[dimension] ?? null);

/** Returns the items sorted, each once; null for an absent list, which means that there is no such condition. */
const inOrder = (items: readonly string[] | undefined): readonly string[] | null =>
  items === undefined ? null : [...new Set(items)].sort();

/** The passerelles that leave or enter some filières, as sorted texts. Which id a passerelle has does not matter. */
function passerellesOf(snapshot: Snapshot, filieres: Iterable<number>): readonly string[] {
  const positions = new Set<number>();
  for (const node of filieres)
    for (const { start, edges } of [snapshot.passerelles.out, snapshot.passerelles.in])
      for (let at = start[node]!; at < start[node + 1]!; at++) positions.add(edges[at]!);
  return [...positions].map((position) => JSON.stringify(passerelleFacts(snapshot, position))).sort();
}

/** A passerelle without its dates: its state on the day follows from them. */
function passerelleFacts(snapshot: Snapshot, position: number) {
  const { from, to, kind, formality, waives } = passerelleOf(snapshot, position);
  const state = PASSERELLE_STATES[snapshot.passerelles.state[position]!];
  return [from, to, kind, state, formality ?? null, inOrder(waives) ?? []];
}

function passerelleWithEnds(snapshot: Snapshot, position: number) {
  const { from, to } = passerelleOf(snapshot, position);
  const ends = [from, to].map((id) => {
    const node = filiereNode(snapshot, id);
    return node === undefined ? id : filiereFacts(snapshot, node);
  });
  return [passerelleFacts(snapshot, position), ends];
}
