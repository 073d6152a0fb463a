import { useState } from 'react';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { Field } from '../../domain/model/field-types.ts';

/** A new filière that was filled in while the form of a passerelle was open. It is saved with that passerelle. */
export interface FiliereFirst {
  readonly id: string;
  readonly name: string;
  readonly edits: readonly ElementEdit[];
}

/** The filières that are added first, and how to ask for one. */
export interface FilieresFirst {
  readonly made: readonly FiliereFirst[];
  /** Opens the form of a new filière of an operator; `take` receives its id once it is filled in. */
  ask(operator: string, take: (filiere: string) => void): void;
}

/** Whether a filière may be added first for a field: the field is an end of a passerelle. */
export const takesFiliere = ({ list, type }: Field): boolean =>
  list === 'passerelles' && type.kind === 'ref' && type.lists.some((of) => of === 'filieres');

/**
 * Keeps the filières that are filled in before the passerelle that needs them. `asked` is the one whose form is open,
 * `finish` takes the edits of that form, and `withFirst` puts those that the edits of a passerelle need before them.
 */
export function useFilieresFirst() {
  const [made, setMade] = useState<readonly FiliereFirst[]>([]);
  const [asked, setAsked] = useState<{ readonly operator: string; take(filiere: string): void }>();
  const first: FilieresFirst = { made, ask: (operator, take) => setAsked({ operator, take }) };
  return {
    first,
    asked,
    cancel: () => setAsked(undefined),
    finish: (edits: readonly ElementEdit[]): void => {
      const last = edits.at(-1);
      setAsked(undefined);
      if (last?.do !== 'ADD') return;
      const { id, name } = last.element as { readonly id: string; readonly name?: string };
      setMade((before) => [...before, { id, name: name ?? id, edits }]);
      asked?.take(id);
    },
    withFirst: (edits: readonly ElementEdit[]): readonly ElementEdit[] => {
      const text = JSON.stringify(edits);
      return [
        ...made.filter(({ id }) => text.includes(JSON.stringify(id))).flatMap((one) => one.edits),
        ...edits,
      ];
    },
  };
}
