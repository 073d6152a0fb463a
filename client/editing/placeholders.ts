import { useState } from 'react';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { Field } from '../../domain/model/field-types.ts';
import { freeId } from '../../domain/model/free-id.ts';
import type { EntityList } from '../../domain/model/network.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { useSheet } from './sheet.tsx';

/** The lists to which an element can be added by its name alone, to be completed later. */
const BY_NAME = ['operators', 'communes', 'bassins'] as const;
export type ListByName = (typeof BY_NAME)[number];

/** An element of which only the name is known, created while a form is filled in. */
export interface Placeholder {
  readonly list: ListByName;
  readonly id: string;
  readonly name: string;
}

export interface Placeholders {
  readonly made: readonly Placeholder[];
  /** Adds an element of a list by its name and returns its id. */
  add(list: ListByName, name: string): string;
}

/**
 * Names the list to which a form can add an element by its name, for a field that refers to elements. Undefined for
 * fields whose elements need more than a name.
 */
export function listByName({ type }: Field): ListByName | undefined {
  if (type.kind !== 'ref' && type.kind !== 'refs') return undefined;
  const lists: readonly EntityList[] = type.lists;
  return BY_NAME.find((list) => lists.includes(list));
}

/** Returns the elements that the user created by name in a form, how to add one, and whether an id is in use. */
export function usePlaceholders(): Placeholders & { readonly isTaken: (id: string) => boolean } {
  const { names } = useSheet();
  const [made, setMade] = useState<readonly Placeholder[]>([]);
  const isTaken = (id: string): boolean =>
    names.listOf(id) !== undefined || made.some((element) => element.id === id);
  return {
    made,
    isTaken,
    add: (list, name) => {
      const id = freeId(idText(name), isTaken);
      setMade((before) => [...before, { list, id, name }]);
      return id;
    },
  };
}

/** Makes the edits that add those of the created elements to which `element` refers. */
export function placeholderEdits(made: readonly Placeholder[], element: object): ElementEdit[] {
  const text = JSON.stringify(element);
  return made
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ list, id, name }) => ({
      do: 'ADD',
      list,
      element: { id, name, ...NEEDED[list] },
    }));
}

/** What an element needs beside its name. */
const NEEDED: Readonly<Record<ListByName, object>> = {
  operators: { type: 'OTHER', placeholder: true },
  communes: {},
  bassins: { communes: [] },
};
