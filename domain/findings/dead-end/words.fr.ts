import { frenchCount as s } from '../../messages/count.ts';

export const fr = {
  title: 'Impasse',
  rule: 'Filière active et non terminale (ni accompagnement, ni déclarée étape finale) dont ne part aucune passerelle active ni aucune préparation à un débouché. Certain quand les passerelles qui partent de son opérateur sont documentées. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
  action: 'Chercher une suite : proposer une nouvelle passerelle.',
  nothingAfter: (stage: string) => `Aucune suite n’est organisée après cette filière (${stage}).`,
  discovery: (n: number) =>
    `${s(n, 'visite ou essai part', 'visites ou essais partent')} d’ici, sans mener plus loin :`,
  planned: (n: number) => `${s(n, 'passerelle est', 'passerelles sont')} en projet :`,
};
export type DeadEndWords = typeof fr;
