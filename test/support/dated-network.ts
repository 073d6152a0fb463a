import type { NetworkDocument } from '../../domain/model/network.ts';

/** A network in which a third of the filières begin in 2010 and some end in 2014, so that its map differs by year. */
export const dated = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map((filiere, at) => {
    if (at % 3 === 0) return { ...filiere, validFrom: '2010-01-01' };
    return at % 7 === 0 ? { ...filiere, validTo: '2014-12-31' } : filiere;
  }),
});
