/** Words of the page « Importer un fichier ». */
export const importing = {
  tab: 'Importer',
  title: 'Importer un fichier',
  intro:
    'Une feuille de calcul, telle qu’elle est, vers le réseau ; rien n’est écrit avant votre confirmation.',
};
