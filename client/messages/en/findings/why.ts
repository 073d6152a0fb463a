import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { WhyWords } from '../../fr/findings/why.ts';

/** English texts of "why not this one?". */
export const why: WhyWords = {
  title: 'Why not this training?',
  listed: (name, rank, points) => `${name} is in the list: pathway ${rank}, ${points}.`,
  folded: (name, points, months, way) =>
    `${name} is further down the list, or folded: ${points}, ${months}, by ${way}.`,
  refused: (name, asked) => `${name} does not admit this audience: ${asked}.`,
  alsoUnknown: (asked) => `To check too: ${asked}.`,
  through: (name, points, months, way) =>
    `${name} can be reached, and a pathway to the chosen end goes through it, after those listed: ${points}, ${months}, by ${way}.`,
  aside: (name, points, months, way, because) =>
    `${name} can be reached: ${points}, ${months}, by ${way}. But no pathway to the chosen end goes through it. ${because}`,
  beyond: {
    admissions: (filieres) => `What follows does not admit this audience: ${filieres}.`,
    levels: (filieres) => `What follows asks for a higher level: ${filieres}.`,
    obstacles: (names) => `What follows is shut to this audience by an obstacle: ${names}.`,
    end: (filieres) => `The known passerelles end at ${filieres}.`,
    elsewhere: 'The other pathways lead there without it.',
  },
  noEntry: (name, senders, call) =>
    `${name} would admit it, but nobody enrols there directly, and no pathway that this audience can take leads there. ${senders} Otherwise, ${call}.`,
  blocked: (name, because) => `No pathway to ${name}. ${because}`,
  call: (operator, how) => `call ${operator}${how === '' ? '' : ` (${how})`}`,
  senders: (filieres) => `People come there by a passerelle from: ${filieres}.`,
  noSender: 'No known passerelle leads there: ask who may send people.',
  toCheck: (asked) => `To check: ${asked}.`,
  admitting: (n, isCut) =>
    isCut
      ? `The ${n} filières nearest to the end that would admit it, without direct enrolment or a pathway`
      : s(
          n,
          'filière would admit it, but has no direct enrolment and no pathway',
          'filières would admit it, but have no direct enrolment and no pathway',
        ),
};
