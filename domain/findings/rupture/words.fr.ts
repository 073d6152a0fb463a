export const fr = {
  title: 'Rupture au passage',
  rule: 'Passerelle active entre deux filières pour laquelle les suites d’au moins 20 personnes orientées sont connues, dont au moins 40 % ont été refusées ou ont abandonné. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période dont les quatre suites sont publiées.',
  action: 'En parler avec les deux opérateurs, préparer le passage.',
  sent: (people: string) => `Personnes orientées dont les suites sont connues : ${people}.`,
  lost: (percent: number) => `Environ ${percent} % d’entre elles ont été refusées ou ont abandonné.`,
  most: 'Au moins 40 % d’entre elles ont été refusées ou ont abandonné.',
  reasons: (codes: string) => `Motifs cités par le plus de relevés : ${codes}.`,
  contradicted: 'L’opérateur qui reçoit déclare d’autres nombres que celui qui oriente, pour les mêmes mois.',
};
export type RuptureWords = typeof fr;
