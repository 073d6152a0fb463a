import { FLOW_FIGURES, isMasked } from '../change/masked-values.ts';
import type { NetworkDocument } from '../model/network.ts';

/** How many of some numbers of people are masked. */
export interface MaskedNumbers {
  readonly masked: number;
  /** How many numbers there are, zeros included. */
  readonly of: number;
}

/** Counts the numbers of people of a network: those of flow rows, waiting lists and actions. */
export function countMasked({
  flows,
  filieres,
  actions,
}: Pick<NetworkDocument, 'flows' | 'filieres' | 'actions'>): MaskedNumbers {
  const numbers = [
    ...flows.flatMap((flow) => FLOW_FIGURES.map((figure) => flow[figure])),
    ...filieres.map(({ waitingCount }) => waitingCount),
    ...actions.map(({ participants }) => participants),
  ].filter((number) => number !== undefined);
  return { masked: numbers.filter(isMasked).length, of: numbers.length };
}
