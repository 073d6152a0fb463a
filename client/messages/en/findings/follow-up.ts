import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { LifeWords } from '../../fr/findings/follow-up.ts';

/** Texts of the follow-up of findings, in English. */
export const life: LifeWords = {
  title: 'Follow-up',
  state: {
    TO_CONFIRM: 'to confirm',
    CONFIRMED: 'confirmed',
    IN_PROGRESS: 'in progress',
    SOLVED: 'solved',
    REJECTED: 'rejected',
  },
  said: (state, author, day) => `${state}, said by ${author} on ${day}`,
  reasonIs: (reason) => `Reason: ${reason}`,
  reopened: (state) => `Reopened: “${state}” was said of other facts than today’s.`,
  change: 'Change the follow-up',
  newState: 'New state',
  reason: 'Reason',
  reasonNeeded: 'Say why: someone else will read this reason.',
  author: 'Said by',
  authorHelp: 'A role or an organisation, not the name of a learner.',
  authorNeeded: 'Say who says so.',
  save: 'Save the follow-up',
  saved: 'Follow-up saved.',
  ownProfile:
    'This finding holds for a profile described here, which is not stored: it has no follow-up. Choose an audience of the network to keep one.',
  rejected: (n) => s(n, 'rejected finding, kept out of the list', 'rejected findings, kept out of the list'),
  solved: (n) =>
    s(n, 'solved finding: the rule no longer holds', 'solved findings: the rule no longer holds'),
  filter: 'Follow-up',
  options: 'Options of the analysis',
  codes: 'Show expert codes (M04…)',
  horizon: 'Horizon of pathways (months)',
  withoutConcurrent: 'Pathways too long: without concurrent training',
  target: 'Audience without a pathway: target',
  cellsTitle: 'Blank areas: cells to look at',
  cellArea: 'Territory',
  cellAdd: 'Look at this cell',
  cellRemove: (name) => `Stop looking at ${name}`,
  cellNone: 'No cell asked for.',
  forAudience: (name) => `Read for the audience: ${name}.`,
};
