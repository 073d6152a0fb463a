import type { CellWords } from '../fr/cells.ts';

/** Words for cells of a spreadsheet that are not in the vocabulary or among the words of audiences. */
export const cells: CellWords = {
  declarer: { SENDER: 'sender', RECEIVER: 'receiver' },
  reasonOutcome: { REFUSED: 'refusal', ABANDONED: 'leaving early', BOTH: 'refusal and leaving early' },
  decision: { ACCEPTED: 'accepted', REFUSED: 'refused', POSTPONED: 'postponed' },
  actionForm: { INDIVIDUAL: 'individual', COLLECTIVE: 'collective' },
  channel: { ADRESSAGE: 'adressage', LOCAL: 'local' },
  affects: {
    NO_CAR: 'without a car',
    NEEDS_CHILDCARE: 'needs childcare',
    'NOT_AVAILABLE:EVENING': 'not free in the evening',
    'NOT_AVAILABLE:DAY': 'not free in the daytime',
    'NOT_AVAILABLE:FULL_TIME': 'not free full time',
    COMMUNE: 'lives in {name}',
    STATUS: 'status {name}',
    GROUP: 'group {name}',
    AGE_UNDER: 'under {name} years',
    AGE_OVER: 'over {name} years',
  },
  and: 'and',
  decimal: '.',
  masked: 'masked',
  presumed: 'presumed',
};
