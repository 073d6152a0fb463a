import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { PlanWords } from '../../fr/findings/plan.ts';

/** Texts of the plan of agreements, in English. */
export const plan: PlanWords = {
  nav: 'Agreements to negotiate',
  title: 'Which agreements to sign?',
  intro: (day, audience) =>
    `Read on ${day}, for the audience: ${audience}. An agreement is signed between two operators and carries every possible passerelle between their filières.`,
  n: 'Number of agreements that can be signed',
  code: {
    N_OUT_OF_RANGE: 'This number cannot be: ask for 1 to 10 agreements.',
    NONE_ASKED: 'No agreement asked for, so no plan: choose from 1 to 10.',
    NO_CANDIDATES:
      'No certain passerelle is to be created or renewed between two operators. Document the missing information (M18) to bring some out.',
    NO_EFFECT:
      'Passerelles are possible, but no set of agreements opens one more outlet to a filière that a start reaches.',
    FEWER_CANDIDATES: 'There are fewer possible agreements than asked for: all are looked at.',
    CANCELLED: 'Stopped: here is what was ready.',
  },
  candidates: (agreements, pairs, renewals) =>
    `${s(agreements, 'possible agreement', 'possible agreements')}, for ${s(pairs, 'certain pair', 'certain pairs')} and ${s(renewals, 'renewal', 'renewals')}.`,
  rejected: (n) => s(n, 'rejected pair, left out', 'rejected pairs, left out'),
  gain: (gain) => `${number(gain)} places × outlets`,
  newly: (n) => s(n, 'place a year newly served', 'places a year newly served'),
  possible: (gain, pairs) =>
    `${number(gain)} with reservations, with ${s(pairs, 'possible pair', 'possible pairs')} of the same operators`,
  estimated: 'some places are estimated',
  exact: 'Exact optimum: no other set of that many agreements does better.',
  share: (percent) => `The quick search reaches ${percent}% of this optimum.`,
  notExact: {
    TOO_MANY_CANDIDATES: 'The exact optimum is not computed: there are too many possible agreements.',
    BUDGET_SPENT: 'The exact optimum is not established: the search reached its limit.',
  },
  atMost: (gain) => `No set of that many agreements exceeds ${number(gain)}.`,
  fewer: (n) => `${s(n, 'agreement is', 'agreements are')} enough: one more would add nothing certain.`,
  curve: 'Gain by number of agreements',
  curveHelp: 'Choose a row to see its agreements.',
  number: 'Agreements',
  agreements: (n) => s(n, 'agreement to sign', 'agreements to sign'),
  adds: (gain) => `adds ${number(gain)}`,
  alone: (gain) => `alone: ${number(gain)}`,
  opensForOthers: 'adds nothing alone: opens the way for an agreement below',
  pairs: 'Passerelles of the agreement',
  pairGain: (gain) => `alone: ${number(gain)}`,
  renewal: (kind) => `to renew (${kind})`,
  map: 'Show on the map',
  toScenario: 'Try this plan in “What if…”',
  waiting: 'Trying sets of agreements…',
};
