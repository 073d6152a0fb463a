/** Words of the page Export. */
export const exporting: typeof import('./fr-export.ts').exporting = {
  tab: 'Export',
  title: 'Export',
  intro: 'The whole network, or a part of it, in the format of another tool.',
};
