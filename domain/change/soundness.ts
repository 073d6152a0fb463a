import { checkConsistency } from '../model/consistency.ts';
import { contradictedReports, contradiction } from '../model/contradicted-reports.ts';
import type { ReferralFlow } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { ENTITY_LISTS, type EntityList, emptyNetwork, type NetworkDocument } from '../model/network.ts';
import type { NilReport } from '../model/nil-report.ts';
import { operatorsOfFilieres } from '../model/operators-of-filieres.ts';
import type { Problem } from '../model/problems.ts';
import { namedReasons, reasonsOf } from '../model/reason.ts';
import { checkReferences } from '../model/references.ts';
import { elementsOf } from './elements.ts';
import { placeOf } from './parsed.ts';
import type { Element, ElementChange } from './record.ts';
import { listsNaming, namedBy } from './references.ts';

/**
 * Checks a network after a change by looking only at what the change could break. The rest was valid before, and
 * checking the whole network would make others wait.
 */

/** Elements of some lists that are checked together. */
export type Part = Readonly<Partial<Record<EntityList, readonly Element[]>>>;

export interface Around {
  /** The elements to check, in parts of limited size. Rows that are compared with one another are in the same part. */
  readonly parts: readonly Part[];
  /** Unchanged elements that refer to a removed id. */
  readonly namers: readonly { readonly list: EntityList; readonly element: Element }[];
}

/** Number of elements checked in one go; this takes some milliseconds. */
const PART = 300;

/**
 * Finds the elements that must be checked after a change that made the document `after`: the changed elements, the
 * unchanged elements that refer to removed ids (`namers`), and the other rows of changed series (flow rows that must
 * not overlap). They come in parts of limited size.
 */
export function around(after: NetworkDocument, changes: readonly ElementChange[]): Around {
  const changed: { list: EntityList; element: Element }[] = [];
  const series = new Map<EntityList, Set<string>>();
  for (const { list, after: element } of changes) {
    if (list === 'network' || element === null) continue;
    const key = seriesOf(list, element);
    if (key === undefined) changed.push({ list, element });
    else series.set(list, (series.get(list) ?? new Set()).add(key));
  }
  const namers = namersOf(after, changes);
  const parts: Part[] = [];
  for (let start = 0; start < changed.length + namers.length; start += PART)
    parts.push(
      partOf([
        ...changed.slice(start, start + PART),
        ...namers.slice(Math.max(0, start - changed.length), Math.max(0, start + PART - changed.length)),
      ]),
    );
  for (const [list, keys] of series) parts.push(...seriesParts(after, list, keys));
  return { parts, namers };
}

const partOf = (items: readonly { list: EntityList; element: Element }[]): Part => {
  const part: Partial<Record<EntityList, Element[]>> = {};
  for (const { list, element } of items) {
    const ofList = part[list];
    if (ofList === undefined) part[list] = [element];
    else ofList.push(element);
  }
  return part;
};

/**
 * Key of the series that a row belongs to, such as the flows between two ends. Rows of one series must not overlap, so
 * they are checked together. Undefined for lists without series.
 */
function seriesOf(list: EntityList, element: Element): string | undefined {
  const { source, target, kind, declaredBy, from, to, key } = element;
  if (list === 'flows') return [source, target, kind, declaredBy].join(' ');
  if (list === 'travelTimes') return [from, to].join(' ');
  return list === 'findingLives' ? String(key) : undefined;
}

function seriesParts(after: NetworkDocument, list: EntityList, keys: ReadonlySet<string>): Part[] {
  const rows = new Map<string, Element[]>();
  for (const element of elementsOf(after, list)) {
    const key = seriesOf(list, element) ?? '';
    if (keys.has(key)) addTo(rows, key, element);
  }
  const parts: Part[] = [];
  let part: Element[] = [];
  for (const same of rows.values()) {
    part.push(...same);
    if (part.length < PART) continue;
    parts.push({ [list]: part });
    part = [];
  }
  return part.length === 0 ? parts : [...parts, { [list]: part }];
}

/** Unchanged elements that refer to an id removed from its list. */
function namersOf(after: NetworkDocument, changes: readonly ElementChange[]): Around['namers'] {
  const gone = new Map<EntityList, Set<string>>();
  for (const { list, id, after: element } of changes)
    if (list !== 'network' && element === null) gone.set(list, (gone.get(list) ?? new Set()).add(id));
  if (gone.size === 0) return [];
  const ids = new Set([...gone.values()].flatMap((some) => [...some]));
  const lists = new Set([...gone.keys()].flatMap(listsNaming));
  const touched = new Set(changes.map(({ list, id }) => `${list} ${id}`));
  return ENTITY_LISTS.filter((list) => lists.has(list)).flatMap((list) =>
    elementsOf(after, list)
      .filter(
        (element) =>
          namedBy(list, element).some((id) => ids.has(id)) && !touched.has(`${list} ${element.id}`),
      )
      .map((element) => ({ list, element })),
  );
}

/**
 * Returns a function that names the list holding the element with an id; undefined for an unknown id. Operator types
 * are left out, since their ids may equal others.
 */
export function places(document: NetworkDocument): (id: string) => EntityList | undefined {
  const named = ENTITY_LISTS.filter((list) => list !== 'operatorTypes');
  return (id) => named.find((list) => idsOf(elementsOf(document, list)).has(id));
}

/** Cache of the ids of each list: a change of one list keeps the ids of the others. */
const idCache = new WeakMap<readonly Element[], ReadonlySet<string>>();
function idsOf(elements: readonly Element[]): ReadonlySet<string> {
  const ids = idCache.get(elements) ?? new Set(elements.map(({ id }) => id));
  idCache.set(elements, ids);
  return ids;
}

/**
 * Checks some elements (`part`) of the document `after`: references and consistency. Returns their errors and
 * warnings; these name elements by id.
 */
export function problemsOf(part: Part, after: NetworkDocument): Problem[] {
  const document = {
    ...NOTHING,
    ...part,
    operatorTypes: after.operatorTypes,
    reasons: after.reasons,
  } as NetworkDocument;
  const problems = [...checkReferences(document, places(after)), ...checkConsistency(document)];
  return problems.map((problem) => ({
    ...problem,
    path: byId(problem.path, document),
    ...(problem.details?.at === undefined
      ? {}
      : { details: { ...problem.details, at: byId(String(problem.details.at), document) } }),
  }));
}

/**
 * Lists a problem for each element that a change adds with an id that another list already uses. `after` is the
 * document after the change.
 */
export function takenIds(after: NetworkDocument, changes: readonly ElementChange[]): Problem[] {
  const lists = ENTITY_LISTS.filter((list) => list !== 'operatorTypes');
  return changes.flatMap(({ list, id, before }): Problem[] => {
    if (before !== null || list === 'network' || list === 'operatorTypes') return [];
    const other = lists.find(
      (candidate) => candidate !== list && idsOf(elementsOf(after, candidate)).has(id),
    );
    if (other === undefined) return [];
    const details = { at: placeOf(other, id) };
    return [{ code: 'duplicate-id', severity: 'error', path: `${placeOf(list, id)}.id`, value: id, details }];
  });
}

/**
 * Warns of reports of nothing that a change contradicts: it writes one of them, or a flow row by the same declarer that
 * counts people in its period. `after` is the document after the change.
 */
export function contradictionsIn(after: NetworkDocument, changes: readonly ElementChange[]): Problem[] {
  if (after.nilReports.length === 0) return [];
  const written = <T>(list: 'flows' | 'nilReports'): T[] =>
    changes.flatMap((change) => (change.list === list && change.after !== null ? [change.after as T] : []));
  const [flows, nilReports] = [written<ReferralFlow>('flows'), written<NilReport>('nilReports')];
  const parts = [
    { nilReports, flows: nilReports.length === 0 ? [] : after.flows },
    { nilReports: flows.length === 0 ? [] : without(after.nilReports, nilReports), flows },
  ];
  const operatorOf = operatorsOfFilieres(after.filieres);
  return parts.flatMap((part) =>
    contradictedReports(part, operatorOf).map(({ report, flow }) =>
      contradiction(
        { ...part.nilReports[report]!, path: placeOf('nilReports', part.nilReports[report]!.id) },
        { ...part.flows[flow]!, path: placeOf('flows', part.flows[flow]!.id) },
      ),
    ),
  );
}

const without = (all: readonly NilReport[], some: readonly NilReport[]): NilReport[] => {
  const ids = new Set(some.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
};

/**
 * Refuses to remove a reason that flow rows name, unless it is a standard one: their codes would mean nothing. `after` is
 * the document after the change.
 */
export function reasonsInUse(after: NetworkDocument, changes: readonly ElementChange[]): Problem[] {
  const gone = changes.flatMap(({ list, id, after: kept }) =>
    list === 'reasons' && kept === null ? [id] : [],
  );
  if (gone.length === 0) return [];
  const known = reasonsOf(after);
  return gone.flatMap((id): Problem[] => {
    const row = known.has(id)
      ? undefined
      : after.flows.find((flow) => namedReasons(flow).some(({ reason }) => reason === id));
    if (row === undefined) return [];
    const details = { at: placeOf('flows', row.id) };
    return [{ code: 'reason-in-use', severity: 'error', path: placeOf('reasons', id), value: id, details }];
  });
}

const NOTHING = emptyNetwork('-');

/** Replaces the position in a path by the id: `filieres[0].name` → `filieres[lee-ecrit-1].name`. */
function byId(path: string, document: NetworkDocument): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (all, list: string, index: string) => {
    const element = elementsOf(document, list as EntityList)?.[Number(index)];
    return element === undefined ? all : placeOf(list as EntityList, element.id);
  });
}
