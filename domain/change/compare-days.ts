import { isValidAt } from '../model/dates.ts';
import type { Passerelle } from '../model/entities.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { elementsOf } from './elements.ts';
import type { Element } from './record.ts';
import { changedFields } from './take-back.ts';

/** One element that exists on only one of two days, or whose fields differ between them. */
interface DayDifference {
  readonly list: EntityList;
  readonly id: string;
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The element on the first day, and on the second day. */
  readonly before: Element | null;
  readonly after: Element | null;
  /** Paths of the fields that differ; empty for an added or removed element. */
  readonly fields: readonly string[];
}

/** A network document read on a day. The document may be an older version of the network. */
interface DayOf {
  readonly document: NetworkDocument;
  readonly at: string;
}

/** Decisions on findings, scenarios and saved views are not compared: they are no part of the offer. */
const COMPARED = ENTITY_LISTS.filter(
  (list) => list !== 'findingLives' && list !== 'scenarios' && list !== 'views',
);

/**
 * Lists what differs between a network on one day and on another: elements added, removed, or changed field by field,
 * in the order of lists and ids. A filière counts as existing only while its operator does, a passerelle only while
 * it is active or suspended and both its ends exist.
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
  const operators = new Set(
    document.operators.filter((operator) => isValidAt(operator, at)).map(({ id }) => id),
  );
  const filieres = new Set(
    document.filieres
      .filter((filiere) => isValidAt(filiere, at) && operators.has(filiere.operator))
      .map(({ id }) => id),
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
