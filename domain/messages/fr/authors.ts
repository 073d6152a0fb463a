/** What the program writes as author of a change where nobody gave a role or an organisation. */
export const authors = {
  api: 'Sans nom, par l’API',
  commandLine: 'Ligne de commande',
  firstUse: 'Première utilisation',
};
export type AuthorWords = typeof authors;
