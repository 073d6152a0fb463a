import * as z from 'zod';
import { Id, Text } from '../model/fields.ts';
import { Revision } from './answers.ts';

/** Schemas of what partners propose by their own link. Nothing of it is in the network until an editor accepts it. */

/** Lists whose elements a partner sees on its sheet. */
export const PROPOSED_LISTS = ['operators', 'filieres', 'passerelles', 'agreements'] as const;
export type ProposedList = (typeof PROPOSED_LISTS)[number];

/**
 * What a partner says. CHANGE: a field has another value. CONFIRM: all that was shown of an element is right. UNUSED: a passerelle
 * is no longer used. REMARK: free text about an element. MISSING: a passerelle is not in the network. ALL_STATED: no other passerelle
 * is known.
 */
export const PROPOSED_KINDS = ['CHANGE', 'CONFIRM', 'UNUSED', 'REMARK', 'MISSING', 'ALL_STATED'] as const;
export type ProposedKind = (typeof PROPOSED_KINDS)[number];

/** Most characters of a free remark. */
export const MOST_REMARK = 1_000;

/** The value of a field that a partner may correct; null when there is none. */
const ProposedValue = z.union([z.string().max(MOST_REMARK), z.number()]).nullable();
export type ProposedValue = z.infer<typeof ProposedValue>;

/** READ: somebody took note, and nothing else follows of it. ADDED: the missing passerelle is in the network now. */
export const PROPOSAL_DECISIONS = ['ACCEPTED', 'READ', 'ADDED', 'REFUSED'] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

const WRITTEN = ['ACCEPTED', 'REFUSED'] as const;
/** The decisions that each kind takes. Accepting would write nothing of a remark, nor of a missing passerelle. */
export const DECISIONS_OF: Readonly<Record<ProposedKind, readonly ProposalDecision[]>> = {
  ...{ CHANGE: WRITTEN, CONFIRM: WRITTEN, UNUSED: WRITTEN, ALL_STATED: WRITTEN },
  REMARK: ['READ', 'REFUSED'],
  MISSING: ['ADDED', 'READ', 'REFUSED'],
};

/** Whether an entry is decided on its own, since somebody must read it: nothing decides it together with others. */
export const isReadAlone = ({ kind }: { readonly kind: ProposedKind }): boolean =>
  DECISIONS_OF[kind].includes('READ');

/** Why something is not taken up, in words that its partner reads. */
export const RefusalReason = z.string().trim().min(1).max(MOST_REMARK);

/** One thing that a partner says. */
export const ProposedEntry = z.strictObject({
  kind: z.enum(PROPOSED_KINDS),
  list: z.enum(PROPOSED_LISTS),
  element: Id,
  /** Name of the element when it was shown to the partner. */
  name: z.string().max(2_000),
  /** The field of a CHANGE. */
  path: z.string().max(100).nullable(),
  /** The value that the partner saw. */
  was: ProposedValue,
  /** The value that the partner proposes. */
  now: ProposedValue,
  text: z.string().max(MOST_REMARK).nullable(),
  /** The ends of a missing passerelle, as far as the partner chose them. */
  ends: z.strictObject({ from: Id.nullable(), to: Id.nullable() }).nullable(),
  /** What an editor decided; null while it waits. */
  decided: z
    .strictObject({
      ...{ as: z.enum(PROPOSAL_DECISIONS), at: z.iso.datetime(), by: Text },
      reason: RefusalReason.optional(),
    })
    .nullable(),
});
export type ProposedEntry = z.infer<typeof ProposedEntry>;

/** The decisions that an entry takes now. A missing passerelle that was only read may still be added or refused. */
export const decisionsOf = ({
  kind,
  decided,
}: Pick<ProposedEntry, 'kind' | 'decided'>): readonly ProposalDecision[] => {
  if (decided === null) return DECISIONS_OF[kind];
  return kind === 'MISSING' && decided.as === 'READ' ? ['ADDED', 'REFUSED'] : [];
};

/** Whether something of a proposal waits for a decision. */
export const isWaiting = ({
  entries,
}: {
  readonly entries: readonly Pick<ProposedEntry, 'decided'>[];
}): boolean => entries.some(({ decided }) => decided === null);

/** Whether a decision of a proposal may still be taken, of what waits or of a missing passerelle that was only read. */
export const isOpen = ({
  entries,
}: {
  readonly entries: readonly Pick<ProposedEntry, 'kind' | 'decided'>[];
}): boolean => entries.some((entry) => decisionsOf(entry).length > 0);

/** Standings of an entry that cannot be accepted. */
const UNACCEPTABLE = ['GONE', 'NOT_IN_FORCE', 'OUTDATED', 'MISSING_OPEN'] as const;

/**
 * How an entry stands to the network of today. OPEN: the network says what the partner saw. CHANGED: it has said something else
 * since. ALREADY: it says what is proposed, or has such a passerelle. GONE: the element is no longer there, or no longer of this
 * operator. NOT_IN_FORCE: the agreement that is said to hold was not in force on the day of the answer. OUTDATED: what is confirmed has
 * changed since it was shown. MISSING_OPEN: all passerelles are said to be stated, and one that this operator misses is neither added
 * nor refused.
 */
export const ENTRY_STANDINGS = ['OPEN', 'CHANGED', 'ALREADY', ...UNACCEPTABLE] as const;
export type EntryStanding = (typeof ENTRY_STANDINGS)[number];

/** Whether an entry that stands so cannot be accepted. */
export const isUnacceptable = (standing: EntryStanding): standing is (typeof UNACCEPTABLE)[number] =>
  UNACCEPTABLE.some((one) => one === standing);

const ShownEntry = z
  .strictObject({
    ...ProposedEntry.shape,
    /** The value of today of what accepting would change. */
    today: ProposedValue,
    /** What that would be then. */
    becomes: ProposedValue,
    standing: z.enum(ENTRY_STANDINGS),
  })
  .meta({ id: 'ProposedEntry' });
export type ShownEntry = z.infer<typeof ShownEntry>;

export const PartnerProposal = z
  .strictObject({
    id: z.string().max(40),
    /** For whom the link is, in the words of whoever made it. */
    label: Text,
    operator: Id,
    /** Name of the operator when the proposal was sent. */
    operatorName: Text,
    receivedAt: z.iso.datetime(),
    entries: z.array(ShownEntry),
  })
  .meta({ id: 'PartnerProposal' });
export type PartnerProposal = z.infer<typeof PartnerProposal>;

export const ProposalsAnswer = z
  .strictObject({
    revision: Revision,
    /** Sendings of which something waits for a decision. */
    waiting: z.int().min(0),
    /** Those of the operators that the asker may edit: what waits the longest first, then what was only read, then what was decided last. */
    proposals: z.array(PartnerProposal),
  })
  .meta({ id: 'ProposalsAnswer' });
export type ProposalsAnswer = z.infer<typeof ProposalsAnswer>;

const decided = {
  /** Who decides, where there are no accounts. */
  author: Text,
  proposal: z.string().max(40),
  entries: z
    .array(
      z.strictObject({
        /** Its place in the proposal, from 0. */
        entry: z.int().min(0).max(5_000),
        /** The value of today that the editor saw, so that a later one is not overwritten. */
        seen: ProposedValue.default(null),
      }),
    )
    .min(1)
    .max(1_000),
};
/** What is decided of entries of a proposal. Only a refusal takes a reason. */
export const DecideProposalBody = z
  .discriminatedUnion('as', [
    z.strictObject({ ...decided, as: z.literal('REFUSED'), reason: RefusalReason.optional() }),
    z.strictObject({ ...decided, as: z.enum(PROPOSAL_DECISIONS).exclude(['REFUSED']) }),
  ])
  .meta({ id: 'DecideProposalBody' });
export type DecideProposalBody = z.output<typeof DecideProposalBody>;

export const DecideProposalAnswer = z
  .strictObject({ revision: Revision })
  .meta({ id: 'DecideProposalAnswer' });
