import type { PlaceCode } from '../../transfer/plan/place-codes.ts';
import type { ProblemWords } from './problems.ts';

/** What an import says of the places of a file. */
export const placeProblems: Readonly<Record<PlaceCode, ProblemWords>> = {
  'ambiguous-place': {
    message: 'Plusieurs communes peuvent être « {value} ».',
    remedy: 'Dites laquelle, ou ajoutez le code postal à la ligne.',
  },
  'contradictory-place': {
    message: '« {value} » et le code postal ou le code INS de la ligne ne désignent pas la même commune.',
    remedy: 'Corrigez la cellule fausse, ou dites de quelle commune il s’agit.',
  },
  'commune-added': {
    message:
      'La commune « {value} » n’est ni dans le réseau ni parmi les communes de Wallonie et de Bruxelles : elle est ajoutée par son seul nom.',
    remedy: 'Vérifiez son nom, et complétez-la ensuite (position, bassin).',
  },
  'known-commune-added': {
    message: 'La commune « {commune} » (INS {nis}) est ajoutée, avec ses codes postaux et sa position.',
    remedy: 'Rien à faire.',
  },
  'known-commune-with-bassin': {
    message:
      'La commune « {commune} » (INS {nis}) est ajoutée, avec ses codes postaux, sa position et son bassin, « {bassin} ».',
    remedy: 'Rien à faire.',
  },
  'bassin-completed': {
    message: 'La commune « {commune} » n’était dans aucun bassin : elle est mise dans « {bassin} ».',
    remedy: 'Vérifiez la liste des communes de ce bassin s’il a été fait à la main.',
  },
  'bassin-presumed': {
    message: 'Le bassin de « {commune} » n’est que présumé : « {bassin} ».',
    remedy: 'Vérifiez-le auprès de l’instance bassin.',
  },
  'place-likely': {
    message: '« {value} » a été lu comme un lieu de la commune « {commune} ».',
    remedy: 'Rien à faire si cela convient ({rows} ligne(s)).',
  },
  'no-place': {
    message: '« {value} » n’est pas un lieu : la formation reste sans implantation.',
    remedy: 'Rien à faire si cela convient ({rows} ligne(s)).',
  },
  'namesake-elsewhere': {
    message:
      'La plupart des lieux de cette feuille sont ailleurs : « {value} » y est ajouté par son nom, et n’est pas pris pour la commune « {commune} » d’ici.',
    remedy: 'Si c’est elle, ajoutez son code postal ou son code INS.',
  },
};
