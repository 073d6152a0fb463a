/** Words of the program's own in a report on paper; all others come with the report. */
export const paper = {
  contents: 'Sommaire',
  /** The words between a page's number and how many there are. */
  pageOf: 'sur',
  emptyTable: 'Aucune ligne.',
};

export type PaperWords = typeof paper;
