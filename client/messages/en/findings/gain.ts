import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { GainWords } from '../../fr/findings/gain.ts';

/** Texts that explain a gain, in English. */
export const gain: GainWords = {
  title: 'Where does this number come from?',
  line: (from, to) => `Where does the gain of the whole line ${from} → ${to} come from?`,
  plan: 'Where does the gain of all these agreements come from?',
  added: 'Where does what it adds come from?',
  alone: 'Where does its gain alone come from?',
  how: 'Each filière whose outlets grow, its places per year, and the outlets that it did not reach from a start and would reach:',
  withPossible: 'To be confirmed, with the possible pairs too:',
  none: 'No filière gains an outlet: 0.',
  part: (places, estimated, outlets, names) =>
    `${s(places, 'place', 'places')}${estimated ? ' (estimated)' : ''} × ${s(outlets, 'outlet', 'outlets')}${names === '' ? '' : ` (${names})`}`,
  dropped: (names) => `less what no longer counts (${names})`,
  sum: (total) => `Sum: ${number(total)} places × outlets`,
  newly: (n) => `of which ${s(n, 'place', 'places')} at filières without an outlet so far`,
  first: 'without an outlet so far',
  supposed: 'The detail is worked out on the network as it is: take back the supposed changes to see it.',
};
