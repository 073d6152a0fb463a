import { useState } from 'react';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { Field } from '../../domain/model/field-types.ts';
import { freeId } from '../../domain/model/free-id.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { type Sheet, useSheet } from './sheet.tsx';

/** The lists to which an element can be added by its name alone, to be completed later. */
const BY_NAME = ['operators', 'communes', 'bassins', 'agreements'] as const;
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
 * fields whose elements need more than a name. An agreement is added for a passerelle, whose two operators are its
 * parties.
 */
export function listByName({ list: of, type }: Field): ListByName | undefined {
  if (type.kind !== 'ref' && type.kind !== 'refs') return undefined;
  const lists: readonly EntityList[] = type.lists;
  return BY_NAME.find((list) => lists.includes(list) && (list !== 'agreements' || of === 'passerelles'));
}

/**
 * Returns the elements that the user created by name in a form, how to add one, and whether an id is in use. `others` are
 * elements that are not saved yet either.
 */
export function usePlaceholders(
  others: readonly { readonly id: string }[] = [],
): Placeholders & { readonly isTaken: (id: string) => boolean } {
  const { names } = useSheet();
  const [made, setMade] = useState<readonly Placeholder[]>([]);
  const isTaken = (id: string): boolean =>
    names.listOf(id) !== undefined || [...made, ...others].some((element) => element.id === id);
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

/** Makes the edits that add those of the created elements to which `element` refers, or one of the edits made with it. */
export function placeholderEdits(
  made: readonly Placeholder[],
  element: object,
  document: NetworkDocument,
  beside: readonly ElementEdit[] = [],
): ElementEdit[] {
  const text = JSON.stringify([element, beside]);
  return made
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ list, id, name }) => ({
      do: 'ADD',
      list,
      element: { id, name, ...neededFor(list, element, document) },
    }));
}

/** What an element of a list needs beside its name, for the `element` that refers to it. */
function neededFor(list: ListByName, element: object, { filieres }: NetworkDocument): object {
  if (list === 'operators') return { type: 'OTHER', placeholder: true };
  if (list === 'bassins') return { communes: [] };
  if (list === 'communes') return {};
  const { from, to } = element as { readonly from?: unknown; readonly to?: unknown };
  const parties = [from, to].flatMap((end) => filieres.find(({ id }) => id === end)?.operator ?? []);
  return { parties: [...new Set(parties)] };
}

/** A value that names an element by a name which no element has yet, and the edits that add that element. */
export interface AddedByName {
  readonly list: ListByName;
  readonly name: string;
  readonly value: unknown;
  readonly edits: readonly ElementEdit[];
}

/**
 * Works out how to add what a text names in a field of `element`: the text itself, or the one word of a list of names that
 * is unknown. `sheet` reads the other words. Undefined where an element needs more than a name.
 */
export function addedByName(
  field: Field,
  text: string,
  unknown: string | undefined,
  element: object,
  sheet: Sheet,
): AddedByName | undefined {
  const list = listByName(field);
  const name = (unknown ?? text).trim();
  if (list === undefined || name === '') return undefined;
  const id = freeId(idText(name), (taken) => sheet.names.listOf(taken) !== undefined);
  const value = field.type.kind === 'refs' ? withOthers(field, text, name, id, sheet) : id;
  if (value === undefined) return undefined;
  const edits = placeholderEdits([{ list, id, name }], { ...element, [field.path]: value }, sheet.document);
  return { list, name, value, edits };
}

/** The elements that the other words of a text name, then a new one; undefined where one of them is unknown too. */
function withOthers(
  field: Field,
  text: string,
  name: string,
  id: string,
  { readText }: Sheet,
): readonly unknown[] | undefined {
  const others = text
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== name);
  if (others.length === 0) return [id];
  const reading = readText(field, others.join(' | '));
  return reading.ok && Array.isArray(reading.value) ? [...reading.value, id] : undefined;
}
