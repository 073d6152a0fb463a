import { frenchNumber as number } from '../messages/count.ts';

export const fr = {
  lead: {
    out: 'Possible seulement : personne n’a dit quelles passerelles partent de',
    into: 'Possible seulement : personne n’a dit quelles passerelles mènent à',
    between: 'Possible seulement : personne n’a passé en revue les passerelles de',
    known: 'D’après les liens connus : personne n’a passé en revue toutes les passerelles de',
  },
  /** Why a finding is certain: on what the documented links rest. */
  certain: {
    out: 'Certain, car les passerelles qui partent d’ici sont documentées :',
    into: 'Certain, quelle que soit l’offre des autres opérateurs, car les passerelles qui mènent ici sont documentées :',
  },
  reviewed: (day: string) => `(passé en revue le ${day})`,
  linked: {
    out: '(une passerelle qui en part est écrite, sans revue)',
    into: '(une passerelle qui y mène est écrite, sans revue)',
  },
  coversLater:
    'Une revue vaut pour toutes ses filières ; en ajouter une efface son jour, et elle est à refaire.',
  notSaidFinal: 'Son « étape finale » n’est pas renseignée : elle compte comme non finale.',
  more: (n: number) => `et ${number(n)} de plus`,
};
export type LinksWords = typeof fr;
