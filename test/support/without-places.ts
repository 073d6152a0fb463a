import type { NetworkDocument } from '../../domain/model/network.ts';

/** A network that keeps no places on the map. */
export const withoutPlaces = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map(({ mapPlaces: _places, ...filiere }) => filiere),
  outlets: document.outlets.map(({ mapPlaces: _places, ...outlet }) => outlet),
});
