import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { NextWords } from '../../fr/findings/next.ts';

/** Texts of the next steps after a filière, in English. */
export const next: NextWords = {
  title: (n, months) =>
    `Next steps, within ${s(n, 'passerelle', 'passerelles')}${months === undefined ? '' : ` and ${months} months`}`,
  tooLong: (n, months, filieres) =>
    `${s(n, 'other filière takes', 'other filières take')} more than ${months} months: ${filieres}.`,
  help: (audience) =>
    `For the audience: ${audience}. Every filière that a pathway leads to, by the best one. Choose an end to go further.`,
  count: (n) => s(n, 'filière', 'filières'),
  none: 'No pathway leads on from this filière for this audience within that limit.',
  partial: 'Not every filière could be looked at: there may be other next steps.',
  onPaper: (n) =>
    s(
      n,
      'filière joined on paper only, with no possible pathway',
      'filières joined on paper only, with no possible pathway',
    ),
  notAdmitted: (n) =>
    s(
      n,
      'filière of the basin does not admit this audience',
      'filières of the basin do not admit this audience',
    ),
  notAdmittedShown: (shown) => `The first ${shown}, by stage.`,
};
