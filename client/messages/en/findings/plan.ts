import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { PlanWords } from '../../fr/findings/plan.ts';

/** Texts of the plan of agreements, in English. */
export const plan: PlanWords = {
  nav: 'Agreements to negotiate',
  ofBassin: (bassin) => `Only agreements of which each passerelle touches a filière of: ${bassin}.`,
  everywhere: 'Whole network',
  intro: (day, audience) =>
    `Read on ${day}, for the audience: ${audience}. An agreement is signed between two operators and carries every possible passerelle between their filières.`,
  n: 'Number of agreements that can be signed',
  code: {
    N_OUT_OF_RANGE: 'This number cannot be: ask for 1 to 10 agreements.',
    NONE_ASKED: 'No agreement asked for, so no plan: choose from 1 to 10.',
    NO_CANDIDATES:
      'No certain passerelle is to be created or renewed between two operators. Document the missing information to bring some out.',
    NO_EFFECT:
      'Passerelles are possible, but no set of agreements opens one more outlet to a filière that a start reaches.',
    FEWER_CANDIDATES: 'There are fewer possible agreements than asked for: all are looked at.',
    CANCELLED: 'Stopped: here is what was ready.',
  },
  candidates: (agreements, pairs, all, renewals) =>
    `${s(agreements, 'possible agreement', 'possible agreements')}, which would carry ${number(pairs)} of the ${s(all, 'missing passerelle', 'missing passerelles')} (the certain ones) and ${s(renewals, 'renewal', 'renewals')}.`,
  rejected: (n) => s(n, 'rejected pair, left out', 'rejected pairs, left out'),
  newly: (n) => s(n, 'place a year newly served', 'places a year newly served'),
  possible: (what, pairs) =>
    `to be confirmed, with ${s(pairs, 'possible pair', 'possible pairs')} of the same operators: ${what}`,
  gain: (gain) =>
    `For the order of the lists, where a place counts as many times as it gains an outlet: ${number(gain)}.`,
  exact:
    'No other set of that many agreements goes beyond this number. Another may concern more places, but it opens fewer outlets to them in all.',
  share: (percent) => `The quick search reaches ${percent}% of this largest number.`,
  notExact: {
    TOO_MANY_CANDIDATES: 'The exact optimum is not computed: there are too many possible agreements.',
    BUDGET_SPENT: 'The exact optimum is not established: the search reached its limit.',
  },
  atMost: (share) => `A better choice would be at most ${number(share)}% better.`,
  fewer: (n) => `${s(n, 'agreement is', 'agreements are')} enough: one more would add nothing certain.`,
  curve: 'What is gained by number of agreements',
  curveHelp:
    'Choose a row to see its agreements. Each plan is the one where places gain the most outlets together, a place counting as many times as it gains one. With one agreement more this number never falls; fewer places may be concerned, if each of them gains more outlets.',
  inOrder: 'For the order of the lists',
  number: 'Agreements',
  agreements: (n) => s(n, 'agreement to sign', 'agreements to sign'),
  alone: (what) => `alone: ${what}`,
  because: {
    onlyWith: (agreements) => `Only with ${agreements}`,
    onTopOf: (agreements) => `More useful with ${agreements}`,
    opensFor: (agreements) => `Brings nothing alone; it is needed for ${agreements}.`,
    nothingNew: 'Brings nothing more than the agreements above.',
  },
  theAgreements: (ranks, n) => (n < 2 ? `agreement ${ranks}` : `agreements ${ranks}`),
  onlyRenewals: 'only renews expired passerelles',
  leftOutTitle: 'Why not the first missing bridges?',
  leftOutWhy: (agreements) =>
    agreements === 1
      ? 'This agreement brings more, in its two directions.'
      : `These ${number(agreements)} agreements bring more together than if one of those replaced one of them.`,
  together: (agreements, plan, first) =>
    agreements === 1
      ? `The agreement proposed: ${plan}. The first bridge: ${first}.`
      : `These ${number(agreements)} agreements together: ${plan}. The first ${number(agreements)} bridges of the list, each in both its directions, together: ${first}.`,
  differsFromHome:
    'The home page counts in another way: it counts one direction of each bridge, and passes over those that add nothing to the ones before. Its numbers do not compare with these.',
  toHome: 'See the home page',
  comesWith: (n) => `comes with ${s(n, 'agreement', 'agreements')}`,
  overlap:
    'One place may gain an outlet by one agreement and another outlet by another: the lines do not add up.',
  morePairs: (n) => `and ${number(n)} more`,
  pairs: 'Passerelles of the agreement',
  followedBy: (pair) => `The follow-up of the agreement is kept with its passerelle ${pair}.`,
  pairAlone: (what) => `alone: ${what}`,
  renewal: (kind) => `to renew (${kind})`,
  map: 'Show on the map',
  toScenario: 'Try this plan in “What if…”',
  waiting: 'Trying sets of agreements…',
};
