/** Words of the program's own in a report on paper; all others come with the report. */
export const paper = {
  contents: 'Sommaire',
  /** The words between a page's number and how many there are. */
  pageOf: 'sur',
  emptyTable: 'Aucune ligne.',
  /** The map in words, for who does not see it. */
  mapAlt: 'Carte du réseau « {name} », avec son titre, sa légende et ses sources.',
};

export type PaperWords = typeof paper;
