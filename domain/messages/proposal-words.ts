import type { ColumnReason, SheetRemark } from '../transfer/proposals.ts';
import type { Language } from './codes.ts';
import { proposalWords as en } from './en/column-reasons.ts';
import { fill } from './fill.ts';
import { proposalWords as fr, type ProposalWords } from './fr/column-reasons.ts';

/** Words for what the proposed reading of a file rests on, by language. */
export const PROPOSAL_WORDS: Readonly<Record<Language, ProposalWords>> = { fr, en };

/** Puts into words why a field is proposed for a column, or why the column is not read. */
export function reasonText({ code, values }: ColumnReason, language: Language): string {
  const { reasons, concepts } = PROPOSAL_WORDS[language];
  const concept = concepts[values.concept as keyof ProposalWords['concepts']];
  return fill(reasons[code], concept === undefined ? values : { ...values, concept });
}

/** Puts into words what the user should know about a whole sheet. */
export const remarkText = ({ code, values }: SheetRemark, language: Language): string =>
  fill(PROPOSAL_WORDS[language].remarks[code], values);
