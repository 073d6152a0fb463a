/** Words of the program's own in a report on paper; all others come with the report. */
export const paper = {
  contents: 'Sommaire',
  /** The words between a page's number and how many there are. */
  pageOf: 'sur',
  emptyTable: 'Aucune ligne.',
  /** Under a map whose names are too small for its paper. */
  smallLetters: {
    /** Between the units and the tenths of a number. */
    point: ',',
    larger:
      'Sur {paper}, les plus petits noms de cette carte font {points} points : demandez-la sur {larger} pour les lire à bout de bras.',
    fewer:
      'Sur {paper}, les plus petits noms de cette carte font {points} points : montrez moins de boîtes pour les lire à bout de bras.',
  },
  /** The map in words, for who does not see it. */
  mapAlt: 'Carte du réseau « {name} », avec son titre, sa légende et ses sources.',
};

export type PaperWords = typeof paper;
