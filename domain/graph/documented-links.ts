import { linkedOperators } from '../model/linked-operators.ts';
import { byCodeUnit } from '../model/network.ts';
import { perOffer } from './per-snapshot.ts';
import { NONE, type Snapshot } from './snapshot.ts';

/** Marks the operators whose links are documented, by their positions in the document. */
export interface DocumentedLinks {
  /** 1 where the passerelles out of the operator are documented. */
  readonly out: Uint8Array;
  /** 1 where the passerelles into the operator are documented. */
  readonly into: Uint8Array;
}

/**
 * The operators whose links are documented on the day: someone went through them with the operator by then, or some
 * passerelle of the document leaves or enters one of its filières. Supposed passerelles (what-if) do not count.
 */
export const documentedLinks = perOffer(({ document, at }): DocumentedLinks => {
  const linked = linkedOperators(document);
  const marks = (direction: 'out' | 'into'): Uint8Array =>
    Uint8Array.from(document.operators, ({ id, linksVerifiedOn }) =>
      Number((linksVerifiedOn !== undefined && linksVerifiedOn <= at) || linked[direction].has(id)),
    );
  return { out: marks('out'), into: marks('into') };
});

/**
 * Lists the operators, by id, of some filières (by number) whose links are not documented: those out of them, those
 * into them, or, with `either`, in at least one direction. Outlets have no operator.
 */
export function operatorsToAsk(
  snapshot: Snapshot,
  filieres: Iterable<number>,
  direction: 'out' | 'into' | 'either',
): string[] {
  const { nodes, document } = snapshot;
  const { out, into } = documentedLinks(snapshot);
  const asked = new Set<string>();
  for (const node of filieres) {
    const operator = nodes.operator[node]!;
    if (operator === NONE) continue;
    const isDocumented =
      (direction === 'into' || out[operator] === 1) && (direction === 'out' || into[operator] === 1);
    if (!isDocumented) asked.add(document.operators[operator]!.id);
  }
  return [...asked].sort(byCodeUnit);
}
