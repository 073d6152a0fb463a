import { filiereBassins } from '../graph/filiere-bassins.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { bassinsByCommune, communesByOperator } from '../model/territory.ts';

/** Whose home page it is: a bassin, an operator, or neither for the whole network. */
export interface ScopeAsked {
  readonly bassin?: string | undefined;
  readonly operator?: string | undefined;
}

/** Tells what belongs to a bassin or an operator. */
export interface Scope {
  readonly isWhole: boolean;
  /** Whether it is limited to a bassin. */
  readonly isBassin: boolean;
  /** A filière, given by its number in the snapshot. */
  readonly hasNode: (node: number) => boolean;
  /** An operator, given by its id. */
  readonly hasOperator: (id: string) => boolean;
  /** A filière, a passerelle or an operator, given by its id. */
  readonly has: (id: string) => boolean;
}

/**
 * Works out what belongs to the bassin or the operator of `asked`, on the day of the snapshot; with both, to the part of
 * the operator in the bassin. A filière belongs to the bassins of its sites, else to those that its operator declares.
 */
export function scopeOf(snapshot: Snapshot, { bassin, operator }: ScopeAsked): Scope {
  const { nodes, document } = snapshot;
  const place = bassin === undefined ? NONE : document.bassins.findIndex(({ id }) => id === bassin);
  const owner = operator === undefined ? NONE : (snapshot.operatorIndex.get(operator) ?? NONE);
  const { of } = filiereBassins(snapshot);
  const hasNode = (node: number): boolean =>
    nodes.isOutlet[node] === 0 &&
    (operator === undefined || nodes.operator[node] === owner) &&
    (bassin === undefined || of[node]!.includes(place));
  const operators = bassin === undefined ? undefined : operatorsIn(snapshot, bassin, hasNode);
  const hasOperator = (id: string): boolean =>
    (operator === undefined || id === operator) && (operators === undefined || operators.has(id));
  const ends = new Map(document.passerelles.map(({ id, from, to }) => [id, [from, to]]));
  const has = (id: string): boolean => {
    const node = nodes.index.get(id);
    if (node !== undefined) return hasNode(node);
    const joined = ends.get(id);
    return joined === undefined ? hasOperator(id) : joined.some(has);
  };
  const isBassin = bassin !== undefined;
  return { isWhole: !isBassin && operator === undefined, isBassin, hasNode, hasOperator, has };
}

/** What belongs to one of some scopes, such as the bassins and the operators of a Régionale. */
export const anyOf = (parts: readonly Scope[]): Scope => ({
  ...{ isWhole: false, isBassin: false },
  hasNode: (node) => parts.some((part) => part.hasNode(node)),
  hasOperator: (id) => parts.some((part) => part.hasOperator(id)),
  has: (id) => parts.some((part) => part.has(id)),
});

/** Ids of the operators of a bassin: those with a filière or a site in it, and those that declare to cover it. */
function operatorsIn(
  snapshot: Snapshot,
  bassin: string,
  hasNode: (node: number) => boolean,
): ReadonlySet<string> {
  const { nodes, document, at } = snapshot;
  const found = new Set<string>();
  for (let node = 0; node < nodes.count; node++)
    if (hasNode(node)) found.add(document.operators[nodes.operator[node]!]!.id);
  const bassins = bassinsByCommune(document, at);
  for (const [operator, communes] of communesByOperator(document, at))
    if (communes.some((commune) => bassins.get(commune)?.includes(bassin))) found.add(operator);
  for (const operator of document.operators) if (operator.bassins?.includes(bassin)) found.add(operator.id);
  return found;
}
