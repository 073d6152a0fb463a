export const fr = {
  title: 'Passage sans accord',
  rule: 'Des personnes sont orientées d’un opérateur vers un autre sans qu’aucune passerelle active les relie dans ce sens. Certain quand les passerelles qui partent du premier ou mènent au second sont documentées. Lu sur les flux de la période et toutes les passerelles actives sauf les découvertes.',
  action: 'Formaliser le passage.',
  referred: (people: string, threshold: number) =>
    `${people} personnes orientées sur la période (seuil : ${threshold}), sans passerelle dans ce sens.`,
  named: 'Filières nommées dans les relevés :',
};
export type LatentWords = typeof fr;
