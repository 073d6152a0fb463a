import { isOfferingType } from '../model/operator-types.ts';

/** Blank rows by which the sheet of an operator asks what it offers, when none of its filières is known. */

/** Number of blank rows for filières. */
export const OFFER_ROWS = 8;

/** The fields that a blank row asks for: few, so that somebody fills them in by hand. The code stays last. */
export const OFFER_FIELDS: readonly string[] = [
  ...['operator', 'name', 'stage', 'sector', 'sites', 'intake', 'durationMonths'],
  ...['entry.ageMin', 'entry.statuses', 'entry.oral.min', 'entry.written.min'],
  ...['openAdmission', 'terminal', 'id'],
];

/** The fields of the operator itself that its first answer gives: how to reach it, and when its links were reviewed. */
export const FIRST_ANSWER: readonly string[] = ['contact', 'telephone', 'linksVerifiedOn'];

/** The fields of a passerelle that a blank row asks for. */
export const LINK_FIELDS: readonly string[] = ['from', 'to', 'kind'];

/** Whether the sheet asks what an operator offers: none of its filières goes on, and its type offers some. */
export const asksForOffer = ({ type }: { readonly type: string }, filieres: readonly unknown[]): boolean =>
  filieres.length === 0 && isOfferingType(type);
