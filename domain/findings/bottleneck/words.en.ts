import { englishNumber as number } from '../../messages/count.ts';
import type { BottleneckWords } from './words.fr.ts';

export const en: BottleneckWords = {
  title: 'Bottleneck',
  rule: 'A year’s arrivals exceed a year’s places, or the wait exceeds 6 months. Read on the flows of the period (referrals and re-referrals) and the filière’s sheet.',
  action: 'Add places.',
  arrivals: (people, atLeast) =>
    atLeast ? `Arrivals a year: at least ${people}` : `Arrivals a year: ${people}`,
  noArrivals: 'Arrivals a year: nothing reported',
  intake: (intake) => `places a year: ${number(intake)}`,
  noIntake: 'places a year: not documented',
  wait: (months) => `wait: ${months} months (threshold: more than 6)`,
  noWait: 'wait: not documented',
  because: {
    ARRIVALS:
      'Arrivals exceed places (compared on the published figures; a masked number counts as at least 1).',
    WAIT: 'The wait exceeds 6 months.',
  },
  silent: 'Have reported nothing yet:',
};
