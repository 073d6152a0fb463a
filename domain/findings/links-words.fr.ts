import { frenchNumber as number } from '../messages/count.ts';

export const fr = {
  lead: {
    out: 'Possible seulement : personne n’a dit quelles passerelles partent de',
    into: 'Possible seulement : personne n’a dit quelles passerelles mènent à',
    between: 'Possible seulement : personne n’a passé en revue les passerelles de',
    known: 'D’après les liens connus : personne n’a passé en revue toutes les passerelles de',
  },
  more: (n: number) => `et ${number(n)} de plus`,
};
export type LinksWords = typeof fr;
