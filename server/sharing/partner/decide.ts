import {
  type DecideProposalBody,
  isWaiting,
  type ProposalDecision,
  type ProposalsAnswer,
} from '../../../domain/api/proposals.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type Asker, mayDo } from '../../../domain/permissions/abilities.ts';
import { ownIn } from '../../../domain/permissions/ownership.ts';
import type { Visitor } from '../../accounts/desk.ts';
import { refuseForeign } from '../../changes/permitted-store.ts';
import { type Editing, editNetwork } from '../../changes/write.ts';
import { failure } from '../../errors.ts';
import type { Sharing } from '../sharing.ts';
import { acceptingEdits } from './edits.ts';
import { partnerWords } from './pages.ts';
import { allProposals, type KeptProposal, proposalOf, putProposal } from './proposals.ts';
import { dayReceived, shownProposal, standingOf } from './standing.ts';

/** Decided proposals that are listed. */
const MOST_DECIDED = 30;

/** The network of a revision as readers see it. */
interface Present {
  readonly document: NetworkDocument;
  readonly revision: number;
}

/** Lists the proposals of the operators that somebody may edit: what waits, the oldest first, then what was decided last. */
export async function listedProposals(
  { people }: Sharing,
  { document, revision }: Present,
  asker: Asker,
): Promise<ProposalsAnswer> {
  const isOwn = ownIn(asker, document);
  const mine = (await allProposals(people)).filter(({ operator }) =>
    mayDo(asker, 'EDIT', isOwn('operators', elementNamed(operator)) ? 'OWN' : 'OTHER'),
  );
  const waiting = mine.filter(isWaiting);
  const decided = mine.filter((one) => !isWaiting(one));
  const listed = [...waiting, ...decided.toReversed().slice(0, MOST_DECIDED)];
  return {
    revision,
    waiting: waiting.length,
    proposals: listed.map((one) => shownProposal(document, one)),
  };
}

/** An element of which only the id matters, such as an operator that may be gone. */
const elementNamed = (id: string): Element => ({ id });

interface Deciding {
  readonly sharing: Sharing;
  readonly editing: Editing;
  readonly visitor: Visitor;
  readonly present: Present;
  readonly language: Language;
  /** The revision that the network must still have, if one was given. */
  readonly given: number | undefined;
}

/**
 * Accepts or refuses entries of a proposal. Accepting edits the network as any edit does, in the name of whoever accepts, and names
 * the partner in the reason. Throws `unknown-proposal`, `proposal-decided`, `proposal-gone`, `not-yours`, and the failures of an edit.
 */
export async function decideProposal(
  deciding: Deciding,
  asked: DecideProposalBody,
): Promise<{ revision: number }> {
  const { sharing, editing, visitor, present } = deciding;
  const proposal = await proposalOf(sharing.people, asked.proposal);
  if (proposal === undefined) throw failure('unknown-proposal', { value: asked.proposal });
  const operator = elementNamed(proposal.operator);
  refuseForeign(visitor.asker, present.document, [
    { list: 'operators', id: operator.id, before: operator, after: operator },
  ]);
  refuseDecided(proposal, asked);
  let { revision } = present;
  if (asked.as === 'ACCEPTED') {
    const edits = editsOf(present.document, proposal, asked);
    if (edits.length > 0) {
      // With accounts, what writes signs with the name of the account.
      const { author } = asked;
      const message = reasonOf(proposal, deciding.language);
      ({ revision } = await editNetwork(editing, { author, message, edits }, deciding.given));
    }
  }
  await note(sharing, visitor, asked);
  return { revision };
}

function refuseDecided(proposal: KeptProposal, { entries }: DecideProposalBody): void {
  for (const { entry } of entries)
    if (proposal.entries[entry]?.decided !== null) throw failure('proposal-decided', { entry: entry + 1 });
}

function editsOf(
  document: NetworkDocument,
  proposal: KeptProposal,
  { entries }: DecideProposalBody,
): ElementEdit[] {
  const accepted = entries.map(({ entry: at, seen }) => ({ entry: proposal.entries[at]!, seen }));
  for (const { entry } of accepted) {
    const { standing } = standingOf(document, proposal, entry);
    if (standing === 'GONE') throw failure('proposal-gone', { name: entry.name });
    if (standing === 'NOT_IN_FORCE')
      throw failure('proposal-not-in-force', { name: entry.name, day: dayReceived(proposal) });
  }
  return acceptingEdits(document, proposal, accepted);
}

const reasonOf = (proposal: KeptProposal, language: Language): string =>
  fill(partnerWords(language).reason, {
    operator: proposal.operatorName,
    day: dayInWords(dayReceived(proposal), language),
  });

const EVENTS = { ACCEPTED: 'PROPOSAL_ACCEPTED', REFUSED: 'PROPOSAL_REFUSED' } as const satisfies Record<
  ProposalDecision,
  string
>;

/** Notes what was decided, unless somebody else decided in the meantime. */
async function note(
  { people, now, log }: Sharing,
  { account }: Visitor,
  asked: DecideProposalBody,
): Promise<void> {
  await people.write(async (turn) => {
    const proposal = await proposalOf(turn, asked.proposal);
    if (proposal === undefined) throw failure('unknown-proposal', { value: asked.proposal });
    refuseDecided(proposal, asked);
    const decided = { as: asked.as, at: now().toISOString(), by: account?.name ?? asked.author };
    const at = new Set(asked.entries.map(({ entry }) => entry));
    const entries = proposal.entries.map((entry, one) => (at.has(one) ? { ...entry, decided } : entry));
    await putProposal(turn, { ...proposal, entries });
    await log.addIn(turn, { kind: EVENTS[asked.as], by: account?.id, about: proposal.link });
  });
}
