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

export type AppliedChanges =
  | { readonly ok: true; readonly document: NetworkDocument }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/** Says what is wrong with the change at hand: a code, the field inside the change, the value there. */
type Refuse = (
  code: ChangeProblem['code'],
  field: string,
  value: string,
  details?: ChangeProblem['details'],
) => void;
type ChangeTo<D extends Change['do']> = Extract<Change, { do: D }>;

/**
 * The document as the changes would leave it at a day, one after another. Each is the smallest change that has its
 * meaning on that day, and the result is a document that could be read from a file. Refused as a whole when one
 * change cannot be made; the problems name its position and the value.
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

/** A change may come from an address or a file: its shape is checked here too. */
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

/** New on that day: a passage that nobody could have used yet is not judged as an old one. */
function addPasserelle(
  draft: Draft,
  at: string,
  { passerelle }: ChangeTo<'ADD_PASSERELLE'>,
  refuse: Refuse,
): void {
  const { id, from, to } = passerelle;
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

/** Its last day is the day before; one that would then never have been in force goes away with what stands on it. */
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

/** What a filière names is there, and what it asks leaves room for somebody. */
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

/** A mitigation that lifts nothing else goes with its obstacle. */
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

/** A filière or an operator that is there on the day. */
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
 * Its last day is the day before. One that began on the very day begins a day later instead: too much names it for
 * it to go away, and what was reported about it stays true.
 */
function closed<T extends Filiere | Operator>(entity: T, at: string): T {
  if (entity.validFrom === at) {
    const tomorrow = nextDay(at);
    const ended = entity.validTo !== undefined && entity.validTo < tomorrow;
    return { ...entity, validFrom: tomorrow, validTo: ended ? tomorrow : entity.validTo };
  }
  return { ...entity, validTo: previousDay(at) };
}

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

/** The fields that a change names: one left undefined is not said. */
const given = <T extends object>(set: T): T =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as T;

function saysSomething(set: object, refuse: Refuse): boolean {
  if (Object.keys(given(set)).length > 0) return true;
  refuse('nothing-set', 'set', '{}');
  return false;
}
