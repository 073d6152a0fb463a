import type { ReferralFlow } from '../../model/entities.ts';
import { lifeId } from '../../model/finding-life.ts';
import { addTo } from '../../model/grouping.ts';
import { type EntityList, flowId, type NetworkDocument, prepId, travelId } from '../../model/network.ts';
import { type NilReport, nilReportId } from '../../model/nil-report.ts';
import { RESERVED_IDS } from '../../model/vocabulary.ts';
import { foldName, slug } from '../fold.ts';
import type { Names } from '../names.ts';

/** Recognises elements of a file that have no id, and makes ids for new elements. */

/** Reads a value of an element by path; undefined when unknown. */
export type Known = (path: string) => unknown;

const named = (value: unknown): string | undefined =>
  typeof value === 'string' ? foldName(value) : undefined;
const text = (value: unknown): string => (value === undefined ? '' : String(value));

/**
 * Makes the key by which an element of a list is recognised when a file gives no id, such as operator and name. `of`
 * gives the value of a field by its path. Undefined when a part of the key is missing.
 */
export function keyOf(list: EntityList, of: Known): string | undefined {
  const all = (...parts: readonly unknown[]): string | undefined =>
    parts.includes(undefined) ? undefined : parts.join('\n');
  switch (list) {
    case 'filieres':
    case 'mitigations':
      return all(of('operator'), named(of('name')));
    case 'sites':
      return all(of('operator'), of('commune'), named(of('name')) ?? '', named(of('address')) ?? '');
    case 'preps':
      return all(of('filiere'), of('outlet'), text(of('validFrom')));
    case 'passerelles':
      return all(of('from'), of('to'), of('kind'), text(of('validFrom')));
    case 'flows':
      return all(of('source'), of('target'), of('kind'), of('declaredBy'), of('from'));
    case 'nilReports':
      return all(of('source'), of('target'), of('declaredBy'), of('from'));
    case 'obstacles':
      return all(of('on'), named(of('name')));
    case 'actions':
      return all(of('kind'), of('date'), named(of('name')));
    case 'meetings':
      return all(of('date'), named(of('name')));
    case 'meetingPoints':
      return all(of('meeting'), named(of('name')));
    case 'travelTimes':
      return all(of('from'), of('to'), text(of('validFrom')));
    case 'audiences':
    case 'reasons':
      return named(of('label.fr'));
    case 'findingLives':
      return all(of('key'));
    case 'operatorTypes':
      return undefined;
    default:
      return named(of('name'));
  }
}

/**
 * Returns, for each key by which elements of a list are recognised without an id (see `keyOf`), the ids of the
 * elements that have it. There are several when they cannot be told apart.
 */
export function idsByKey(document: NetworkDocument, list: EntityList): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const element of document[list]) {
    const key = keyOf(list, (path) => readPath(element, path));
    if (key === undefined || element.id === undefined) continue;
    addTo(ids, key, element.id);
  }
  return ids;
}

function readPath(element: object, path: string): unknown {
  const [head = '', rest] = path.split('.');
  const value = (element as Record<string, unknown>)[head];
  return rest === undefined ? value : (value as Record<string, unknown> | undefined)?.[rest];
}

/**
 * Reduces the number of an establishment to what identifies it: digits and capitals, without zeros before, as
 * spreadsheets lose them.
 */
export const establishmentKey = (number: string): string =>
  number
    .replace(/[^A-Za-z0-9]/g, '')
    .replace(/^0+(?=.)/, '')
    .toUpperCase();

/** Makes a readable id from the fields that identify an element. It is the same in every run. */
function baseId(list: EntityList, of: Known, names: Names): string {
  const name = slug(text(of('name')));
  switch (list) {
    case 'communes':
      return text(of('nis')) || name;
    case 'filieres':
      return `${text(of('operator'))}-${name}`;
    case 'sites': {
      const commune = text(of('commune'));
      return ['site', text(of('operator')), slug(names.nameOf(commune) ?? commune), name]
        .filter(Boolean)
        .join('-');
    }
    case 'passerelles':
      return `p-${text(of('from'))}-${text(of('to'))}`;
    case 'agreements':
      return name.startsWith('conv') ? name : `conv-${name}`;
    case 'obstacles':
      return `obs-${text(of('on'))}-${name}`;
    case 'mitigations':
      return `am-${text(of('operator'))}-${name}`;
    case 'actions':
      return `action-${text(of('date'))}-${name}`;
    case 'audiences':
    case 'reasons':
      return slug(text(of('label.fr')));
    case 'preps':
      return prepId({
        filiere: text(of('filiere')),
        outlet: text(of('outlet')),
        validFrom: day(of('validFrom')),
      });
    case 'travelTimes':
      return travelId({
        from: text(of('from')),
        to: text(of('to')),
        minutes: 0,
        validFrom: day(of('validFrom')),
      });
    case 'flows':
      return flowId({
        source: text(of('source')),
        target: text(of('target')),
        from: text(of('from')),
        kind: of('kind'),
        declaredBy: of('declaredBy'),
      } as ReferralFlow);
    case 'nilReports':
      return nilReportId({
        source: text(of('source')),
        target: text(of('target')),
        from: text(of('from')),
        declaredBy: of('declaredBy'),
      } as NilReport);
    case 'findingLives':
      return lifeId(text(of('key')));
    default:
      return name;
  }
}

const day = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Returns a function that makes the id of a new element from its list and fields. It never returns an id twice, nor
 * one that the program reserves, the network uses, or `isClaimed` accepts (an id that the file itself gives).
 */
export function idGiver(
  names: Names,
  isClaimed: (id: string) => boolean,
): (list: EntityList, of: Known) => string {
  const given = new Set<string>(RESERVED_IDS);
  const next = new Map<string, number>();
  return (list, of) => {
    const base = baseId(list, of, names).replace(/^-+|-+$/g, '') || list;
    const isFree = (id: string): boolean =>
      !given.has(id) && !isClaimed(id) && names.listOf(id) === undefined;
    let id = base;
    while (!isFree(id)) {
      const number = next.get(base) ?? 2;
      next.set(base, number + 1);
      id = `${base}-${number}`;
    }
    given.add(id);
    return id;
  };
}
