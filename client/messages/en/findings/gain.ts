import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { GainWords } from '../../fr/findings/gain.ts';

/** Texts that explain a gain, in English. */
export const gain: GainWords = {
  title: 'Which places gain what?',
  line: (from, to) => `Which places gain what, by the whole line ${from} → ${to}?`,
  plan: 'Which places gain what, by all these agreements?',
  added: 'Which places gain what, on top of the agreements above?',
  alone: 'Which places gain what, by this agreement alone?',
  how: 'Each filière whose outlets grow, its places per year, and the outlets that it did not reach from a start and would reach:',
  withPossible: 'To be confirmed, with the possible pairs too:',
  none: 'No filière gains an outlet.',
  part: (places, estimated, outlets, names) =>
    `${estimated ? '≈ ' : ''}${s(places, 'place a year', 'places a year')}${estimated ? ' (estimated by the median of the stage)' : ''}, ${s(outlets, 'more outlet', 'more outlets')}${names === '' ? '' : ` (${names})`}`,
  dropped: (names) => `less what no longer counts (${names})`,
  sum: (what) => `In all: ${what}`,
  order: (gain) =>
    `For the order of lists, where a place counts as many times as it gains outlets: ${number(gain)}.`,
  newly: (n) =>
    `of which ${s(n, 'place', 'places')} at filières from which no outlet is reached by any entry yet`,
  source: (source) => `source: ${source}`,
  unsourced: (n, of) =>
    `${number(n)} of the ${s(of, 'place', 'places')} come from filières whose source is not given. “Certain” says that the rule lacks nothing, not that these data are verified.`,
  noSource: 'source not given',
  first: 'so far, no entry leads to an outlet through it',
  supposed: 'The detail is worked out on the network as it is: take back the supposed changes to see it.',
};
