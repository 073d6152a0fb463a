import type { AwarenessAction, Passerelle } from '../model/entities.ts';
import { missingPasserelleKey } from '../model/finding-key.ts';
import type { MeetingPoint } from '../model/meeting.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import type { PasserelleState } from '../model/vocabulary.ts';

/** The parts of a network from which threads are read. */
export type ThreadSource = Pick<
  NetworkDocument,
  'actions' | 'agreements' | 'passerelles' | 'findingLives' | 'meetingPoints'
>;

/** Where a thread is read from: a finding by its key, anything else by its id. */
export interface ThreadEnd {
  readonly of: 'finding' | 'action' | 'agreement' | 'passerelle';
  readonly id: string;
}

/** What led to what: findings, the actions about them, the agreements and passerelles that came of these. */
export interface Thread {
  /** Keys of findings, which may no longer be found. */
  readonly findings: readonly string[];
  /** The earliest first. */
  readonly actions: readonly AwarenessAction[];
  readonly agreements: readonly string[];
  readonly passerelles: readonly { readonly id: string; readonly state: PasserelleState }[];
  /** What meetings decided about the findings, agreements and passerelles of the thread. */
  readonly decisions: readonly MeetingPoint[];
}

/**
 * Reads the thread "finding → action → agreement → passerelle" from one of its ends, as it stands on the day `at`. An
 * action belongs to it when it names what is already in it; an agreement when an action names it or a passerelle rests on
 * it; a passerelle when an action names it, when it rests on such an agreement, or when it joins the two filières of a
 * missing one. Nothing is guessed from dates. What the end itself names is followed onward only, and what names it
 * backward only, so that two findings of one meeting are not mixed up with all that came of other meetings.
 */
export function threadOf(source: ThreadSource, end: ThreadEnd, at: string): Thread {
  const actions = actionsOf(source, end).sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id));
  const passerelles =
    end.of === 'finding' || end.of === 'action' ? ledTo(source, end, actions) : backTo(source, end);
  const agreements = new Set([
    ...(end.of === 'agreement' ? [end.id] : []),
    ...passerelles.flatMap(({ agreement }) => agreement ?? []),
    ...(end.of === 'passerelle' ? [] : actions.flatMap((action) => action.agreements ?? [])),
  ]);
  const known = source.agreements.filter(({ id }) => agreements.has(id));
  const findings = findingsOf(source, end, actions, passerelles);
  const about = new Set([...findings, ...agreements, ...passerelles.map(({ id }) => id)]);
  return {
    findings,
    actions,
    decisions: source.meetingPoints.filter(
      ({ decision, finding, agreement, passerelle }) =>
        decision !== undefined && [finding, agreement, passerelle].some((one) => about.has(one ?? '')),
    ),
    agreements: (end.of === 'agreement' ? known.filter(({ id }) => id === end.id) : known).map(
      ({ id }) => id,
    ),
    passerelles: passerelles.map((one) => ({ id: one.id, state: passerelleState(one, at) })),
  };
}

/** Whether a thread says nothing beyond the end from which it is read. */
export const isLoose = ({ findings, actions, agreements, passerelles, decisions }: Thread): boolean =>
  findings.length + actions.length + agreements.length + passerelles.length + decisions.length <= 1;

function actionsOf({ actions, passerelles }: ThreadSource, { of, id }: ThreadEnd): AwarenessAction[] {
  if (of === 'action') return actions.filter((action) => action.id === id);
  if (of === 'finding') return actions.filter(({ findings }) => findings?.includes(id));
  const named = new Set(
    of === 'agreement'
      ? passerelles.filter(({ agreement }) => agreement === id).map((one) => one.id)
      : passerelles.filter((one) => one.id === id).flatMap(({ agreement }) => agreement ?? []),
  ).add(id);
  return actions.filter(({ agreements = [], passerelles: own = [] }) =>
    [...agreements, ...own].some((one) => named.has(one)),
  );
}

/** The passerelles that came of a finding or of an action. */
function ledTo(
  { passerelles }: ThreadSource,
  { of, id }: ThreadEnd,
  actions: readonly AwarenessAction[],
): Passerelle[] {
  const named = new Set(actions.flatMap((action) => action.passerelles ?? []));
  const agreed = new Set(actions.flatMap((action) => action.agreements ?? []));
  return passerelles.filter(
    (one) =>
      named.has(one.id) ||
      (one.agreement !== undefined && agreed.has(one.agreement)) ||
      (of === 'finding' && missingKey(one) === id),
  );
}

/** The passerelle itself, or those that rest on an agreement. */
const backTo = ({ passerelles }: ThreadSource, { of, id }: ThreadEnd): Passerelle[] =>
  passerelles.filter((one) => (of === 'passerelle' ? one.id === id : one.agreement === id));

/** The findings that actions are about, and the missing passerelles that people followed up and that are there now. */
function findingsOf(
  { findingLives }: ThreadSource,
  { of, id }: ThreadEnd,
  actions: readonly AwarenessAction[],
  passerelles: readonly Passerelle[],
): string[] {
  if (of === 'finding') return [id];
  const about = actions.flatMap(({ findings = [] }) => findings);
  if (of === 'action') return [...new Set(about)];
  const filled = new Set(passerelles.map(missingKey));
  const followed = findingLives.filter(({ key }) => filled.has(key)).map(({ key }) => key);
  return [...new Set([...about, ...followed])].sort(byCodeUnit);
}

/** The key that the finding of a missing passerelle between the same ends has. */
const missingKey = ({ from, to }: Passerelle): string => missingPasserelleKey(from, to);

/** The operators that a finding concerns, from its key: those that it names, and those of its filières and passerelles. */
export function partnersOfFinding(
  { operators, filieres, passerelles }: Pick<NetworkDocument, 'operators' | 'filieres' | 'passerelles'>,
  key: string,
): string[] {
  const ids = new Set(key.split(':').slice(1));
  for (const { id, from, to } of passerelles) if (ids.has(id)) ids.add(from).add(to);
  const named = new Set(filieres.filter(({ id }) => ids.has(id)).map(({ operator }) => operator));
  return operators.filter(({ id }) => named.has(id) || ids.has(id)).map(({ id }) => id);
}
