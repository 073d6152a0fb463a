import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { WhyWords } from '../../fr/findings/why.ts';

const points = (n: number): string =>
  n === 0 ? 'no unknown condition' : s(n, 'unknown condition', 'unknown conditions');

/** English texts of "why not this one?". */
export const why: WhyWords = {
  title: 'Why not this training?',
  listed: (name, rank, unknown) => `${name} is in the list: pathway ${rank}, ${points(unknown)}.`,
  refused: (name, asked) => `${name} does not admit this audience: ${asked}.`,
  later: (name, unknown, months, way) =>
    `${name} can be reached, further down the list: ${points(unknown)}, ${months} months, by ${way}.`,
  noEntry: (name, call) =>
    `${name} would admit it, but nobody enrols there directly, and no passerelle brings this audience there: ${call}.`,
  blocked: (name, because) => `No pathway to ${name}. ${because}`,
  call: (operator, how) => `call ${operator}${how === '' ? '' : ` (${how})`}`,
  admitting: (n) =>
    s(
      n,
      'filière would admit it, but nobody enrols there directly',
      'filières would admit it, but nobody enrols there directly',
    ),
};
