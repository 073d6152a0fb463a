import type { ProposedEntry, ProposedValue } from '../../../domain/api/proposals.ts';
import type { Element, ElementEdit, FieldEdit } from '../../../domain/change/record.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { dayReceived, type KeptProposal } from './proposals.ts';
import { shownValue } from './sheet.ts';
import {
  CONFIRMATIONS,
  confirmationsOf,
  elementOfEntry,
  presentOf,
  standingBy,
  wantedOf,
} from './standing.ts';

/** An entry that is accepted, with the value of today that the editor saw. */
export interface AcceptedEntry {
  readonly entry: ProposedEntry;
  readonly seen: ProposedValue;
}

/**
 * The edits that accepting entries of a proposal makes: one for each element, with what the editor saw, so that a later value is not
 * overwritten. An element whose facts are confirmed or corrected is verified by it: on the day of the answer, by the partner.
 */
export function acceptingEdits(
  document: NetworkDocument,
  proposal: KeptProposal,
  accepted: readonly AcceptedEntry[],
): ElementEdit[] {
  const ofElement = groupBy(accepted, ({ entry: { list, element } }) => `${list} ${element}`);
  return [...ofElement.values()].flatMap((entries): ElementEdit[] => {
    const { list, element: id } = entries[0]!.entry;
    const element = elementOfEntry(document, proposal, entries[0]!.entry);
    if (element === undefined) return [];
    const byPath = new Map<string, FieldEdit>();
    for (const field of entries.flatMap((one) => fieldsOf(element, proposal, one)))
      if (!byPath.has(field.path)) byPath.set(field.path, field);
    const fields = [...byPath.values()];
    return fields.length === 0 ? [] : [{ do: 'CHANGE', list, id, fields }];
  });
}

/** The fields of its element that accepting an entry writes. */
function fieldsOf(element: Element, proposal: KeptProposal, { entry, seen }: AcceptedEntry): FieldEdit[] {
  const wanted = wantedOf(entry, dayReceived(proposal));
  if (wanted === undefined) return [];
  const verified = entry.kind === 'ALL_STATED' ? [] : verifiedFields(element, proposal);
  if (wanted.path === 'observedOn')
    return verified.map((one) => (one.path === wanted.path ? edited(one.path, seen, wanted.now) : one));
  const today = presentOf(element, proposal, wanted.path);
  if (standingBy(entry, today, wanted.now) === 'ALREADY') return verified;
  return [
    wanted.path === CONFIRMATIONS ? confirmed(element, proposal) : edited(wanted.path, seen, wanted.now),
    ...verified,
  ];
}

/** The confirmations of an agreement with the word of the operator added. */
function confirmed(element: Element, proposal: KeptProposal): FieldEdit {
  const was = confirmationsOf(element);
  const now = [...was, { operator: proposal.operator, on: dayReceived(proposal) }];
  return { path: CONFIRMATIONS, ...(was.length > 0 && { was }), now };
}

/** The day and the source of the verification of an element. One that was verified later keeps both. */
function verifiedFields(element: Element, proposal: KeptProposal): FieldEdit[] {
  const day = dayReceived(proposal);
  const last = shownValue(element, 'observedOn');
  if (last !== null && last > day) return [];
  const source = shownValue(element, 'source');
  return [
    ...(last === day ? [] : [edited('observedOn', last, day)]),
    ...(source === proposal.operatorName ? [] : [edited('source', source, proposal.operatorName)]),
  ];
}

const edited = (path: string, was: ProposedValue, now: ProposedValue): FieldEdit => ({
  path,
  ...(was !== null && { was }),
  ...(now !== null && { now }),
});
