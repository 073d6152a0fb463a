import type { OneWayWords } from './words.fr.ts';

export const en: OneWayWords = {
  title: 'One-way passage',
  rule: 'Pair of filières of two operators joined by an active passerelle, without any return passerelle from one operator to the other, although people give up or are referred elsewhere in number. Read on active passerelles (returns and discoveries left out) and the flows of the period.',
  action: 'Agree on a way back.',
  figures: (abandoned, reoriented, threshold) =>
    `Gave up: ${abandoned ?? 'nothing reported'}. Referred back to the first operator: ${reoriented ?? 'nothing reported'}. Threshold: ${threshold}.`,
  noReturn: 'No return passerelle between these two operators.',
};
