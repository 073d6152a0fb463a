import { filiereOf, GENERIC, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { OPERATOR_TYPES } from '../../model/operator-types.ts';
import { STAGES } from '../../model/vocabulary.ts';

/** The active filières of the operators of some types, in one sector or in all. */
export interface Scope {
  readonly types: readonly string[];
  readonly unknownTypes: readonly string[];
  /** By node: position of its operator's type in `types`; NONE when the filière is not included. */
  readonly typeOf: Int32Array;
  /** Filières by type, then stage. */
  readonly members: readonly (readonly (readonly number[])[])[];
  /** Number of valid operators of each type. */
  readonly operators: readonly number[];
  /** Whether a filière is in the requested sector; true for all when no sector is requested. */
  isOf(node: number): boolean;
  /**
   * Whether a pair is included: both filières are, their operators differ, and one of them is in the requested
   * sector. The other may have a generic or unknown sector.
   */
  holds(a: number, b: number): boolean;
}

/**
 * Selects the active filières of the operators of some types, in one sector or, without `sector`, in all. Types are
 * used once each, in the given order; those that neither the network nor the standard list has are in `unknownTypes`
 * of the result.
 */
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

/**
 * Returns the ids of two filières, given by their numbers `a` and `b` in the snapshot (the network on a day), of
 * their operators, and of the types of these operators.
 */
export function endsOf(snapshot: Snapshot, { types, typeOf }: Scope, a: number, b: number) {
  const { ids } = snapshot.nodes;
  return {
    from: ids[a]!,
    to: ids[b]!,
    operators: [filiereOf(snapshot, a).operator, filiereOf(snapshot, b).operator] as [string, string],
    types: [types[typeOf[a]!]!, types[typeOf[b]!]!] as [string, string],
  };
}
