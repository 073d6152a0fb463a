/** Words of the page Import a file. */
export const importing: typeof import('./fr-import.ts').importing = {
  tab: 'Import',
  title: 'Import a file',
  intro: 'A spreadsheet, as it is, into the network; nothing is written before you confirm.',
};
