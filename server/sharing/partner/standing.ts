import type {
  EntryStanding,
  PartnerProposal,
  ProposedEntry,
  ProposedValue,
  ShownEntry,
} from '../../../domain/api/proposals.ts';
import { elementIn } from '../../../domain/change/elements.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { KeptProposal } from './proposals.ts';
import { shownValue } from './sheet.ts';

/** The field that accepting an entry writes, and its new value; undefined where nothing is written, such as for a remark. */
export interface Wanted {
  readonly path: string;
  readonly now: ProposedValue;
}

/** The field of an agreement in which its parties say that it holds. */
const CONFIRMATIONS = 'confirmations';

/** Works out what accepting an entry writes. `day` is the day on which it was received. */
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

/** The day on which a proposal was received, by the clock of the server. */
export const dayReceived = ({ receivedAt }: Pick<KeptProposal, 'receivedAt'>): string =>
  receivedAt.slice(0, 10);

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

/** How an entry stands to the network of today. */
export function standingOf(
  document: NetworkDocument,
  proposal: Pick<KeptProposal, 'operator' | 'receivedAt'>,
  entry: ProposedEntry,
): Pick<ShownEntry, 'standing' | 'today' | 'becomes'> {
  const element = elementOfEntry(document, proposal, entry);
  const wanted = wantedOf(entry, dayReceived(proposal));
  if (element === undefined) return { standing: 'GONE', today: null, becomes: wanted?.now ?? null };
  if (wanted === undefined) return { standing: 'OPEN', today: null, becomes: null };
  const today = presentOf(element, proposal, wanted.path);
  return { standing: standingBy(entry, today, wanted.now), today, becomes: wanted.now };
}

/** The value of a field today; of confirmations the last day on which the operator gave one. */
function presentOf(
  element: Element,
  { operator }: Pick<KeptProposal, 'operator'>,
  path: string,
): ProposedValue {
  if (path !== CONFIRMATIONS) return shownValue(element, path);
  const days = confirmationsOf(element).flatMap((one) => (one.operator === operator ? [one.on] : []));
  return days.toSorted().at(-1) ?? null;
}

const confirmationsOf = (element: Element): NonNullable<Agreement['confirmations']> =>
  (element as unknown as Agreement).confirmations ?? [];

function standingBy({ kind, was }: ProposedEntry, today: ProposedValue, now: ProposedValue): EntryStanding {
  if (kind === 'CHANGE') return today === now ? 'ALREADY' : today === was ? 'OPEN' : 'CHANGED';
  if (today === null || now === null) return 'OPEN';
  // A day on which something was verified does not go back; one on which something ends does not go on.
  return (kind === 'UNUSED' ? today <= now : today >= now) ? 'ALREADY' : 'OPEN';
}

/**
 * The edit that accepting an entry makes, with what the editor saw, so that a later value is not overwritten; undefined where nothing is
 * to be written.
 */
export function editOf(
  document: NetworkDocument,
  proposal: KeptProposal,
  entry: ProposedEntry,
  seen: ProposedValue,
): ElementEdit | undefined {
  const wanted = wantedOf(entry, dayReceived(proposal));
  const element = elementOfEntry(document, proposal, entry);
  if (wanted === undefined || element === undefined) return undefined;
  if (standingBy(entry, presentOf(element, proposal, wanted.path), wanted.now) === 'ALREADY')
    return undefined;
  if (wanted.path === CONFIRMATIONS) {
    const was = confirmationsOf(element);
    const now = [...was, { operator: proposal.operator, on: dayReceived(proposal) }];
    const fields = [{ path: CONFIRMATIONS, ...(was.length > 0 && { was }), now }];
    return { do: 'CHANGE', list: entry.list, id: entry.element, fields };
  }
  const field = (path: string, was: ProposedValue, now: ProposedValue) => ({
    path,
    ...(was !== null && { was }),
    ...(now !== null && { now }),
  });
  const source =
    entry.kind === 'CONFIRM' ? [field('source', shownValue(element, 'source'), proposal.operatorName)] : [];
  return {
    ...{ do: 'CHANGE', list: entry.list, id: entry.element },
    fields: [field(wanted.path, seen, wanted.now), ...source],
  };
}

/** A proposal as editors see it. */
export const shownProposal = (document: NetworkDocument, proposal: KeptProposal): PartnerProposal => {
  const { id, label, operator, operatorName, receivedAt, entries } = proposal;
  return {
    ...{ id, label, operator, operatorName, receivedAt },
    entries: entries.map((entry) => ({ ...entry, ...standingOf(document, proposal, entry) })),
  };
};
