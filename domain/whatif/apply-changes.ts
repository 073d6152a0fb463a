import { checkConsistency } from '../model/consistency.ts';
import { isValidAt, nextDay, previousDay } from '../model/dates.ts';
import type { Filiere, Operator } from '../model/entities.ts';
import { emptyNetwork, type NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { shown } from '../model/problems.ts';
import { Change } from '../model/scenario.ts';
import { toProblems } from '../model/shape.ts';
import { RESERVED_IDS } from '../model/vocabulary.ts';
import { type Draft, draftOf } from './draft.ts';
import type { ChangeProblem } from './problems.ts';

/** The changed document, or the problems that made it refuse the changes. */
type AppliedChanges =
  | { readonly ok: true; readonly document: NetworkDocument }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/** Reports a problem of the current change: a code, the field inside the change, and its value. */
type Refuse = (
  code: ChangeProblem['code'],
  field: string,
  value: string,
  details?: ChangeProblem['details'],
) => void;
type ChangeTo<D extends Change['do']> = Extract<Change, { do: D }>;

/**
 * Applies supposed (what-if) changes to a document one after another, as of the day `at`. Each makes the smallest
 * edit that has its meaning on that day. Returns the new, valid document. If one change cannot be made, all are
 * refused (`ok` is false); the problems then name its position and the value.
 */
export function applyChanges(
  document: NetworkDocument,
  at: string,
  changes: readonly Change[],
): AppliedChanges {
  const draft = draftOf(document);
  const problems: ChangeProblem[] = [];
  changes.forEach((change, position) => {
    const refuse: Refuse = (code, field, value, details) =>
      problems.push({
        change: position,
        code,
        path: `changes[${position}].${field}`,
        value: shown(value),
        details,
      });
    if (isShaped(change, position, refuse, problems)) applyOne(draft, at, change, refuse);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, document: draft.document() };
}

const KNOWN_CHANGES = Change.options.map(({ shape }) => shape.do.value);

/** Checks the shape of a change, as it may come from an address or a file. */
function isShaped(change: Change, position: number, refuse: Refuse, problems: ChangeProblem[]): boolean {
  if (!KNOWN_CHANGES.includes(change.do)) {
    refuse('unknown-change', 'do', String(change.do), { allowed: KNOWN_CHANGES.join(', ') });
    return false;
  }
  const parsed = Change.safeParse(change);
  if (parsed.success) return true;
  for (const issue of parsed.error.issues) {
    for (const { severity: _severity, ...problem } of toProblems(issue, ['changes', position], change))
      problems.push({ change: position, ...problem });
  }
  return false;
}

function applyOne(draft: Draft, at: string, change: Change, refuse: Refuse): void {
  if (change.do === 'ADD_PASSERELLE') addPasserelle(draft, at, change, refuse);
  else if (change.do === 'CLOSE_PASSERELLE') closePasserelle(draft, at, change, refuse);
  else if (change.do === 'CHANGE_PASSERELLE') changePasserelle(draft, at, change, refuse);
  else if (change.do === 'ADD_FILIERE') addFiliere(draft, at, change, refuse);
  else if (change.do === 'CHANGE_FILIERE') changeFiliere(draft, at, change, refuse);
  else if (change.do === 'CLOSE_FILIERE') {
    const filiere = open(draft, at, 'filieres', change.id, refuse);
    if (filiere !== undefined) draft.replace('filieres', change.id, closed(filiere, at));
  } else if (change.do === 'CLOSE_OPERATOR') {
    const operator = open(draft, at, 'operators', change.id, refuse);
    if (operator !== undefined) draft.replace('operators', change.id, closed(operator, at));
  } else liftObstacle(draft, at, change, refuse);
}

/**
 * Adds a passerelle that begins on the day itself, so that no rule judges it as an old one. One that was made a project
 * since, under the same id and between the same ends, opens instead, and one that is open already stays as it is: so a
 * scenario can be compared after its projects were written.
 */
function addPasserelle(
  draft: Draft,
  at: string,
  { passerelle }: ChangeTo<'ADD_PASSERELLE'>,
  refuse: Refuse,
): void {
  const { id, from, to } = passerelle;
  const made = draft.find('passerelles', id);
  if (made !== undefined && made.from === from && made.to === to) {
    const { planned, ...open } = made;
    if (planned === true) draft.replace('passerelles', id, { ...open, ...passerelle, validFrom: at });
    return;
  }
  let fits = isNewId(draft, id, 'passerelle.id', refuse);
  if (draft.find('filieres', from) === undefined) {
    refuse('bad-start', 'passerelle.from', from);
    fits = false;
  }
  if (draft.find('filieres', to) === undefined && draft.find('outlets', to) === undefined) {
    refuse('bad-end', 'passerelle.to', to);
    fits = false;
  }
  if (from === to) {
    refuse('self-passerelle', 'passerelle.to', to);
    fits = false;
  }
  if (fits) draft.add('passerelles', { ...passerelle, validFrom: at });
}

/**
 * Ends a passerelle on the day before. A passerelle that would then never have been in force is removed, with the
 * obstacles on it and its mentions in actions.
 */
function closePasserelle(
  draft: Draft,
  at: string,
  { id }: ChangeTo<'CLOSE_PASSERELLE'>,
  refuse: Refuse,
): void {
  const passerelle = openPasserelle(draft, at, id, refuse);
  if (passerelle === undefined) return;
  const { planned, validFrom } = passerelle;
  if (planned !== true && (validFrom === undefined || validFrom < at)) {
    draft.replace('passerelles', id, { ...passerelle, validTo: previousDay(at) });
    return;
  }
  draft.remove(id);
  for (const obstacle of draft.items('obstacles')) if (obstacle.on === id) removeObstacle(draft, obstacle.id);
  for (const action of draft.items('actions')) {
    if (action.passerelles?.includes(id) !== true) continue;
    const others = action.passerelles.filter((other) => other !== id);
    draft.replace('actions', action.id, {
      ...action,
      passerelles: others.length > 0 ? others : undefined,
    });
  }
}

function changePasserelle(
  draft: Draft,
  at: string,
  { id, set }: ChangeTo<'CHANGE_PASSERELLE'>,
  refuse: Refuse,
): void {
  const passerelle = openPasserelle(draft, at, id, refuse);
  if (passerelle === undefined || !saysSomething(set, refuse)) return;
  draft.replace('passerelles', id, { ...passerelle, ...given(set) });
}

/** Finds a passerelle that has not expired; else reports the problem and returns undefined. */
function openPasserelle(draft: Draft, at: string, id: string, refuse: Refuse) {
  const passerelle = draft.find('passerelles', id);
  if (passerelle === undefined) {
    refuse(draft.isRemoved(id) ? 'already-closed' : 'unknown-passerelle', 'id', id, { at });
    return undefined;
  }
  if (passerelleState(passerelle, at) !== 'EXPIRED') return passerelle;
  refuse('already-closed', 'id', id, { at });
  return undefined;
}

function addFiliere(draft: Draft, at: string, { filiere }: ChangeTo<'ADD_FILIERE'>, refuse: Refuse): void {
  const isNew = isNewId(draft, filiere.id, 'filiere.id', refuse);
  const isOpen = isValidAt(filiere, at);
  if (!isOpen) refuse('not-open', 'filiere.validFrom', filiere.id, { at });
  if (fitsNetwork(draft, filiere, 'filiere', refuse) && isNew && isOpen) draft.add('filieres', filiere);
}

function changeFiliere(
  draft: Draft,
  at: string,
  { id, set }: ChangeTo<'CHANGE_FILIERE'>,
  refuse: Refuse,
): void {
  const filiere = open(draft, at, 'filieres', id, refuse);
  if (filiere === undefined || !saysSomething(set, refuse)) return;
  const changed = { ...filiere, ...given(set) };
  if (fitsNetwork(draft, changed, 'set', refuse)) draft.replace('filieres', id, changed);
}

/**
 * Checks that the elements that a filière refers to exist, and that its entry conditions do not contradict each
 * other.
 */
function fitsNetwork(draft: Draft, filiere: Filiere, field: string, refuse: Refuse): boolean {
  let fits = true;
  const refer = (list: 'operators' | 'sites' | 'communes', id: string, at: string): void => {
    if (draft.find(list, id) !== undefined) return;
    refuse('dangling', `${field}.${at}`, id, { kinds: list });
    fits = false;
  };
  refer('operators', filiere.operator, 'operator');
  for (const [index, site] of (filiere.sites ?? []).entries()) refer('sites', site, `sites[${index}]`);
  for (const [index, commune] of (filiere.entry?.communes ?? []).entries())
    refer('communes', commune, `entry.communes[${index}]`);
  for (const problem of checkConsistency({ ...NOTHING, filieres: [filiere] })) {
    if (problem.severity !== 'error') continue;
    refuse(problem.code, problem.path.replace('filieres[0]', field), problem.value ?? '', problem.details);
    fits = false;
  }
  return fits;
}

const NOTHING = emptyNetwork('nothing');

/** Removes an obstacle, and every mitigation that lifts nothing else. */
function removeObstacle(draft: Draft, id: string): void {
  draft.remove(id);
  for (const mitigation of draft.items('mitigations')) {
    if (!mitigation.lifts.includes(id)) continue;
    const lifts = mitigation.lifts.filter((other) => other !== id);
    if (lifts.length === 0) draft.remove(mitigation.id);
    else draft.replace('mitigations', mitigation.id, { ...mitigation, lifts });
  }
}

function liftObstacle(draft: Draft, at: string, { id }: ChangeTo<'LIFT_OBSTACLE'>, refuse: Refuse): void {
  const obstacle = draft.find('obstacles', id);
  if (obstacle !== undefined && isValidAt(obstacle, at)) removeObstacle(draft, id);
  else if (obstacle !== undefined || draft.isRemoved(id)) refuse('already-lifted', 'id', id, { at });
  else refuse('unknown-obstacle', 'id', id);
}

/** Finds a filière or an operator that is valid on the day; else reports the problem and returns undefined. */
function open(draft: Draft, at: string, list: 'filieres', id: string, refuse: Refuse): Filiere | undefined;
function open(draft: Draft, at: string, list: 'operators', id: string, refuse: Refuse): Operator | undefined;
function open(draft: Draft, at: string, list: 'filieres' | 'operators', id: string, refuse: Refuse) {
  const found = draft.find(list, id);
  if (found === undefined) {
    refuse(list === 'filieres' ? 'unknown-filiere' : 'unknown-operator', 'id', id);
    return undefined;
  }
  if (isValidAt(found, at)) return found;
  refuse('already-closed', 'id', id, { at });
  return undefined;
}

/**
 * Ends a filière or an operator on the day before. If it began on the very day, its beginning moves to the next day
 * instead of removing it: too many elements refer to it, and what was reported about it stays true.
 */
function closed<T extends Filiere | Operator>(entity: T, at: string): T {
  if (entity.validFrom === at) {
    const tomorrow = nextDay(at);
    const ended = entity.validTo !== undefined && entity.validTo < tomorrow;
    return { ...entity, validFrom: tomorrow, validTo: ended ? tomorrow : entity.validTo };
  }
  return { ...entity, validTo: previousDay(at) };
}

/** Checks that an id is neither reserved nor taken. */
function isNewId(draft: Draft, id: string, field: string, refuse: Refuse): boolean {
  if (RESERVED_IDS.includes(id)) {
    refuse('reserved-id', field, id, { reserved: RESERVED_IDS.join(', ') });
    return false;
  }
  const place = draft.placeOf(id);
  if (place === undefined) return true;
  refuse('duplicate-id', field, id, { at: `${place.list}[${place.index}].id` });
  return false;
}

/** The fields that a change sets, without those that are undefined. */
const given = <T extends object>(set: T): T =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as T;

function saysSomething(set: object, refuse: Refuse): boolean {
  if (Object.keys(given(set)).length > 0) return true;
  refuse('nothing-set', 'set', '{}');
  return false;
}
