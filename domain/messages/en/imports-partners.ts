import type { partnerProblems as fr } from '../fr/imports-partners.ts';

/** Problems of what partners confirm and report in a table, in English. */
export const partnerProblems: typeof fr = {
  'not-confirmations': {
    message: '“{value}” does not say who confirmed, and when.',
    remedy: 'Write the operator, then the day in brackets: “L’Escale (2025-03-05)”.',
  },
  'nil-with-numbers': {
    message: 'The row says “nothing to report”, and yet gives a number in this column.',
    remedy: 'Write the number of people instead of NTR, or clear the other numbers of the row.',
  },
};
