import type { NoPathwayWords } from './words.fr.ts';

export const en: NoPathwayWords = {
  title: 'Audience without a pathway',
  rule: 'No practicable pathway leads this audience, from the starts open to it, to the target. Certain: even what is not documented, supposed favourable, opens none; possible: that alone would open one. Read on pathways, levels carried from step to step.',
  action: 'Lift the minimal set of what blocks; where there is no chain of passerelles, make one.',
};
