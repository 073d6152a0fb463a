import type { ElementEdit } from '../../domain/change/record.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import type { Passerelle } from '../../domain/model/entities.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { Formality } from '../../domain/model/vocabulary.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/** The new passerelles of a what-if, with later changes applied, whose two ends exist in the real network. */
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

/** The edits that add passerelles to the network, valid from a first day. */
export const passerelleEdits = (
  passerelles: readonly Passerelle[],
  { formality, first }: { readonly formality: Formality | undefined; readonly first: string },
): ElementEdit[] =>
  passerelles.map((passerelle): ElementEdit => {
    const element = { ...passerelle, ...(formality !== undefined && { formality }), validFrom: first };
    return { do: 'ADD', list: 'passerelles', element };
  });

/** The what-if changes that are left once some passerelles were added to the real network. */
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
