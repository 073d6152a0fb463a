import {
  DECISIONS_OF,
  type DecideProposalBody,
  decisionsOf,
  isOpen,
  isReadAlone,
  isWaiting,
  type ProposalDecision,
  type ProposalsAnswer,
} from '../../../domain/api/proposals.ts';
import type { Element, ElementEdit } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { localDay } from '../../../domain/model/local-day.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type Asker, mayDo } from '../../../domain/permissions/abilities.ts';
import { ownIn } from '../../../domain/permissions/ownership.ts';
import type { Visitor } from '../../accounts/desk.ts';
import { refuseForeign } from '../../changes/permitted-store.ts';
import { type Editing, editNetwork } from '../../changes/write.ts';
import { failure } from '../../errors.ts';
import type { Sharing } from '../sharing.ts';
import { acceptingEdits } from './edits.ts';
import { isThere, openMissing } from './missing.ts';
import { partnerWords } from './pages.ts';
import {
  allProposals,
  dayReceived,
  type KeptProposal,
  proposalOf,
  proposalsAbout,
  putProposal,
} from './proposals.ts';
import { type Around, shownProposal, standingOf } from './standing.ts';

/** Decided proposals that are listed. */
const MOST_DECIDED = 30;

/** The network of a revision as readers see it. */
interface Present {
  readonly document: NetworkDocument;
  readonly revision: number;
}

/** Lists the proposals of the operators that somebody may edit: what waits, the oldest first, then what was decided last. */
export async function listedProposals(
  { people, now }: Sharing,
  { document, revision }: Present,
  asker: Asker,
): Promise<ProposalsAnswer> {
  const isOwn = ownIn(asker, document);
  const mine = (await allProposals(people)).filter(({ operator }) =>
    mayDo(asker, 'EDIT', isOwn('operators', elementNamed(operator)) ? 'OWN' : 'OTHER'),
  );
  const waiting = mine.filter(isWaiting);
  const read = mine.filter((one) => !isWaiting(one) && isOpen(one));
  const decided = mine.filter((one) => !isOpen(one));
  const listed = [...waiting, ...read, ...decided.toReversed().slice(0, MOST_DECIDED)];
  const day = localDay(now());
  const sentOf = groupBy(mine, ({ operator }) => operator);
  const around = new Map(
    [...sentOf].map(([operator, sent]) => [
      operator,
      { document, day, missing: openMissing(document, sent, day) },
    ]),
  );
  return {
    revision,
    waiting: waiting.length,
    proposals: listed.map((one) => shownProposal(around.get(one.operator)!, one)),
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
 * Decides entries of a proposal. Accepting edits the network as any edit does, in the name of whoever accepts, and names the partner in
 * the reason; no other decision writes to it. Throws `unknown-proposal`, `not-yours`, the failures of `refuseUnfit`, `editsOf` and
 * `refuseNotAdded`, and those of an edit.
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
  refuseUnfit(proposal, asked);
  let { revision } = present;
  const { document } = present;
  const day = localDay(sharing.now());
  if (asked.as === 'ADDED') refuseNotAdded({ document, day }, proposal, asked);
  if (asked.as === 'ACCEPTED') {
    const sent = await proposalsAbout(sharing.people, operator.id);
    const missing = openMissing(document, sent, day);
    const edits = editsOf({ document, day, missing }, proposal, asked);
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

/**
 * Refuses a decision that an entry does not take: `proposal-decided`, `proposal-decision`, and `proposal-alone` where it is one of
 * several and somebody must read it.
 */
function refuseUnfit(proposal: KeptProposal, { entries, as }: DecideProposalBody): void {
  for (const { entry: at } of entries) {
    const entry = proposal.entries[at];
    const told = { entry: at + 1 };
    if (entry === undefined || decisionsOf(entry).length === 0) throw failure('proposal-decided', told);
    if (!DECISIONS_OF[entry.kind].includes(as)) throw failure('proposal-decision', { ...told, value: as });
    if (!decisionsOf(entry).includes(as)) throw failure('proposal-decided', told);
    if (entries.length > 1 && isReadAlone(entry)) throw failure('proposal-alone', told);
  }
}

/** Throws `proposal-not-added` while the network has no passerelle such as a missing one. */
function refuseNotAdded(
  { document, day }: Pick<Around, 'document' | 'day'>,
  proposal: KeptProposal,
  { entries }: DecideProposalBody,
): void {
  for (const { entry: at } of entries) {
    const entry = proposal.entries[at]!;
    if (!isThere(document, proposal, entry, day)) throw failure('proposal-not-added', { name: entry.name });
  }
}

/** What accepting entries writes. Throws `proposal-gone`, `proposal-not-in-force`, `proposal-outdated` and `proposal-missing-open`. */
function editsOf(around: Around, proposal: KeptProposal, { entries }: DecideProposalBody): ElementEdit[] {
  const accepted = entries.map(({ entry: at, seen }) => ({ entry: proposal.entries[at]!, seen }));
  for (const { entry } of accepted) {
    const { standing } = standingOf(around, proposal, entry);
    if (standing === 'GONE') throw failure('proposal-gone', { name: entry.name });
    if (standing === 'NOT_IN_FORCE')
      throw failure('proposal-not-in-force', { name: entry.name, day: dayReceived(proposal) });
    if (standing === 'OUTDATED') throw failure('proposal-outdated', { name: entry.name });
    const [missing] = around.missing;
    if (standing === 'MISSING_OPEN' && missing !== undefined)
      throw failure('proposal-missing-open', { name: missing.name, day: missing.day });
  }
  return acceptingEdits(around.document, proposal, accepted);
}

const reasonOf = (proposal: KeptProposal, language: Language): string =>
  fill(partnerWords(language).reason, {
    operator: proposal.operatorName,
    day: dayInWords(dayReceived(proposal), language),
  });

const EVENTS = {
  ACCEPTED: 'PROPOSAL_ACCEPTED',
  ADDED: 'PROPOSAL_ACCEPTED',
  READ: 'PROPOSAL_READ',
  REFUSED: 'PROPOSAL_REFUSED',
} as const satisfies Record<ProposalDecision, string>;

/** Notes what was decided, unless somebody else decided in the meantime. */
async function note(
  { people, now, log }: Sharing,
  { account }: Visitor,
  asked: DecideProposalBody,
): Promise<void> {
  await people.write(async (turn) => {
    const proposal = await proposalOf(turn, asked.proposal);
    if (proposal === undefined) throw failure('unknown-proposal', { value: asked.proposal });
    refuseUnfit(proposal, asked);
    const reason = asked.as === 'REFUSED' ? asked.reason : undefined;
    const by = account?.name ?? asked.author;
    const decided = { as: asked.as, at: now().toISOString(), by, ...(reason !== undefined && { reason }) };
    const at = new Set(asked.entries.map(({ entry }) => entry));
    const entries = proposal.entries.map((entry, one) => (at.has(one) ? { ...entry, decided } : entry));
    await putProposal(turn, { ...proposal, entries });
    await log.addIn(turn, { kind: EVENTS[asked.as], by: account?.id, about: proposal.link });
  });
}
