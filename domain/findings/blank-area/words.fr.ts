import { frenchNumber as number, frenchCount as s } from '../../messages/count.ts';

export const fr = {
  title: 'Zone blanche',
  rule: 'Aucune filière active n’a de site dans ce territoire à cette étape et dans ce secteur. Lu sur les filières actives et leurs sites. Possible seulement, tant qu’une filière de l’étape n’a pas de secteur ou de site écrit, qu’une étape ou un secteur n’est que présumé, ou que personne n’a dit ce que propose un opérateur du territoire.',
  action: 'Si c’est certain, créer une offre ; sinon, demander d’abord.',
  noSite: (stage: string, sector: string, area: string) =>
    `Aucune filière active de l’étape « ${stage} », secteur « ${sector} », n’a de site à ${area}.`,
  withoutSector: (n: number) =>
    `Possible seulement : ${s(n, 'filière de cette étape n’y a', 'filières de cette étape n’y ont')} pas de secteur écrit. À demander à`,
  withoutSite: (n: number) =>
    `Possible seulement : ${s(n, 'filière de cette étape n’a', 'filières de cette étape n’ont')} pas d’implantation écrite et pourrait s’y donner. À demander à`,
  presumed: (n: number) =>
    `Possible seulement : ${s(n, 'filière de ce territoire a une étape ou un secteur présumé et pourrait', 'filières de ce territoire ont une étape ou un secteur présumé et pourraient')} en être. À confirmer :`,
  silentOperators: (n: number) =>
    `Possible seulement : personne n’a dit ce que ${s(n, 'opérateur de ce territoire propose', 'opérateurs de ce territoire proposent')}. À demander à`,
  more: (n: number) => `et ${number(n)} de plus`,
};
export type BlankAreaWords = typeof fr;
