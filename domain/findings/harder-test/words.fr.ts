export const fr = {
  title: 'Test plus exigeant qu’annoncé',
  rule: 'Le test d’entrée demande plus que le niveau déclaré, ou demande un niveau alors qu’aucun n’est déclaré. Lu sur les conditions d’entrée des filières actives.',
  action: 'Revoir le test d’entrée, ou déclarer le niveau réel.',
  harder: (dimension: string, tested: string, declared: string) =>
    `${dimension} : le test demande ${tested}, la fiche déclare ${declared}.`,
  undeclared: (dimension: string, tested: string) =>
    `${dimension} : le test demande ${tested}, rien n’est déclaré.`,
};
export type HarderTestWords = typeof fr;
