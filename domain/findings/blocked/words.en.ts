import type { BlockedWords } from './words.fr.ts';

export const en: BlockedWords = {
  title: 'Blocked passage',
  rule: 'All active passerelles between the two filières are shut to this audience by an obstacle (on the passerelle, the filière it leads to, or all its sites) or by levels, and at least one only by an obstacle. Read on active passerelles (returns and discoveries left out).',
  action: 'Lift the obstacle.',
  passerelles: 'Active passerelles of the pair, and what shuts them to this audience:',
  verdict: { BLOCKS: 'shuts the passage', TO_CHECK: 'to check' },
  byLevels: 'shut by levels, no obstacle',
  mitigations: (names) =>
    `Known arrangements that would lift an obstacle, not in force at this date: ${names}`,
  noMitigation: 'No known arrangement would lift these obstacles.',
  admissionUnknown: 'Whether this audience is admitted has still to be checked at one end: hence “possible”.',
};
