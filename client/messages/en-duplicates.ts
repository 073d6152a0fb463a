/** Words of the page Duplicates. */
export const duplicates: typeof import('./fr-duplicates.ts').duplicates = {
  tab: 'Duplicates',
  title: 'Duplicates',
  intro: 'What seems to be the same thing twice.',
};
