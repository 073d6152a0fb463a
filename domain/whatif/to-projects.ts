import type { Passerelle } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import type { Change, Scenario } from '../model/scenario.ts';
import { RESERVED_IDS } from '../model/vocabulary.ts';
import { draftOf } from './draft.ts';

/** Why a change of a scenario does not become a project. */
export const LEFT_OUT_CODES = [
  'not-a-passerelle',
  'closes-something',
  'changes-existing',
  'taken-back',
  'end-not-there',
  'already-there',
] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];

/** The result of turning a scenario into projects. */
export interface Projects {
  /** Planned passerelles to be added to the network, with ids that are new there. */
  readonly passerelles: readonly Passerelle[];
  /** The changes that become no project, by position, each with the reason. */
  readonly leftOut: readonly { readonly change: number; readonly code: LeftOutCode }[];
}

/**
 * Turns the passerelles that a saved scenario adds into planned passerelles of the real network that begin on the day
 * of a meeting, with the scenario's name as their source. Later changes of the scenario to such a passerelle are
 * included. A passerelle of the same ends and kind that is planned already, or not ended by that day, is not made twice.
 * Returns the new ones, and what was left out and why.
 */
export function toProjects(document: NetworkDocument, scenario: Scenario, meetingDate: string): Projects {
  const { changes, name } = scenario;
  const draft = draftOf(document);
  const leftOut: { change: number; code: LeftOutCode }[] = [];
  const passerelles: Passerelle[] = [];
  const isFiliere = (id: string): boolean => draft.find('filieres', id) !== undefined;
  changes.forEach((change, position) => {
    const code = whyNot(changes, position);
    if (code !== undefined) {
      leftOut.push({ change: position, code });
      return;
    }
    if (change.do !== 'ADD_PASSERELLE') return;
    const { passerelle } = change;
    if (!isFiliere(passerelle.from) || !(isFiliere(passerelle.to) || isOutlet(passerelle.to))) {
      leftOut.push({ change: position, code: 'end-not-there' });
      return;
    }
    const agreed = { ...passerelle, ...laterSettings(changes, position) };
    if (
      document.passerelles.some(
        (one) => isSame(one, agreed) && passerelleState(one, meetingDate) !== 'EXPIRED',
      )
    ) {
      leftOut.push({ change: position, code: 'already-there' });
      return;
    }
    const id = newId(passerelle.id, (one) => draft.placeOf(one) !== undefined);
    const project: Passerelle = { ...agreed, id, planned: true, validFrom: meetingDate, source: name };
    draft.add('passerelles', project);
    passerelles.push(project);
  });
  return { passerelles, leftOut };

  function isOutlet(id: string): boolean {
    return draft.find('outlets', id) !== undefined;
  }
}

const isSame = (one: Passerelle, other: Pick<Passerelle, 'from' | 'to' | 'kind'>): boolean =>
  one.from === other.from && one.to === other.to && one.kind === other.kind;

/**
 * The reason why a change becomes no project. Undefined for an added passerelle that is kept, and for a later change
 * to an added passerelle.
 */
function whyNot(changes: readonly Change[], position: number): LeftOutCode | undefined {
  const change = changes[position]!;
  const isAdded = (id: string): boolean =>
    changes.slice(0, position).some((other) => other.do === 'ADD_PASSERELLE' && other.passerelle.id === id);
  switch (change.do) {
    case 'ADD_PASSERELLE': {
      const { id } = change.passerelle;
      const closed = changes
        .slice(position + 1)
        .some((other) => other.do === 'CLOSE_PASSERELLE' && other.id === id);
      return closed ? 'taken-back' : undefined;
    }
    case 'CLOSE_PASSERELLE':
      return isAdded(change.id) ? undefined : 'closes-something';
    case 'CHANGE_PASSERELLE':
      return isAdded(change.id) ? undefined : 'changes-existing';
    case 'CLOSE_FILIERE':
    case 'CLOSE_OPERATOR':
      return 'closes-something';
    default:
      return 'not-a-passerelle';
  }
}

/** The fields that later changes set on an added passerelle. */
function laterSettings(changes: readonly Change[], position: number): Partial<Passerelle> {
  const added = changes[position]!;
  if (added.do !== 'ADD_PASSERELLE') return {};
  const settings: Partial<Passerelle> = {};
  for (const later of changes.slice(position + 1)) {
    if (later.do !== 'CHANGE_PASSERELLE' || later.id !== added.passerelle.id) continue;
    const { kind, formality, waives } = later.set;
    if (kind !== undefined) settings.kind = kind;
    if (formality !== undefined) settings.formality = formality;
    if (waives !== undefined) settings.waives = waives;
  }
  return settings;
}

/** The id itself, or the first free id of `id-2`, `id-3`… */
function newId(id: string, isTaken: (id: string) => boolean): string {
  const isFree = (one: string): boolean => !isTaken(one) && !RESERVED_IDS.includes(one);
  if (isFree(id)) return id;
  let count = 2;
  while (!isFree(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
