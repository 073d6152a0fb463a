export const fr = {
  title: 'Passerelle dormante',
  rule: 'Passerelle active depuis au moins 12 mois, pour laquelle les relevés couvrent toute la période et ne comptent personne. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période.',
  action: 'En parler avec le partenaire, ou clore la passerelle.',
  nobody: (months: number) => `Aucune personne orientée en ${months} mois, tous relevés.`,
  since: (day: string) => `Active depuis le ${day}.`,
  always: 'Active depuis toujours, d’après les fiches.',
};
export type DormantWords = typeof fr;
