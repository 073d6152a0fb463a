/** Words of a page that was carried away in one file. */
export const carried = {
  notHere: 'Cet écran n’est pas dans ce fichier',
  start: 'Revenir au début',
  changed: 'Les données de ce fichier ont été changées après sa création.',
  changedAdvice: 'Ne vous y fiez pas : demandez-en un autre à qui vous l’a donné.',
  of: (day: string, revision: number): string =>
    `Fichier fait le ${day}, révision ${revision} du réseau : rien n’y est écrit, rien n’en part.`,
  meeting: 'La réunion',
  take: 'Emporter la réunion',
  takeHelp:
    'Un seul fichier, qui s’ouvre sans réseau : la carte, les analyses et la réunion, sans un nombre de 1 à 4 personnes.',
  taken: (name: string, hash: string): string => `${name} est enregistré. Empreinte SHA-256 : ${hash}`,
};
