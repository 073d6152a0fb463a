import { filiereOf, GENERIC, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { OPERATOR_TYPES } from '../../model/operator-types.ts';
import { STAGES } from '../../model/vocabulary.ts';

/** What is looked at: the active filières of the operators of some types, in a sector or in all. */
export interface Scope {
  readonly types: readonly string[];
  readonly unknownTypes: readonly string[];
  /** By node: position in `types`; NONE when it is not looked at. */
  readonly typeOf: Int32Array;
  /** Filières by type, then stage. */
  readonly members: readonly (readonly (readonly number[])[])[];
  /** Valid operators of each type. */
  readonly operators: readonly number[];
  /** Whether a filière is of the sector asked for; all are when none is. */
  isOf(node: number): boolean;
  /**
   * Whether a pair between two operators is looked at: both filières are, and one of them is of the sector asked for.
   * The other may be of no sector in particular, or of one that nobody said.
   */
  holds(a: number, b: number): boolean;
}

/** Types are taken once each, in the order given. */
export function scopeOf(snapshot: Snapshot, types: readonly string[], sector: string | undefined): Scope {
  const { nodes, document, operatorValid } = snapshot;
  const known = new Set([...OPERATOR_TYPES, ...document.operatorTypes].map(({ id }) => id));
  for (const { type } of document.operators) known.add(type);
  const asked = [...new Set(types)];
  const kept = asked.filter((type) => known.has(type));
  const position = new Map(kept.map((type, at) => [type, at]));
  const wanted = sector === undefined ? undefined : nodes.sectorCodes.indexOf(sector);
  const typeOf = new Int32Array(nodes.count).fill(NONE);
  const members: number[][][] = kept.map(() => STAGES.map(() => []));
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const type = position.get(document.operators[nodes.operator[node]!]!.type);
    const fits = wanted === undefined || nodes.sector[node]! <= GENERIC || nodes.sector[node] === wanted;
    if (type === undefined || !fits) continue;
    typeOf[node] = type;
    members[type]![nodes.stage[node]!]!.push(node);
  }
  const isOf = (node: number): boolean => wanted === undefined || nodes.sector[node] === wanted;
  return {
    types: kept,
    unknownTypes: asked.filter((type) => !known.has(type)),
    typeOf,
    members,
    operators: kept.map(
      (type) =>
        document.operators.filter((operator, at) => operator.type === type && operatorValid[at] === 1).length,
    ),
    isOf,
    holds: (a, b) =>
      typeOf[a] !== NONE &&
      typeOf[b] !== NONE &&
      nodes.operator[a] !== nodes.operator[b] &&
      (isOf(a) || isOf(b)),
  };
}

/** Ids of a pair's ends, their operators, and the types of these. */
export function endsOf(snapshot: Snapshot, { types, typeOf }: Scope, a: number, b: number) {
  const { ids } = snapshot.nodes;
  return {
    from: ids[a]!,
    to: ids[b]!,
    operators: [filiereOf(snapshot, a).operator, filiereOf(snapshot, b).operator] as [string, string],
    types: [types[typeOf[a]!]!, types[typeOf[b]!]!] as [string, string],
  };
}
