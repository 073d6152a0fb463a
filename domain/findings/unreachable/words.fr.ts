export const fr = {
  title: 'Filière inaccessible',
  rule: 'Filière active qui n’est pas en accès direct et que l’on n’atteint depuis aucune porte d’entrée ni aucun accès direct. Certain quand l’accès direct et les passerelles qui y mènent sont documentés, jusqu’au bout du chemin. Lu sur les passerelles actives (hors retour et découverte).',
  action: 'Proposer une nouvelle passerelle vers cette filière, ou déclarer son accès direct.',
  noDoor: (directAccess: string) => `Aucune porte d’entrée n’y mène, et ${directAccess}.`,
  undocumentedAccess: (n: number): string =>
    n < 2
      ? 'Y mène une filière dont l’accès direct n’est pas documenté :'
      : 'Y mènent des filières dont l’accès direct n’est pas documenté :',
  directAccess: {
    strong: 'l’accès direct est exclu',
    'to-document': 'l’accès direct n’est pas documenté',
  },
};
export type UnreachableWords = typeof fr;
