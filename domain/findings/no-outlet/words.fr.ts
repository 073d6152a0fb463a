import { frenchCount as s } from '../../messages/count.ts';

export const fr = {
  title: 'Chemin sans débouché',
  rule: 'Filière active et non terminale qui a une suite, mais d’où aucun débouché n’est atteint. Certain quand les passerelles qui partent de tous les opérateurs du chemin sont documentées. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Proposer une passerelle depuis la fin du chemin.',
  leadsTo: (n: number) => `On en atteint ${s(n, 'filière', 'filières')}, mais aucun débouché :`,
};
export type NoOutletWords = typeof fr;
