import fc from 'fast-check';
import { elementsOf } from '../../domain/change/elements.ts';
import { mergedElements } from '../../domain/change/merge.ts';
import { MERGEABLE } from '../../domain/change/mergeable.ts';
import type { ElementChange, ElementEdit } from '../../domain/change/record.ts';
import { removalOf } from '../../domain/change/removal.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../domain/model/network.ts';
import { STAGES } from '../../domain/model/vocabulary.ts';

/** A move to be made in whatever network it meets: numbers are taken modulo what there is. */
export type Move = readonly [what: number, where: number, which: number, other: number];

export const move: fc.Arbitrary<Move> = fc.tuple(fc.nat(5), fc.nat(99), fc.nat(999), fc.nat(999));

/** The edits of a move, or the changes of a merge; none where the network holds nothing to move. */
export function movedBy(
  document: NetworkDocument,
  [what, where, which, other]: Move,
  step: number,
): { readonly edits?: readonly ElementEdit[]; readonly changes?: readonly ElementChange[] } {
  const at = <T>(items: readonly T[], index: number): T | undefined =>
    items[index % Math.max(1, items.length)];
  const list = at(ENTITY_LISTS, where)!;
  const element = at(elementsOf(document, list), which);
  const [filiere, second] = [at(document.filieres, which), at(document.filieres, other)];
  switch (what) {
    case 0:
      return element === undefined ? {} : { edits: removalOf(document, list, element.id) };
    case 1: {
      const mergeable = at(MERGEABLE, where)!;
      const [keep, drop] = [which, other].map((index) => at(elementsOf(document, mergeable), index)?.id);
      if (keep === undefined || drop === undefined || keep === drop) return {};
      return { changes: mergedElements(document, { list: mergeable, keep, drop, take: ['name'] }) ?? [] };
    }
    case 2: {
      const [operator] = document.operators;
      if (operator === undefined) return {};
      const added = {
        id: `new-${step}`,
        operator: operator.id,
        name: `N ${step}`,
        stage: at(STAGES, which)!,
      };
      return { edits: [{ do: 'ADD', list: 'filieres', element: added }] };
    }
    case 3: {
      if (filiere === undefined || second === undefined || filiere === second) return {};
      const added = { id: `edge-${step}`, from: filiere.id, to: second.id, kind: 'ACCESS' };
      return { edits: [{ do: 'ADD', list: 'passerelles', element: added }] };
    }
    case 4: {
      const operator = at(document.operators, other);
      if (filiere === undefined || operator === undefined) return {};
      const fields = [
        { path: 'operator', was: filiere.operator, now: operator.id },
        { path: 'intake', was: filiere.intake, now: other },
        { path: 'sites', was: filiere.sites },
      ];
      return { edits: [{ do: 'CHANGE', list: 'filieres', id: filiere.id, fields }] };
    }
    default: {
      const fields = [
        { path: 'name', was: document.name, now: `Réseau ${which}` },
        { path: 'asOf', was: document.asOf },
      ];
      return { edits: [{ do: 'CHANGE', list: 'network', id: 'network', fields }] };
    }
  }
}
