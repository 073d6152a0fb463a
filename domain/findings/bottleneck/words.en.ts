import type { BottleneckWords } from './words.fr.ts';

export const en: BottleneckWords = {
  title: 'Bottleneck',
  rule: 'A year’s arrivals exceed a year’s places, or the wait exceeds 6 months. Read on the flows of the period (referrals and re-referrals) and the filière’s sheet.',
  action: 'Add places.',
};
