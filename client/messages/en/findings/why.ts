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
  noEntry: (name, call) =>
    `${name} would admit it, but nobody enrols there directly, and no passerelle brings this audience there: ${call}.`,
  blocked: (name, because) => `No pathway to ${name}. ${because}`,
  call: (operator, how) => `call ${operator}${how === '' ? '' : ` (${how})`}`,
  senders: (operators) => `Passerelles lead there from ${operators}, who may send people.`,
  noSender: 'No known passerelle leads there: ask who may send people.',
  toCheck: (asked) => `To check: ${asked}.`,
  admitting: (n) =>
    s(
      n,
      'filière would admit it, but nobody enrols there directly',
      'filières would admit it, but nobody enrols there directly',
    ),
};
