/** Author recorded for a change when no role or organisation was given. */
export const authors = {
  api: 'Sans nom, par l’API',
  commandLine: 'Ligne de commande',
  firstUse: 'Première utilisation',
};
export type AuthorWords = typeof authors;
