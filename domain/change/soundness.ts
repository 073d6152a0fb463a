import { checkConsistency } from '../model/consistency.ts';
import { addTo } from '../model/grouping.ts';
import { ENTITY_LISTS, type EntityList, emptyNetwork, type NetworkDocument } from '../model/network.ts';
import type { Problem } from '../model/problems.ts';
import { checkReferences } from '../model/references.ts';
import { elementsOf } from './elements.ts';
import { placeOf } from './parsed.ts';
import type { Element, ElementChange } from './record.ts';
import { listsNaming, namedBy } from './references.ts';

/**
 * Whether a network is still sound after a change, looking only around what changes: the rest was sound before, and
 * reading all of it again would keep others waiting.
 */

/** Elements of some lists, to be looked at together. */
export type Part = Readonly<Partial<Record<EntityList, readonly Element[]>>>;

export interface Around {
  /** What to look at, in parts of a bounded size; rows that are compared with one another stand in one part. */
  readonly parts: readonly Part[];
  /** Elements that did not change and name one that went, or that stands in another list now. */
  readonly namers: readonly { readonly list: EntityList; readonly element: Element }[];
}

/** Elements looked at in one go: some milliseconds. */
const PART = 300;

/** What of the network after the change has to be looked at. */
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

/** Rows of one series must not overlap: they are looked at together. */
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

/** Unchanged elements that name an id which is gone from its list. */
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

/** The list that each id of a document stands in; operator types have a name space of their own. */
export function places(document: NetworkDocument): (id: string) => EntityList | undefined {
  const named = ENTITY_LISTS.filter((list) => list !== 'operatorTypes');
  return (id) => named.find((list) => idsOf(elementsOf(document, list)).has(id));
}

/** By list, so that a change of one list leaves the ids of the others as they are known. */
const known = new WeakMap<readonly Element[], ReadonlySet<string>>();
function idsOf(elements: readonly Element[]): ReadonlySet<string> {
  const ids = known.get(elements) ?? new Set(elements.map(({ id }) => id));
  known.set(elements, ids);
  return ids;
}

/** What is wrong in a part of a document: errors and warnings, each naming its element by its id. */
export function problemsOf(part: Part, after: NetworkDocument): Problem[] {
  const document = { ...NOTHING, ...part, operatorTypes: after.operatorTypes } as NetworkDocument;
  const found = [...checkReferences(document, places(after)), ...checkConsistency(document)];
  return found.map((problem) => ({
    ...problem,
    path: byId(problem.path, document),
    ...(problem.details?.at === undefined
      ? {}
      : { details: { ...problem.details, at: byId(String(problem.details.at), document) } }),
  }));
}

/** Ids that a change adds although another list has them. */
export function takenIds(after: NetworkDocument, changes: readonly ElementChange[]): Problem[] {
  const lists = ENTITY_LISTS.filter((list) => list !== 'operatorTypes');
  return changes.flatMap(({ list, id, before }): Problem[] => {
    if (before !== null || list === 'network' || list === 'operatorTypes') return [];
    const other = lists.find((one) => one !== list && idsOf(elementsOf(after, one)).has(id));
    if (other === undefined) return [];
    const details = { at: placeOf(other, id) };
    return [{ code: 'duplicate-id', severity: 'error', path: `${placeOf(list, id)}.id`, value: id, details }];
  });
}

const NOTHING = emptyNetwork('-');

/** `filieres[0].name` of a part, as `filieres[lee-ecrit-1].name`. */
function byId(path: string, document: NetworkDocument): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (all, list: string, index: string) => {
    const element = elementsOf(document, list as EntityList)?.[Number(index)];
    return element === undefined ? all : placeOf(list as EntityList, element.id);
  });
}
