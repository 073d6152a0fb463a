import { isInForce } from '../../../domain/agreements/agreement-state.ts';
import type {
  EntryStanding,
  PartnerProposal,
  ProposedEntry,
  ProposedValue,
  ShownEntry,
} from '../../../domain/api/proposals.ts';
import { elementIn } from '../../../domain/change/elements.ts';
import type { Element } from '../../../domain/change/record.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { isThere, type OpenMissing } from './missing.ts';
import { printOf } from './print.ts';
import { dayReceived, type KeptEntry, type KeptProposal } from './proposals.ts';
import { shownValue } from './sheet.ts';

/** The field that accepting an entry writes first of all, and its new value. */
export interface Wanted {
  readonly path: string;
  readonly now: ProposedValue;
}

/** The field of an agreement in which its parties say that it holds. */
export const CONFIRMATIONS = 'confirmations';

/**
 * Works out which field accepting an entry writes first of all; undefined where nothing is written, such as for a remark. `day` is the
 * day on which it was received.
 */
export function wantedOf({ kind, list, path, now }: ProposedEntry, day: string): Wanted | undefined {
  switch (kind) {
    case 'CHANGE':
      return path === null ? undefined : { path, now };
    case 'CONFIRM':
      return { path: list === 'agreements' ? CONFIRMATIONS : 'observedOn', now: day };
    case 'UNUSED':
      return { path: 'validTo', now: day };
    case 'ALL_STATED':
      return { path: 'linksVerifiedOn', now: day };
    default:
      return undefined;
  }
}

/** The element of an entry, as long as it is there and of the operator of the proposal. */
export function elementOfEntry(
  document: NetworkDocument,
  { operator }: Pick<KeptProposal, 'operator'>,
  { list, element: id }: ProposedEntry,
): Element | undefined {
  const element = elementIn(document, list, id);
  if (element === undefined) return undefined;
  const operatorOf = (end: string): unknown => elementIn(document, 'filieres', end)?.operator;
  const owners = {
    operators: [id],
    filieres: [element.operator],
    passerelles: [element.from, element.to].map(String).map(operatorOf),
    agreements: [element.parties].flat(),
  };
  return owners[list].includes(operator) ? element : undefined;
}

/** What an entry is compared with: the network of a day, and what its operator said is missing and nobody settled. */
export interface Around {
  readonly document: NetworkDocument;
  readonly day: string;
  readonly missing: readonly OpenMissing[];
}

/** How an entry stands to the network of today. */
export function standingOf(
  around: Around,
  proposal: Pick<KeptProposal, 'operator' | 'receivedAt' | 'known'>,
  entry: KeptEntry,
): Pick<ShownEntry, 'standing' | 'today' | 'becomes'> {
  const { document, day } = around;
  const element = elementOfEntry(document, proposal, entry);
  const wanted = wantedOf(entry, dayReceived(proposal));
  if (element === undefined) return { standing: 'GONE', today: null, becomes: wanted?.now ?? null };
  if (wanted === undefined) {
    const isAlready = entry.kind === 'MISSING' && isThere(document, proposal, entry, day);
    return { standing: isAlready ? 'ALREADY' : 'OPEN', today: null, becomes: null };
  }
  const today = presentOf(element, proposal, wanted.path);
  const hindered =
    entry.decided === null ? hindranceOf(around, element, entry, dayReceived(proposal)) : undefined;
  return { standing: hindered ?? standingBy(entry, today, wanted.now), today, becomes: wanted.now };
}

/** What stands in the way of accepting an entry whose element is there. */
function hindranceOf(
  { document, missing }: Around,
  element: Element,
  entry: KeptEntry,
  day: string,
): EntryStanding | undefined {
  if (holdsNot(element, entry, day)) return 'NOT_IN_FORCE';
  if (entry.print !== undefined && entry.print !== printOf(document, entry.list, element)) return 'OUTDATED';
  return entry.kind === 'ALL_STATED' && missing.length > 0 ? 'MISSING_OPEN' : undefined;
}

/** Whether an entry says that an agreement holds which, by its dates of today, was not in force on the day of the answer. */
const holdsNot = (element: Element, { kind, list }: ProposedEntry, day: string): boolean =>
  kind === 'CONFIRM' && list === 'agreements' && !isInForce(element as unknown as Agreement, day);

/** The value of a field today; of confirmations the last day on which the operator gave one. */
export function presentOf(
  element: Element,
  { operator }: Pick<KeptProposal, 'operator'>,
  path: string,
): ProposedValue {
  if (path !== CONFIRMATIONS) return shownValue(element, path);
  const days = confirmationsOf(element).flatMap((one) => (one.operator === operator ? [one.on] : []));
  return days.toSorted().at(-1) ?? null;
}

/** What parties said of an agreement. */
export const confirmationsOf = (element: Element): NonNullable<Agreement['confirmations']> =>
  (element as unknown as Agreement).confirmations ?? [];

/** How an entry stands to the value of a field today and the one that it wants. */
export function standingBy(
  { kind, was }: ProposedEntry,
  today: ProposedValue,
  now: ProposedValue,
): EntryStanding {
  if (kind === 'CHANGE') return today === now ? 'ALREADY' : today === was ? 'OPEN' : 'CHANGED';
  if (today === null || now === null) return 'OPEN';
  // A day on which something was verified does not go back; one on which something ends does not go on.
  return (kind === 'UNUSED' ? today <= now : today >= now) ? 'ALREADY' : 'OPEN';
}

/** An entry without its fingerprint, which nobody reads. */
const shownOf = ({ print: _print, ...entry }: KeptEntry): ProposedEntry => entry;

/** A proposal as editors see it. */
export const shownProposal = (around: Around, proposal: KeptProposal): PartnerProposal => {
  const { id, label, operator, operatorName, receivedAt, entries } = proposal;
  return {
    ...{ id, label, operator, operatorName, receivedAt },
    entries: entries.map((entry) => ({ ...shownOf(entry), ...standingOf(around, proposal, entry) })),
  };
};
