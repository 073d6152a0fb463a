import type { ElementEdit } from '../../domain/change/record.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import type { Passerelle } from '../../domain/model/entities.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { Formality } from '../../domain/model/vocabulary.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/**
 * Returns the passerelles that a what-if adds and that could be written to the real network, because both their ends
 * exist there (`base`). `view` is the network with the what-if changes: later changes to such a passerelle are
 * included.
 */
export function drawnPasserelles(
  { changes, problems, marks }: Pick<WhatIfMode, 'changes' | 'problems' | 'marks'>,
  base: NetworkView,
  view: NetworkView,
): readonly Passerelle[] {
  const stands = (end: string): boolean => base.filieres.has(end) || base.outlets.has(end);
  return changes.flatMap((change, position): Passerelle[] => {
    if (change.do !== 'ADD_PASSERELLE' || problems.has(position)) return [];
    const { id, from, to } = change.passerelle;
    const supposed = view.passerelles.get(id)?.passerelle;
    const isOpen = supposed !== undefined && marks.get(id) === 'ADDED';
    return isOpen && stands(from) && stands(to) ? [supposed] : [];
  });
}

/**
 * Makes the edits that add passerelles to the real network, valid from the day `first`. With `formality` (signed,
 * protocol, informal), all get this one.
 */
export const passerelleEdits = (
  passerelles: readonly Passerelle[],
  { formality, first }: { readonly formality: Formality | undefined; readonly first: string },
): ElementEdit[] =>
  passerelles.map((passerelle): ElementEdit => {
    const element = { ...passerelle, ...(formality !== undefined && { formality }), validFrom: first };
    return { do: 'ADD', list: 'passerelles', element };
  });

/**
 * Returns the what-if changes that are left once `passerelles` were written to the real network: those that add or
 * change one of them are dropped.
 */
export function changesWithout(
  changes: readonly Change[],
  passerelles: readonly Passerelle[],
): readonly Change[] {
  const written = new Set(passerelles.map(({ id }) => id));
  return changes.filter((change) => {
    if (change.do === 'ADD_PASSERELLE') return !written.has(change.passerelle.id);
    return change.do === 'ADD_FILIERE' || !written.has(change.id);
  });
}
