import type { NoPathwayWords } from './words.fr.ts';

export const en: NoPathwayWords = {
  title: 'Audience without a pathway',
  rule: 'No practicable pathway leads this audience, from the starts open to it, to the target. Certain: even what is not documented, supposed favourable, opens none; possible: that alone would open one. Read on pathways, levels carried from step to step.',
  action: 'Lift the minimal set of what blocks; where there is no chain of passerelles, make one.',
  noChain: 'No chain of passerelles leads to the target: lifting what blocks is not enough.',
  candidates:
    'Passerelles that would make a chain; the admission and levels of this audience would remain to be checked:',
  sets: (n) =>
    n < 2
      ? 'What must be lifted, and nothing less:'
      : 'What must be lifted, and nothing less (one of; three at most are shown):',
  or: 'or',
  opens: 'The pathway that this opens:',
  more: 'The search stopped at its limit: other sets may exist.',
  toCheck: (months) =>
    `The surest pathway, of ${months} months, exists if all of the following turns out well:`,
  negotiable: 'negotiable',
  notNegotiable: 'not negotiable',
  item: {
    OBSTACLE: (what, where) => `${what} (${where})`,
    AGE: (where) => `the age asked by ${where}`,
    STATUS: (where) => `the status asked by ${where}`,
    GROUP: (where) => `the audience intended by ${where}`,
    COMMUNE: (where) => `the commune asked by ${where}`,
    nothing: 'nothing (0)',
    GAP: (dimension, state, need, where) => `${dimension}: ${need} asked by ${where}, ${state} brought`,
    OVER: (dimension, state, max, where) => `${dimension}: at most ${max} for ${where}, ${state} brought`,
  },
};
