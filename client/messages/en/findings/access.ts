import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { AccessWords } from '../../fr/findings/access.ts';

/** Texts of the access screen, in English. */
export const access: AccessWords = {
  nav: 'Accessibility',
  intro: (day, audience) =>
    `Read on ${day}, for the audience: ${audience}. Obstacles on passages, and the pathways that removing each would open.`,
  everyone:
    'No audience is chosen: only obstacles that affect everyone shut a passage. Choose an audience at the top of the page.',
  way: 'Is there a pathway for this audience?',
  wayYes: 'Yes: a pathway leads from a start open to this audience to an outlet.',
  wayNeedsAudience: 'Choose an audience to ask.',
  target: 'To',
  levers: 'Levers, the most useful first',
  leversHelp:
    'Rank: number of (start, outlet) pairs that a pathway would join if the obstacle were lifted. For two: only what neither opens alone.',
  nobodyAsked:
    'No obstacle is recorded in this network yet: nobody was asked, and nothing says that the passages are open to this audience.',
  none: 'No obstacle shuts a passage to this audience.',
  noneKnown: (n) =>
    `By the known offer and links, no obstacle closes a way to this audience. The offer of ${s(n, 'operator', 'operators')} is not known.`,
  opens: (n) => s(n, '(start, outlet) pair opens', '(start, outlet) pairs open'),
  opensNothing: 'opens no whole pathway alone',
  reopened: (n) => s(n, 'passerelle reopened', 'passerelles reopened'),
  starts: (n) => s(n, 'start reopened', 'starts reopened'),
  openedList: 'What opens',
  passerelles: 'Passerelles reopened',
  startList: 'Starts reopened',
  mitigations: 'Known arrangements',
  noMitigation: 'No known arrangement lifts this obstacle.',
  notTried: 'Too many obstacles to try every pair: only single obstacles are ranked.',
  on: (where) => `at ${where}`,
  together: ' and ',
  map: 'Obstacles by stage and basin',
  mapHelp:
    'Number of obstacles that affect this audience and that nothing lifts. In bold, those that shut the passage; the others hinder. The darker the cell, the more there are.',
  category: 'Category',
  noBassin: 'basin unknown',
  allBassins: 'All basins',
  cell: (count, blocking) =>
    blocking === 0
      ? s(count, 'obstacle', 'obstacles')
      : `${s(count, 'obstacle', 'obstacles')}, ${blocking} of which shut`,
  toCheck: (n) => `${n} to check`,
  mapNone: 'No known obstacle affects this audience.',
  inForce: 'Arrangements in force, and what they lift for this audience',
  inForceNone: 'No arrangement in force lifts an obstacle for this audience.',
  blockedPairs: 'Blocked passages',
  details: 'Details of the cell',
};
