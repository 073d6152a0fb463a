import type { AwarenessAction } from '../model/entities.ts';
import { type FindingLife, lifeId } from '../model/finding-life.ts';
import { groupBy } from '../model/grouping.ts';
import { type Placed, withPlacesIn } from '../model/map-place.ts';
import { memberFieldsOf, membersIn, withMembersIn } from '../model/members.ts';
import { byCodeUnit, ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import type { Change, Scenario } from '../model/scenario.ts';
import { applied, differenceOf } from './difference.ts';
import { changesOf } from './edits.ts';
import { elementIn, elementsOf, sameValue, withElements } from './elements.ts';
import { fusedFlows } from './merge-flows.ts';
import { MERGEABLE, type Mergeable } from './mergeable.ts';
import type { Element, ElementChange } from './record.ts';
import { withReferences } from './references.ts';
import { removalOf } from './removal.ts';

export interface Merge {
  readonly list: Mergeable;
  /** Id of the element that stays. Every reference to the other element then leads to it. */
  readonly keep: string;
  readonly drop: string;
  /** Paths of the fields whose values come from the dropped element. */
  readonly take: readonly string[];
}

/** Maps an id found in one of the lists to its id after the merge. */
type Renamed = (id: string, lists: readonly EntityList[]) => string;

/**
 * Works out the changes that merge two elements of a list into one, as `merge` says: which is kept, which dropped,
 * and which fields come from the latter. Every reference to the dropped element leads to the kept one; duplicates
 * that arise are removed, and overlapping flows are added up. Undefined when one of the two does not exist.
 */
export function mergedElements(document: NetworkDocument, merge: Merge): ElementChange[] | undefined {
  const { list, keep, drop } = merge;
  const [kept, dropped] = [elementIn(document, list, keep), elementIn(document, list, drop)];
  if (kept === undefined || dropped === undefined || keep === drop) return undefined;
  const withoutDropped = withElements(
    document,
    list,
    elementsOf(document, list)
      .filter(({ id }) => id !== drop)
      .map((element) => (element.id === keep ? joined(list, kept, dropped, merge.take) : element)),
  );
  const led = renamedIn(withoutDropped, (id, lists) => (id === drop && lists.includes(list) ? keep : id));
  return differenceOf(document, withoutRepeats(withFlowsFused(led, document), document));
}

function joined(list: Mergeable, kept: Element, dropped: Element, take: readonly string[]): Element {
  const made = take
    .filter((path) => path !== 'id')
    .reduce((element, path) => withField(element, path, fieldValue(dropped, path)), kept);
  if (list === 'filieres' || list === 'outlets') return withBoxPlaces(made, dropped);
  if (list !== 'operators') return made;
  const names = [kept, dropped].flatMap(({ name, acronym, aliases }) => [
    name,
    acronym,
    ...((aliases ?? []) as readonly string[]),
  ]);
  const others = new Set(
    names.filter((name) => name !== undefined && name !== made.name && name !== made.acronym),
  );
  return withField(made, 'aliases', others.size === 0 ? undefined : [...others]);
}

/**
 * Keeps the places on the map of the boxes in which a dropped element was folded, as one element of each box keeps them
 * for all. The element that stays keeps its own.
 */
function withBoxPlaces(made: Element, dropped: Element): Element {
  const isBeside = made.stage === dropped.stage && made.operator === dropped.operator;
  const ofBoxes = ((dropped as Placed).mapPlaces ?? []).filter(({ level }) => level !== undefined);
  if (!isBeside || ofBoxes.length === 0) return made;
  return withField(made, 'mapPlaces', withPlacesIn({ mapPlaces: ofBoxes }, (made as Placed).mapPlaces ?? []));
}

/** Replaces ids wherever elements mention them. Lists without such an id stay the same objects. */
function renamedIn(document: NetworkDocument, renamed: Renamed): NetworkDocument {
  return ENTITY_LISTS.reduce((made, list) => {
    const old = elementsOf(document, list);
    const young = old.map((element) => mentioning(list, element, renamed));
    if (young.every((element, at) => element === old[at])) return made;
    return withElements(made, list, list === 'findingLives' ? oneLifeEach(old, young) : young);
  }, document);
}

function mentioning(list: EntityList, element: Element, renamed: Renamed): Element {
  const named = withMembers(list, withReferences(list, element, renamed), renamed);
  switch (list) {
    case 'obstacles':
      return withTags(named, renamed);
    case 'scenarios':
    case 'views':
      return withSupposed(named, renamed);
    case 'findingLives':
      return withKey(named, renamed);
    case 'actions':
      return withFindings(named, renamed);
    case 'meetingPoints':
      return withFinding(named, renamed);
    default:
      return named;
  }
}

function withMembers(list: EntityList, element: Element, renamed: Renamed): Element {
  return memberFieldsOf(list).reduce((made, field) => {
    const members = membersIn(made, field);
    const others = members.map((member) => ({
      ...member,
      [field.item]: renamed(member[field.item] ?? '', [field.of]),
    }));
    if (sameValue(members, others)) return made;
    const once = others.filter((member, at) => others.findIndex((it) => sameValue(it, member)) === at);
    return withMembersIn(made, field, once);
  }, element);
}

function withTags(obstacle: Element, renamed: Renamed): Element {
  const groups = obstacle.affects as readonly (readonly string[])[] | undefined;
  const commune = 'COMMUNE:';
  const others = groups?.map((group) => [
    ...new Set(
      group.map((tag) =>
        tag.startsWith(commune) ? commune + renamed(tag.slice(commune.length), ['communes']) : tag,
      ),
    ),
  ]);
  return sameValue(groups, others) ? obstacle : { ...obstacle, affects: others };
}

const CHANGED_BY: Partial<Record<Change['do'], EntityList>> = {
  CLOSE_PASSERELLE: 'passerelles',
  CHANGE_PASSERELLE: 'passerelles',
  CLOSE_FILIERE: 'filieres',
  CHANGE_FILIERE: 'filieres',
  CLOSE_OPERATOR: 'operators',
  LIFT_OBSTACLE: 'obstacles',
};

/** Replaces ids in the hypothetical changes of a scenario or of a view. */
function withSupposed(scenario: Element, renamed: Renamed): Element {
  const changes = (scenario.changes as Scenario['changes'] | undefined)?.map((change) => {
    const of = CHANGED_BY[change.do];
    const made = of === undefined || !('id' in change) ? change : { ...change, id: renamed(change.id, [of]) };
    const inside = (list: EntityList, part: object) =>
      withReferences(list, part as unknown as Element, renamed);
    if (made.do === 'ADD_PASSERELLE') return { ...made, passerelle: inside('passerelles', made.passerelle) };
    if (made.do === 'ADD_FILIERE') return { ...made, filiere: inside('filieres', made.filiere) };
    return made.do === 'CHANGE_FILIERE' ? { ...made, set: inside('filieres', made.set) } : made;
  });
  return sameValue(changes, scenario.changes) ? scenario : { ...scenario, changes };
}

function withKey(life: Element, renamed: Renamed): Element {
  const { key } = life as unknown as FindingLife;
  const other = keyNaming(key, renamed);
  if (other === key) return life;
  return { ...life, key: other, id: life.id === lifeId(key) ? lifeId(other) : life.id };
}

/** Replaces ids in the keys of the findings that an action is about; each finding stays once. */
function withFindings(action: Element, renamed: Renamed): Element {
  const keys = action.findings as AwarenessAction['findings'];
  const others = keys && [...new Set(keys.map((key) => keyNaming(key, renamed)))];
  return sameValue(keys, others) ? action : { ...action, findings: others };
}

/** Replaces ids in the key of the finding that a point of a meeting is about. */
function withFinding(point: Element, renamed: Renamed): Element {
  const key = point.finding as string | undefined;
  return key === undefined ? point : { ...point, finding: keyNaming(key, renamed) };
}

function keyNaming(key: string, renamed: Renamed): string {
  const [kind, ...elements] = key.split(':');
  return [kind, ...elements.map((id) => renamed(id, MERGEABLE_OR_EDGE))].join(':');
}

const MERGEABLE_OR_EDGE: readonly EntityList[] = [...MERGEABLE, 'passerelles'];

/**
 * Keeps one decision per finding: the later of two. A decision on a finding between an element and itself is removed.
 */
function oneLifeEach(old: readonly Element[], young: readonly Element[]): Element[] {
  const byKey = new Map<string, Element>();
  for (const [at, life] of young.entries()) {
    const { key, date } = life as unknown as FindingLife;
    const elements = key.split(':');
    if (life !== old[at] && new Set(elements).size < elements.length) continue;
    const other = byKey.get(key);
    const later = other === undefined || date > (other as unknown as FindingLife).date;
    if (later) byKey.set(key, life);
  }
  return [...byKey.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

const withFlowsFused = (document: NetworkDocument, before: NetworkDocument): NetworkDocument =>
  document.flows === before.flows
    ? document
    : withElements(document, 'flows', fusedFlows(document.flows, before.flows) as unknown as Element[]);

/** Removes edges and reports of nothing that the merge turned into loops or into duplicates of others. */
function withoutRepeats(document: NetworkDocument, before: NetworkDocument): NetworkDocument {
  const passerelles = repeated(document, before, 'passerelles', ({ from, to }) => from === to);
  const preps = repeated(document, before, 'preps', () => false);
  const times = repeated(document, before, 'travelTimes', ({ from, to }) => from === to, sameTime);
  // What an operator says of another says nothing of its own passages.
  const reports = repeated(document, before, 'nilReports', ({ source, target }) => source === target);
  const renamed = renamedIn(document, (id, lists) =>
    lists.includes('passerelles') ? (passerelles.twins.get(id) ?? id) : id,
  );
  const gone = [
    ...[...passerelles.twins.keys(), ...passerelles.selves].map((id) => ({
      list: 'passerelles' as const,
      id,
    })),
    ...[...preps.twins.keys()].map((id) => ({ list: 'preps' as const, id })),
    ...[...times.twins.keys(), ...times.selves].map((id) => ({ list: 'travelTimes' as const, id })),
    ...[...reports.twins.keys(), ...reports.selves].map((id) => ({ list: 'nilReports' as const, id })),
  ];
  return gone.reduce((made, { list, id }) => {
    const { changes } = changesOf(made, removalOf(made, list, id), (_list, element) => element);
    return applied(made, changes).document;
  }, renamed);
}

interface Repeated {
  /** For each duplicate edge: the id of the equal edge that stays. */
  readonly twins: ReadonlyMap<string, string>;
  readonly selves: readonly string[];
}

/** Finds the edges changed by the merge that are now duplicates (`twins`) or loops (`selves`). */
function repeated(
  document: NetworkDocument,
  before: NetworkDocument,
  list: 'passerelles' | 'preps' | 'travelTimes' | 'nilReports',
  isSelf: (edge: Element) => boolean,
  saysSame: (a: Element, b: Element) => boolean = sameButId,
): Repeated {
  const edges = elementsOf(document, list);
  const moved = edges.filter((edge) => elementIn(before, list, edge.id) !== edge);
  const selves = moved.filter(isSelf).map(({ id }) => id);
  const byEnds = groupBy(edges, endsOf);
  const twins = new Map<string, string>();
  const isMoved = new Set(moved.map(({ id }) => id));
  for (const edge of moved) {
    if (isSelf(edge)) continue;
    const same = byEnds
      .get(endsOf(edge))
      ?.find(
        (other) =>
          other.id !== edge.id &&
          !twins.has(other.id) &&
          (!isMoved.has(other.id) || other.id < edge.id) &&
          saysSame(edge, other),
      );
    if (same !== undefined) twins.set(edge.id, same.id);
  }
  return { twins, selves };
}

const endsOf = ({ from, to, filiere, outlet, source, target }: Element): string =>
  [from, to, filiere, outlet, source, target].join(' ');

const sameButId = (a: Element, b: Element): boolean => sameValue({ ...a, id: '' }, { ...b, id: '' });

/** Whether the validity of two travel times overlaps. Only one of them may stay. */
const sameTime = (a: Element, b: Element): boolean =>
  ((a.validFrom as string | undefined) ?? '') <= ((b.validTo as string | undefined) ?? '9999-12-31') &&
  ((b.validFrom as string | undefined) ?? '') <= ((a.validTo as string | undefined) ?? '9999-12-31');
