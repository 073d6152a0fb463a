import { englishNumber as number } from '../../../domain/messages/count.ts';
import type { tip as fr } from '../fr/tip.ts';

/** Words beside the pointer on the map, in English. */
export const tip: typeof fr = {
  places: (places, isAtLeast) => `${isAtLeast ? 'At least ' : ''}${number(places)} places a year`,
  family: (name) => `Family: ${name}`,
  lines: (line, count) => `${line} (${number(count)})`,
  finding: (title, possible) => (possible ? `${title} (to check)` : title),
  times: (title, count) => `${title} (${number(count)})`,
  findings: 'Findings',
  open: 'Double click: open',
};
