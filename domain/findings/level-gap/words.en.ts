import { englishCount as s } from '../../messages/count.ts';
import type { LevelGapWords } from './words.fr.ts';

export const en: LevelGapWords = {
  title: 'Step too high',
  rule: 'Active passerelle whose exit levels do not meet the entry asked for, waivers included. Read on each active passerelle (returns and discoveries left out) between two filières.',
  action: 'Adapt the entry, add a step or agree on a waiver.',
  missing: (gap) =>
    gap > 0 ? `${s(gap, 'level is', 'levels are')} missing in all.` : 'A level is above the ceiling.',
};
