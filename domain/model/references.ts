import { MEMBER_FIELDS, membersIn } from './members.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from './network.ts';
import { OPERATOR_TYPES } from './operator-types.ts';
import { type Problem, shown } from './problems.ts';
import { FLOW_SOURCES_OUTSIDE, RESERVED_IDS } from './vocabulary.ts';

/** Lists whose ids must differ from one another. Operator types have ids of their own. */
const NAMED_LISTS = ENTITY_LISTS.filter((list) => list !== 'operatorTypes');

/**
 * Most types listed in a message: nobody reads more, and long messages for every operator would grow with the square of
 * the file.
 */
const MOST_TYPES_NAMED = 60;

interface Place {
  readonly list: EntityList;
  readonly path: string;
}

/** Finds the list that holds an id outside the document that is checked; undefined when there is none. */
type Elsewhere = (id: string) => EntityList | undefined;

/**
 * Checks that each id is declared once and is not reserved, and that each reference leads to an element of an allowed
 * list. When `document` is only a part of a network, `elsewhere` finds the elements of the rest. Returns the problems.
 */
export function checkReferences(
  document: NetworkDocument,
  elsewhere: Elsewhere = () => undefined,
): Problem[] {
  const problems: Problem[] = [];
  const places = declaredIds(document, problems);
  const placeOf = (id: string): Place | undefined => {
    const list = elsewhere(id);
    return places.get(id) ?? (list === undefined ? undefined : { list, path: `${list}[${id}]` });
  };
  const refer = (path: string, id: string, ...kinds: EntityList[]): void => {
    const place = placeOf(id);
    if (place === undefined) {
      problems.push({
        code: 'dangling',
        severity: 'error',
        path,
        value: id,
        details: { kinds: kinds.join(', ') },
      });
    } else if (!kinds.includes(place.list)) {
      const details = { kinds: kinds.join(', '), found: place.list, at: place.path };
      problems.push({ code: 'wrong-kind-of-element', severity: 'error', path, value: id, details });
    }
  };
  const referAll = (path: string, ids: readonly string[] | undefined, ...kinds: EntityList[]): void => {
    for (const [index, id] of (ids ?? []).entries()) refer(`${path}[${index}]`, id, ...kinds);
  };
  checkOperators(document, problems, refer, referAll);
  checkOffer(document, problems, refer, referAll);
  checkPartnership(document, problems, placeOf, refer, referAll);
  checkBeside(document, refer);
  checkMeetings(document, refer, referAll);
  return problems;
}

type Refer = (path: string, id: string, ...kinds: EntityList[]) => void;
type ReferAll = (path: string, ids: readonly string[] | undefined, ...kinds: EntityList[]) => void;

function declaredIds(document: NetworkDocument, problems: Problem[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const declare = (list: EntityList, index: number, id: string): void => {
    const path = `${list}[${index}].id`;
    const first = places.get(id);
    if (RESERVED_IDS.includes(id)) {
      const details = { reserved: RESERVED_IDS.join(', ') };
      problems.push({ code: 'reserved-id', severity: 'error', path, value: id, details });
    } else if (first !== undefined) {
      problems.push({
        code: 'duplicate-id',
        severity: 'error',
        path,
        value: id,
        details: { at: first.path },
      });
    } else {
      places.set(id, { list, path });
    }
  };
  for (const list of NAMED_LISTS) {
    for (const [index, item] of document[list].entries())
      if (item.id !== undefined) declare(list, index, item.id);
  }
  const types = new Map<string, string>();
  for (const [index, type] of document.operatorTypes.entries()) {
    const path = `operatorTypes[${index}].id`;
    const at = types.get(type.id);
    if (at !== undefined)
      problems.push({ code: 'duplicate-id', severity: 'error', path, value: type.id, details: { at } });
    types.set(type.id, path);
  }
  return places;
}

function checkOperators(
  document: NetworkDocument,
  problems: Problem[],
  refer: Refer,
  referAll: ReferAll,
): void {
  const types = new Set([...OPERATOR_TYPES, ...document.operatorTypes].map((type) => type.id));
  const allowed = [...types].slice(0, MOST_TYPES_NAMED).join(', ');
  for (const field of MEMBER_FIELDS)
    for (const [index, element] of document[field.list].entries())
      for (const [row, member] of membersIn(element, field).entries())
        refer(
          `${field.list}[${index}].${field.field}[${row}].${field.item}`,
          member[field.item] ?? '',
          field.of,
        );
  for (const [index, operator] of document.operators.entries()) {
    if (!types.has(operator.type)) {
      const details = { allowed };
      const path = `operators[${index}].type`;
      problems.push({
        code: 'unknown-operator-type',
        severity: 'error',
        path,
        value: operator.type,
        details,
      });
    }
    referAll(`operators[${index}].bassins`, operator.bassins, 'bassins');
    if (operator.seat !== undefined) refer(`operators[${index}].seat`, operator.seat, 'communes');
  }
  for (const [index, site] of document.sites.entries()) {
    refer(`sites[${index}].operator`, site.operator, 'operators');
    refer(`sites[${index}].commune`, site.commune, 'communes');
  }
}

function checkOffer(document: NetworkDocument, _problems: Problem[], refer: Refer, referAll: ReferAll): void {
  for (const [index, filiere] of document.filieres.entries()) {
    refer(`filieres[${index}].operator`, filiere.operator, 'operators');
    referAll(`filieres[${index}].sites`, filiere.sites, 'sites');
    referAll(`filieres[${index}].entry.communes`, filiere.entry?.communes, 'communes');
  }
  for (const [index, prep] of document.preps.entries()) {
    refer(`preps[${index}].filiere`, prep.filiere, 'filieres');
    refer(`preps[${index}].outlet`, prep.outlet, 'outlets');
  }
  for (const [index, audience] of document.audiences.entries()) {
    if (audience.commune !== undefined) refer(`audiences[${index}].commune`, audience.commune, 'communes');
  }
}

/** Keys of findings, and what the changes of a scenario or a view name, are not checked: their elements may no longer exist. */
function checkBeside({ travelTimes, findingLives, views }: NetworkDocument, refer: Refer): void {
  for (const [index, { story }] of views.entries())
    if (story !== undefined) refer(`views[${index}].story`, story, 'stories');
  for (const [index, { operator }] of findingLives.entries())
    if (operator !== undefined) refer(`findingLives[${index}].operator`, operator, 'operators');
  for (const [index, { from, to }] of travelTimes.entries()) {
    refer(`travelTimes[${index}].from`, from, 'communes');
    refer(`travelTimes[${index}].to`, to, 'communes');
  }
}

function checkPartnership(
  document: NetworkDocument,
  problems: Problem[],
  placeOf: (id: string) => Place | undefined,
  refer: Refer,
  referAll: ReferAll,
): void {
  for (const [index, passerelle] of document.passerelles.entries()) {
    const path = `passerelles[${index}]`;
    refer(`${path}.from`, passerelle.from, 'filieres');
    refer(`${path}.to`, passerelle.to, 'filieres', 'outlets');
    if (passerelle.agreement !== undefined) refer(`${path}.agreement`, passerelle.agreement, 'agreements');
  }
  for (const [index, agreement] of document.agreements.entries())
    referAll(`agreements[${index}].parties`, agreement.parties, 'operators');
  const outside: readonly string[] = FLOW_SOURCES_OUTSIDE;
  for (const [index, flow] of document.flows.entries()) {
    if (!outside.includes(flow.source)) refer(`flows[${index}].source`, flow.source, 'filieres', 'operators');
    refer(`flows[${index}].target`, flow.target, 'filieres', 'operators', 'outlets');
  }
  for (const [index, { source, target }] of document.nilReports.entries()) {
    refer(`nilReports[${index}].source`, source, 'operators');
    refer(`nilReports[${index}].target`, target, 'operators');
  }
  for (const [index, obstacle] of document.obstacles.entries()) {
    refer(`obstacles[${index}].on`, obstacle.on, 'filieres', 'sites', 'passerelles');
    for (const tag of (obstacle.affects ?? []).flat()) {
      const commune = tag.startsWith('COMMUNE:') ? tag.slice('COMMUNE:'.length) : undefined;
      if (commune !== undefined && placeOf(commune)?.list !== 'communes') {
        const path = `obstacles[${index}].affects`;
        problems.push({
          code: 'dangling',
          severity: 'warning',
          path,
          value: shown(tag),
          details: { kinds: 'communes' },
        });
      }
    }
  }
  for (const [index, mitigation] of document.mitigations.entries()) {
    refer(`mitigations[${index}].operator`, mitigation.operator, 'operators');
    referAll(`mitigations[${index}].lifts`, mitigation.lifts, 'obstacles');
  }
  for (const [index, action] of document.actions.entries()) {
    const path = `actions[${index}]`;
    referAll(`${path}.operators`, action.operators, 'operators');
    referAll(`${path}.filieres`, action.filieres, 'filieres');
    referAll(`${path}.passerelles`, action.passerelles, 'passerelles');
    referAll(`${path}.agreements`, action.agreements, 'agreements');
    if (action.commune !== undefined) refer(`${path}.commune`, action.commune, 'communes');
    if (action.meeting !== undefined) refer(`${path}.meeting`, action.meeting, 'meetings');
  }
}

function checkMeetings(document: NetworkDocument, refer: Refer, referAll: ReferAll): void {
  for (const [index, { operator, bassins, commune, story }] of document.meetings.entries()) {
    const path = `meetings[${index}]`;
    if (operator !== undefined) refer(`${path}.operator`, operator, 'operators');
    referAll(`${path}.bassins`, bassins, 'bassins');
    if (commune !== undefined) refer(`${path}.commune`, commune, 'communes');
    if (story !== undefined) refer(`${path}.story`, story, 'stories');
  }
  for (const [index, point] of document.meetingPoints.entries()) {
    const path = `meetingPoints[${index}]`;
    refer(`${path}.meeting`, point.meeting, 'meetings');
    if (point.agreement !== undefined) refer(`${path}.agreement`, point.agreement, 'agreements');
    if (point.passerelle !== undefined) refer(`${path}.passerelle`, point.passerelle, 'passerelles');
    if (point.scenario !== undefined) refer(`${path}.scenario`, point.scenario, 'scenarios');
    if (point.operator !== undefined) refer(`${path}.operator`, point.operator, 'operators');
  }
}
