import type { ChangedList, Element, ElementChange } from '../change/record.ts';
import type { NetworkDocument } from '../model/network.ts';
import { operatorsOfFilieres } from '../model/operators-of-filieres.ts';
import { type Ability, type Asker, mayDo } from './abilities.ts';

/**
 * Whose the elements of each list are. `OPERATORS`: they belong to operators, and so to the bassins where these work.
 * `TEAM`: whoever edits may edit them, since they are what people work out together. `SHARED`: all bassins read them.
 */
export const CARE = {
  network: 'SHARED',
  operatorTypes: 'SHARED',
  communes: 'SHARED',
  bassins: 'SHARED',
  operators: 'OPERATORS',
  regionales: 'SHARED',
  sites: 'OPERATORS',
  filieres: 'OPERATORS',
  outlets: 'SHARED',
  preps: 'OPERATORS',
  agreements: 'OPERATORS',
  passerelles: 'OPERATORS',
  reasons: 'SHARED',
  flows: 'OPERATORS',
  nilReports: 'OPERATORS',
  obstacles: 'OPERATORS',
  mitigations: 'OPERATORS',
  stories: 'TEAM',
  meetings: 'TEAM',
  actions: 'TEAM',
  audiences: 'TEAM',
  travelTimes: 'SHARED',
  findingLives: 'TEAM',
  scenarios: 'TEAM',
  meetingPoints: 'TEAM',
  importMappings: 'TEAM',
  views: 'TEAM',
  reports: 'SHARED',
} as const satisfies Readonly<Record<ChangedList, 'OPERATORS' | 'TEAM' | 'SHARED'>>;

/**
 * Returns those of the changes of a network that somebody may not make. An element of several operators, such as a
 * passerelle, may be changed for any of them. An element must be one's own before and after the change, so that nobody
 * takes over what is another's.
 */
export function refusedChanges(
  asker: Asker,
  document: NetworkDocument,
  changes: readonly ElementChange[],
): readonly ElementChange[] {
  if (mayDo(asker, 'EDIT', 'OTHER') && mayDo(asker, 'EDIT_SHARED')) return [];
  const isOwn = ownElements(asker, document, changes);
  return changes.filter(({ list, before, after }) => {
    const ability: Ability = CARE[list] === 'SHARED' ? 'EDIT_SHARED' : 'EDIT';
    return [before, after].some(
      (element) => element !== null && !mayDo(asker, ability, isOwn(list, element) ? 'OWN' : 'OTHER'),
    );
  });
}

/** The operators of somebody's own in a network: those that the account names, and those that work in its bassins. */
export function ownOperators(asker: Asker, document: NetworkDocument): ReadonlySet<string> {
  const bassins = new Set(asker.bassins);
  const communes = new Set(
    document.bassins
      .filter(({ id }) => bassins.has(id))
      .flatMap(({ communes }) => communes.map(({ commune }) => commune)),
  );
  const located = document.sites.filter(({ commune }) => communes.has(commune));
  const inBassin = document.operators.filter((one) => isIn(one, bassins, communes));
  return new Set([
    ...asker.operators,
    ...located.map(({ operator }) => operator),
    ...inBassin.map(({ id }) => id),
  ]);
}

const isIn = (
  { bassins = [], seat }: { readonly bassins?: readonly string[]; readonly seat?: string },
  own: ReadonlySet<string>,
  communes: ReadonlySet<string>,
): boolean => bassins.some((id) => own.has(id)) || (seat !== undefined && communes.has(seat));

/** Returns a function that says whether an element of a network is somebody's own. */
export const ownIn = (
  asker: Asker,
  document: NetworkDocument,
): ((list: ChangedList, element: Element) => boolean) => ownElements(asker, document, []);

/** Returns a function that says whether an element, as it was or will be, is somebody's own. */
function ownElements(
  asker: Asker,
  document: NetworkDocument,
  changes: readonly ElementChange[],
): (list: ChangedList, element: Element) => boolean {
  const after = withAdded(document, changes);
  const operators = new Set(ownOperators(asker, document));
  const present = new Set(document.operators.map(({ id }) => id));
  // A new operator is own by its bassins. One that is there already stays whose it is.
  for (const id of ownOperators(asker, after)) if (!present.has(id)) operators.add(id);
  const operatorOf = operatorsOfFilieres(after.filieres);
  const owners = ownersWith(after, operatorOf);
  return (list, element) =>
    CARE[list] === 'TEAM' || owners(list, element).some((operator) => operators.has(operator));
}

/** A network with the elements that changes add, for what these refer to. */
function withAdded(document: NetworkDocument, changes: readonly ElementChange[]): NetworkDocument {
  const lists = ['operators', 'sites', 'filieres', 'passerelles'] as const;
  const added = (list: (typeof lists)[number]) =>
    changes.flatMap((one) => (one.list === list && one.before === null && one.after ? [one.after] : []));
  return {
    ...document,
    ...Object.fromEntries(lists.map((list) => [list, [...document[list], ...added(list)]])),
  };
}

/** Returns a function that gives the operators of an element of a list. */
function ownersWith(
  { sites, passerelles }: NetworkDocument,
  operatorOf: (end: string) => string,
): (list: ChangedList, element: Element) => readonly string[] {
  const siteOperators = new Map(sites.map(({ id, operator }) => [id, operator]));
  const ends = new Map(passerelles.map(({ id, from, to }) => [id, [operatorOf(from), operatorOf(to)]]));
  const hindered = (on: string): readonly string[] =>
    ends.get(on) ?? [siteOperators.get(on) ?? operatorOf(on)];
  const texts = (value: unknown): string[] =>
    [value].flat().filter((one): one is string => typeof one === 'string');
  return (list, element) => {
    switch (list) {
      case 'operators':
        return [element.id];
      case 'sites':
      case 'filieres':
      case 'mitigations':
        return texts(element.operator);
      case 'preps':
        return texts(element.filiere).map(operatorOf);
      case 'agreements':
        return texts(element.parties);
      case 'passerelles':
        return [...texts(element.from), ...texts(element.to)].map(operatorOf);
      case 'flows':
      case 'nilReports':
        return [...texts(element.source), ...texts(element.target)].map(operatorOf);
      case 'obstacles':
        return texts(element.on).flatMap(hindered);
      default:
        return [];
    }
  };
}

/** A report of people between two ends, or of nobody. */
interface Report {
  readonly source: string;
  readonly target: string;
  readonly declaredBy: 'SENDER' | 'RECEIVER';
}

/** Returns the operator that declares a row. `operatorOf` gives the operator of an end. */
export const declarerOf = (
  { source, target, declaredBy }: Report,
  operatorOf: (end: string) => string,
): string => operatorOf(declaredBy === 'SENDER' ? source : target);
