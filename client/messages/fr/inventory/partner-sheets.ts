import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the sheets of a quarter that partners are sent. */
export const partnerSheets = {
  open: 'Fiches à envoyer…',
  title: 'Fiches d’un trimestre, pour les partenaires',
  help: 'Chaque partenaire reçoit sa fiche : une ligne par opérateur avec qui il travaille et par sens, sans aucun nombre. Il écrit les siens et la renvoie ; elle revient par Inventaire → Importer, et ses nombres y sont les siens, à côté de ceux de ses partenaires.',
  quarter: 'Trimestre',
  format: 'Format',
  formats: { xlsx: 'Classeur (XLSX)', csv: 'Tableau (CSV)' },
  whom: 'Pour qui',
  all: 'Tous',
  make: (n: number) => (n === 0 ? 'Télécharger' : `Télécharger ${s(n, 'fiche', 'fiches')}`),
  done: (n: number) => `${s(n, 'fiche téléchargée', 'fiches téléchargées')}`,
};
