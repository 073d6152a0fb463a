import { isValidAt } from '../model/dates.ts';
import type { OperatorType, Passerelle } from '../model/entities.ts';
import {
  ENTITY_LISTS,
  type EntityList,
  LISTS_BESIDE_THE_OFFER,
  type NetworkDocument,
} from '../model/network.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { elementsOf } from './elements.ts';
import type { Element } from './record.ts';
import { changedFields } from './take-back.ts';

/** One element that exists on only one of two days, or whose fields differ between them. */
export interface DayDifference {
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

/** What is no part of the offer is not compared. */
const COMPARED = ENTITY_LISTS.filter((list) => !LISTS_BESIDE_THE_OFFER.includes(list));

/**
 * Lists what differs between a network on one day and on another: elements added, removed, or changed field by field,
 * in the order of lists and ids. A filière counts as existing only while its operator does, a passerelle only while
 * it is active or suspended and both its ends exist, an agreement only once it is signed, an action once its day has
 * come. An operator type whose name differs (EFT, then CISP) is changed. Numbers of people in flow rows are compared as
 * the documents show them; nothing is added up. `lists` may name the lists to compare.
 */
export function compareDays(
  first: DayOf,
  second: DayOf,
  lists: readonly EntityList[] = COMPARED,
): readonly DayDifference[] {
  return lists.flatMap((list) => {
    const [before, after] =
      list === 'operatorTypes' ? typesOn(first, second) : [thereOn(list, first), thereOn(list, second)];
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
    return ids.flatMap((id): DayDifference[] => {
      const [then, now] = [before.get(id) ?? null, after.get(id) ?? null];
      if (then === null) return [{ list, id, what: 'ADDED', before: null, after: now, fields: [] }];
      if (now === null) return [{ list, id, what: 'REMOVED', before: then, after: null, fields: [] }];
      // Where a box stands on the map says nothing of the offer.
      const fields = changedFields(then, now).filter((path) => path !== 'mapPlaces');
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
    if (list === 'actions') return String(element.date) <= at;
    if (list === 'agreements' && typeof element.signedOn === 'string' && element.signedOn > at) return false;
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

/**
 * The operator types on two days, each with the names that it has on that day. A built-in type is only listed when
 * operators of both days have it, so that it can only be changed.
 */
function typesOn(
  first: DayOf,
  second: DayOf,
): readonly [ReadonlyMap<string, Element>, ReadonlyMap<string, Element>] {
  const [used, usedLater] = [first, second].map(
    ({ document, at }) =>
      new Set(document.operators.filter((operator) => isValidAt(operator, at)).map(({ type }) => type)),
  );
  const builtIn = OPERATOR_TYPES.filter(({ id }) => used?.has(id) === true && usedLater?.has(id) === true);
  const named = ({ document, at }: DayOf): ReadonlyMap<string, Element> => {
    const types = new Map([...builtIn, ...document.operatorTypes].map((type) => [type.id, type]));
    return new Map([...types].map(([id, type]) => [id, { id, labels: labelsOn(type, at) }]));
  };
  return [named(first), named(second)];
}

/** The names of an operator type on a day; all of them when it has none on that day. */
function labelsOn({ labels }: OperatorType, at: string): OperatorType['labels'] {
  const valid = labels.filter((label) => isValidAt(label, at));
  return valid.length > 0 ? valid : labels;
}

interface Dated {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}
