import type { Snapshot } from '../graph/snapshot.ts';
import type { Agreement } from '../model/entities.ts';
import { byCodeUnit } from '../model/network.ts';
import type { PARTNERSHIP_PHASES } from '../model/vocabulary.ts';
import { type AgreementState, agreementState } from './agreement-state.ts';
import { type ConfirmationState, confirmationOf } from './confirmation.ts';
import type { ListedAgreement } from './results.ts';

type Phase = (typeof PARTNERSHIP_PHASES)[number];

/** Which agreements are listed. What is absent or empty leaves all. */
export interface AgreementFilter {
  readonly state?: readonly AgreementState[] | undefined;
  readonly phase?: readonly Phase[] | undefined;
  readonly confirmation?: readonly ConfirmationState[] | undefined;
  /** One of the parties. */
  readonly operator?: string | undefined;
  /** Only those to renew. */
  readonly due?: boolean | undefined;
}

/**
 * Lists the agreements that pass a filter on the day of the snapshot. Those to renew come first, by their last day; then
 * projects that nobody signed, those that are in force or to come, and those that lapsed; by their last day, an open one
 * last.
 */
export function listAgreements(snapshot: Snapshot, filter: AgreementFilter = {}): ListedAgreement[] {
  const { document, at } = snapshot;
  const resting = restingOn(snapshot);
  const validTo = new Map(document.agreements.map((agreement) => [agreement.id, agreement.validTo ?? OPEN]));
  const rank = ({ isDue, state }: ListedAgreement): number => (isDue ? -1 : ORDER.indexOf(state));
  return document.agreements
    .map((agreement) => ({ agreement, listed: listedAgreement(agreement, at, resting.get(agreement.id)) }))
    .filter(({ agreement, listed }) => passes(agreement, listed, filter))
    .map(({ listed }) => listed)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || byCodeUnit(validTo.get(a.id)!, validTo.get(b.id)!) || byCodeUnit(a.id, b.id),
    );
}

/** Comes after every day. */
const OPEN = '9999-12-31';

const ORDER: readonly AgreementState[] = ['UNSIGNED', 'EXPIRING', 'IN_FORCE', 'UPCOMING', 'LAPSED'];

interface Resting {
  readonly all: string[];
  readonly active: string[];
}

function listedAgreement(agreement: Agreement, at: string, resting: Resting | undefined): ListedAgreement {
  const state = agreementState(agreement, at);
  const { state: confirmation, parties } = confirmationOf(agreement, at);
  const { all = [], active = [] } = resting ?? {};
  return {
    id: agreement.id,
    state,
    isDue: state === 'EXPIRING' || (state === 'LAPSED' && active.length > 0),
    confirmation,
    parties: [...parties],
    passerelles: all,
    active,
  };
}

/** By id of an agreement: the passerelles that rest on it. */
function restingOn({ document, passerelles }: Snapshot): ReadonlyMap<string, Resting> {
  const resting = new Map<string, Resting>();
  for (const [position, { id, agreement }] of document.passerelles.entries()) {
    if (agreement === undefined) continue;
    const known = resting.get(agreement) ?? { all: [], active: [] };
    known.all.push(id);
    if (passerelles.active[position] === 1) known.active.push(id);
    resting.set(agreement, known);
  }
  return resting;
}

const passes = (
  { phase, parties }: Agreement,
  { state, confirmation, isDue }: ListedAgreement,
  filter: AgreementFilter,
): boolean =>
  isIn(filter.state, state) &&
  (phase === undefined ? !isGiven(filter.phase) : isIn(filter.phase, phase)) &&
  isIn(filter.confirmation, confirmation) &&
  (filter.operator === undefined || parties.includes(filter.operator)) &&
  (filter.due !== true || isDue);

const isGiven = (wanted: readonly unknown[] | undefined): boolean =>
  wanted !== undefined && wanted.length > 0;

const isIn = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  !isGiven(wanted) || wanted!.includes(value);
