export const fr = {
  title: 'Parcours trop long',
  rule: 'Tous les parcours de cette entrée à ce débouché durent plus longtemps que l’horizon (24 mois, ou les droits restants s’ils sont plus courts). Lu sur les parcours, attentes et durées comprises.',
  action: 'Raccourcir, ou mener des étapes en parallèle.',
  shortest: (months: number, horizon: number) =>
    `Le plus court parcours dure ${months} mois ; l’horizon est de ${horizon} mois.`,
  withoutConcurrent: 'Calculé sans filières suivies en même temps.',
  pathway: 'Le plus court :',
};
export type TooLongWords = typeof fr;
