export const fr = {
  title: 'Zone blanche',
  rule: 'Aucune filière active n’a de site dans ce territoire à cette étape et dans ce secteur. Lu sur les filières actives et leurs sites.',
  action: 'Créer une offre.',
  noSite: (stage: string, sector: string, area: string) =>
    `Aucune filière active de l’étape « ${stage} », secteur « ${sector} », n’a de site à ${area}.`,
};
export type BlankAreaWords = typeof fr;
