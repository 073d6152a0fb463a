import type { finding as Finding } from './fr-palette.ts';

/** What the search finds, and why. */
export const finding: typeof Finding = {
  kind: {
    operator: 'operator',
    filiere: 'filière',
    outlet: 'outlet',
    commune: 'commune',
    bassin: 'basin',
    type: 'operator type',
    agreement: 'agreement',
    passerelle: 'passerelle',
  },
  why: {
    label: 'name',
    acronym: 'acronym',
    alias: 'also called',
    type: 'type',
    oldType: 'former name of the type',
    laterType: 'later name of the type',
    operator: 'operator',
    commune: 'in',
    postalCode: 'postal code',
    certificate: 'certificate',
    sector: 'sector',
    party: 'party',
  },
  more: (shown, all) => `${shown} of ${all}: add a word to narrow it down.`,
};
