export const fr = {
  title: 'Public sans parcours',
  rule: 'Aucun parcours praticable ne mène ce public, depuis les entrées qui lui sont ouvertes, jusqu’à la cible. Certain : même ce qui n’est pas documenté, supposé favorable, n’en ouvre aucun ; possible : cela seul en ouvrirait un. Lu sur les parcours, niveaux portés d’étape en étape.',
  action: 'Lever l’ensemble minimal de blocages ; là où aucune suite de passerelles n’existe, en créer une.',
  noChain: 'Aucune suite de passerelles ne mène à la cible : lever des blocages ne suffit pas.',
  candidates:
    'Passerelles qui créeraient une suite ; l’admission et les niveaux de ce public y resteraient à vérifier :',
  sets: (n: number): string =>
    n < 2
      ? 'Ce qu’il faut lever, et rien de moins :'
      : 'Ce qu’il faut lever, et rien de moins (au choix ; trois possibilités au plus sont montrées) :',
  or: 'ou bien',
  opens: 'Le parcours que cela ouvre :',
  more: 'La recherche s’est arrêtée à sa limite : d’autres ensembles peuvent exister.',
  toCheck: (months: number) =>
    `Le parcours le plus sûr, de ${months} mois, existe si tout ce qui suit se vérifie :`,
  negotiable: 'négociable',
  notNegotiable: 'non négociable',
  item: {
    OBSTACLE: (what: string, where: string) => `${what} (${where})`,
    AGE: (where: string) => `l’âge demandé par ${where}`,
    STATUS: (where: string) => `le statut demandé par ${where}`,
    GROUP: (where: string) => `le public visé par ${where}`,
    COMMUNE: (where: string) => `la commune demandée par ${where}`,
    nothing: 'rien (0)',
    GAP: (dimension: string, state: string, need: string, where: string) =>
      `${dimension} : ${need} demandé par ${where}, ${state} apporté`,
    OVER: (dimension: string, state: string, max: string, where: string) =>
      `${dimension} : ${max} au plus pour ${where}, ${state} apporté`,
  },
};
export type NoPathwayWords = typeof fr;
