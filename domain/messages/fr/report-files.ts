/** Words that the files of the yearly report say besides the report itself. */
export const reportFiles = {
  contents: 'Sommaire',
  table: 'Tableau {number}',
  map: 'Carte {number}',
  titled: '{label}\u00a0: {title}',
  noRows: 'Aucune ligne.',
  page: 'Page {page} sur {pages}',
  masked:
    'Sur {of} nombres de personnes, {masked} sont masqués\u00a0: ils sont petits, ou en trahiraient un autre. Un nombre masqué est d’au moins 1.',
  figures: 'Les chiffres sont ceux du rapport. Ce qui est masqué ou n’est pas connu y est écrit en mots.',
  backToContents: 'Retour au sommaire',
  columns: {
    number: 'Tableau',
    chapter: 'Chapitre',
    section: 'Rubrique',
    title: 'Titre',
    rows: 'Lignes',
  },
  styles: { note: 'Note de tableau', cell: 'Texte de tableau', map: 'Carte du rapport' },
};

export type ReportFileWords = typeof reportFiles;
