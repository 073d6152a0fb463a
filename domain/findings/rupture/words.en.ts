import type { RuptureWords } from './words.fr.ts';

export const en: RuptureWords = {
  title: 'Rupture on the way',
  rule: 'Active passerelle between two filières for which the outcomes of at least 20 people referred are known, of whom at least 40% were refused or gave up. Read on active passerelles (returns and discoveries left out) and the flows of the period of which all four outcomes are published.',
  action: 'Talk with both operators, and prepare the passage.',
  sent: (people) => `People referred whose outcomes are known: ${people}.`,
  lost: (percent) => `About ${percent}% of them were refused or gave up.`,
  most: 'At least 40% of them were refused or gave up.',
  reasons: (codes) => `Reasons named by most rows: ${codes}.`,
  contradicted: 'The receiving operator reports other numbers than the sending one, for the same months.',
};
