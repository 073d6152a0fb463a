import { isValidAt } from '../model/dates.ts';
import type { Passerelle } from '../model/entities.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { elementsOf } from './elements.ts';
import type { Element } from './record.ts';
import { changedFields } from './take-back.ts';

/** One element that is there on one of two days only, or that says something else. */
export interface DayDifference {
  readonly list: EntityList;
  readonly id: string;
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** As it stands on the first day, and on the second. */
  readonly before: Element | null;
  readonly after: Element | null;
  /** Paths of the fields that differ, of a changed one. */
  readonly fields: readonly string[];
}

/** A network on a day: the document that holds it may be an older one. */
export interface DayOf {
  readonly document: NetworkDocument;
  readonly at: string;
}

/** What people made of findings, supposed changes and ways to look are no part of the offer. */
const COMPARED = ENTITY_LISTS.filter(
  (list) => list !== 'findingLives' && list !== 'scenarios' && list !== 'views',
);

/**
 * What differs between a network on one day and on another: elements valid on both are compared field by field, in the
 * order of lists and ids. A filière is there while its operator is; a passerelle while it is active or suspended and both
 * its ends are there.
 */
export function compareDays(first: DayOf, second: DayOf): readonly DayDifference[] {
  return COMPARED.flatMap((list) => {
    const [before, after] = [thereOn(list, first), thereOn(list, second)];
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
    return ids.flatMap((id): DayDifference[] => {
      const [then, now] = [before.get(id) ?? null, after.get(id) ?? null];
      if (then === null) return [{ list, id, what: 'ADDED', before: null, after: now, fields: [] }];
      if (now === null) return [{ list, id, what: 'REMOVED', before: then, after: null, fields: [] }];
      const fields = changedFields(then, now);
      return fields.length === 0 ? [] : [{ list, id, what: 'CHANGED', before: then, after: now, fields }];
    });
  });
}

function thereOn(list: EntityList, { document, at }: DayOf): ReadonlyMap<string, Element> {
  const operators = new Set(document.operators.filter((one) => isValidAt(one, at)).map(({ id }) => id));
  const filieres = new Set(
    document.filieres.filter((one) => isValidAt(one, at) && operators.has(one.operator)).map(({ id }) => id),
  );
  const outlets = new Set(document.outlets.map(({ id }) => id));
  const isThere = (element: Element): boolean => {
    if (list === 'filieres') return filieres.has(element.id);
    if (list !== 'passerelles') return isValidAt(element as Dated, at);
    const { from, to } = element as unknown as Passerelle;
    const state = passerelleState(element as unknown as Passerelle, at);
    const isJoining = filieres.has(from) && (filieres.has(to) || outlets.has(to));
    return isJoining && (state === 'ACTIVE' || state === 'SUSPENDED');
  };
  return new Map(
    elementsOf(document, list)
      .filter(isThere)
      .map((element) => [element.id, element]),
  );
}

interface Dated {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}
