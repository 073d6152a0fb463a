import type { WhyWords } from '../../fr/findings/certainty.ts';

export const why: WhyWords = {
  label: (certainty) => `${certainty}: why?`,
  title: { certain: 'Certain, as:', possible: 'Only possible, as:' },
  verified: (operator, day) => `${operator} verified the list of its links on ${day}`,
  linked: (operator) => `${operator} has passerelles that are described, so its links are documented`,
  known: {
    LEVELS: 'the exit and entry levels are known, and suffice',
    SECTOR: 'both sectors are known, and compatible',
    BASSIN: 'sites place both filières in the same basin',
  },
  unknown: {
    LEVELS: 'an exit or entry level is not known',
    SECTOR: 'one of the two sectors is not known',
    BASSIN: 'the basin of one filière is only declared, without a site',
    LINKS: 'neither operator has documented its links',
    ACCESS: 'it is not known whether the second filière is reached otherwise',
  },
  presumed: (names) => `presumed values are to be confirmed: ${names}`,
};
