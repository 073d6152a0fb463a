/** Words of the command `sheet`, which writes what is handed over on paper. */
export const sheet = {
  command: 'écrit en PDF ce qui se remet sur papier : la fiche d’un opérateur, ou un parcours',
  operator: 'la fiche d’un opérateur : contacts, filières, passerelles, conventions, liens à négocier',
  pathway: 'un des meilleurs parcours : qui appeler, que dire, chaque étape et ce qui est à vérifier',
  arguments: { operator: 'id d’un opérateur' },
  options: {
    out: 'fichier PDF à écrire',
    rank: 'rang du parcours dans la réponse de « pathways » (1 par défaut)',
  },
  written: '« {title} » est écrit dans {path}.',
};
