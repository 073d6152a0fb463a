import * as z from 'zod';
import { isReadAlone, isWaiting, ProposedEntry } from '../../../domain/api/proposals.ts';
import { Id } from '../../../domain/model/fields.ts';
import { localDay } from '../../../domain/model/local-day.ts';
import { parsed } from '../../accounts/records.ts';
import { hashOf } from '../../accounts/secrets.ts';
import type { PeopleRecord, PeopleStore, PeopleTurn } from '../../store/people-store.ts';
import type { PartnerLink } from '../records.ts';
import type { Sharing } from '../sharing.ts';

/** What is kept of one thing that a partner says. */
export const KeptEntry = ProposedEntry.extend({
  /** The fingerprint of an element that is confirmed, as it was shown. */
  print: z.string().max(40).optional(),
});
export type KeptEntry = z.infer<typeof KeptEntry>;

/** What is kept of a sending, as JSON. Its record has the id of its link in the place of an account. */
export const KeptProposal = z.strictObject({
  id: z.string(),
  link: z.string(),
  /** Words of the link, which may be revoked by the time that somebody reads the proposal. */
  label: z.string(),
  operator: z.string(),
  operatorName: z.string(),
  receivedAt: z.iso.datetime(),
  entries: z.array(KeptEntry),
  /** Passerelles of the operator when it named a missing one without both ends: another one since may be that one. */
  known: z.array(Id).optional(),
});
export type KeptProposal = z.infer<typeof KeptProposal>;

/** The day on which a proposal was received, by the clock of the server. */
export const dayReceived = ({ receivedAt }: Pick<KeptProposal, 'receivedAt'>): string =>
  localDay(new Date(receivedAt));

/** Bounds of what is kept: sendings that wait, of one link and of all; and sendings of any state. */
export const MOST_WAITING = 20;
export const MOST_OF_ALL = 500;
const MOST_KEPT = 1_000;

const proposalIn = ({ data }: Pick<PeopleRecord, 'data'>): KeptProposal => {
  const proposal = parsed(KeptProposal, data);
  return { ...proposal, entries: proposal.entries.map(withFitDecision) };
};

/** Before there was a decision of its own for it, what was only read was kept as accepted. */
const withFitDecision = (entry: KeptEntry): KeptEntry =>
  entry.decided?.as === 'ACCEPTED' && isReadAlone(entry)
    ? { ...entry, decided: { ...entry.decided, as: 'READ' } }
    : entry;

const byTime = (one: KeptProposal, other: KeptProposal): number =>
  one.receivedAt < other.receivedAt ? -1 : 1;

/** Reads all proposals, the oldest first. */
export const allProposals = async (people: Pick<PeopleStore, 'list'>): Promise<readonly KeptProposal[]> =>
  (await people.list('proposals')).map(proposalIn).sort(byTime);

/** Reads what was sent of an operator by any of its links, the oldest first. */
export async function proposalsAbout(
  people: Pick<PeopleStore, 'list'>,
  operator: string,
): Promise<readonly KeptProposal[]> {
  const quoted = JSON.stringify(operator);
  const naming = (await people.list('proposals')).filter(({ data }) => data.includes(quoted));
  return naming
    .map(proposalIn)
    .filter((one) => one.operator === operator)
    .sort(byTime);
}

/** Reads a proposal; undefined when there is none with this id. */
export async function proposalOf(
  people: Pick<PeopleStore, 'read'>,
  id: string,
): Promise<KeptProposal | undefined> {
  const data = await people.read('proposals', id);
  return data === undefined ? undefined : proposalIn({ data });
}

export const putProposal = (turn: Pick<PeopleTurn, 'put'>, proposal: KeptProposal): Promise<void> =>
  turn.put('proposals', { id: proposal.id, account: proposal.link, data: JSON.stringify(proposal) });

/** What a partner sent; `once` tells one sending of a form. */
interface Sent extends Pick<KeptProposal, 'known'> {
  readonly once: string;
  readonly entries: readonly KeptEntry[];
}

/**
 * Keeps what a partner sent by its link and returns it; undefined when too much waits already. A form that is sent twice (`once` is the
 * same) is kept once.
 */
export async function keepProposal(
  { people, now, log }: Sharing,
  link: PartnerLink,
  { once, entries, known }: Sent,
): Promise<KeptProposal | undefined> {
  const id = hashOf(`${link.id} ${once}`).slice(0, 22);
  return people.write(async (turn) => {
    const kept = await proposalOf(turn, id);
    if (kept !== undefined) return kept;
    const all = (await turn.list('proposals')).map(proposalIn).sort(byTime);
    const waiting = all.filter(isWaiting);
    if (waiting.length >= MOST_OF_ALL) return undefined;
    if (waiting.filter((one) => one.link === link.id).length >= MOST_WAITING) return undefined;
    // What was decided the longest ago makes room.
    const decided = all.filter((one) => !isWaiting(one));
    for (const { id: old } of decided.slice(0, Math.max(0, all.length + 1 - MOST_KEPT)))
      await turn.remove('proposals', old);
    const proposal: KeptProposal = {
      ...{ id, link: link.id, label: link.label, receivedAt: now().toISOString() },
      ...{ operator: link.operator.id, operatorName: link.operator.name, entries: [...entries] },
      ...(known !== undefined && { known: [...known] }),
    };
    await putProposal(turn, proposal);
    await log.addIn(turn, { kind: 'PROPOSAL_SENT', about: link.id });
    return proposal;
  });
}
