/** Words of the page History. */
export const history: typeof import('./fr-history.ts').history = {
  tab: 'History',
  title: 'History',
  intro: 'Each change: who, when, before, after.',
};
