/** Texts of the reports behind a figure, in French. */
export const rows = {
  title: 'Quels relevés sont comptés ?',
  without:
    'Les nombres de chaque relevé ne sont pas montrés ici : à côté de la fourchette de leur somme, ils pourraient trahir un petit nombre.',
  figure: {
    PEOPLE: 'Personnes orientées',
    ABANDONED: 'Abandons sur ce passage',
    OUTCOMES: 'Personnes dont les suites sont connues',
    REORIENTED: 'Réorientations vers le premier opérateur',
  },
  use: {
    COUNTED: 'compté',
    REPLACED: 'non compté : un relevé plus précis, ou celui de l’envoyeur, dit la même chose',
    CUT: 'non compté : la période le coupe',
  },
  declaredBy: { SENDER: 'relevé par l’envoyeur', RECEIVER: 'relevé par le receveur' },
  period: (from: string, to: string) => `du ${from} au ${to}`,
  none: 'Personne n’a rien relevé sur cette période.',
  silent: {
    SENDER: (name: string) => `L’envoyeur (${name}) n’a rien relevé ici.`,
    RECEIVER: (name: string) => `Le receveur (${name}) n’a rien relevé ici.`,
  },
};
export type RowsWords = typeof rows;
