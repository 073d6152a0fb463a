/** Words of the page To verify. */
export const freshness: typeof import('./fr-freshness.ts').freshness = {
  tab: 'To verify',
  title: 'To verify',
  intro: 'What has not been verified for long, and what is missing.',
};
