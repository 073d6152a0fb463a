export const fr = {
  title: 'Passage sans retour',
  rule: 'Paire de filières de deux opérateurs reliées par une passerelle active, sans aucune passerelle de retour de l’un à l’autre, alors que des personnes abandonnent ou sont réorientées en nombre. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période.',
  action: 'Convenir d’un retour.',
  figures: (abandoned: string | null, reoriented: string | null, threshold: number) =>
    `Abandons relevés : ${abandoned ?? 'rien n’est relevé'}. Réorientations vers le premier opérateur : ${reoriented ?? 'rien n’est relevé'}. Seuil : ${threshold}.`,
  noReturn: 'Aucune passerelle de retour entre ces deux opérateurs.',
};
export type OneWayWords = typeof fr;
