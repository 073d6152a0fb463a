/** Words of the page Coverage of the offer. */
export const coverage: typeof import('./fr-coverage.ts').coverage = {
  tab: 'Coverage',
  title: 'Coverage of the offer',
  intro: 'Who offers what, by stage, sector and bassin.',
};
