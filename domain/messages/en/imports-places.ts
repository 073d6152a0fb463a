import type { PlaceCode } from '../../transfer/plan/place-codes.ts';
import type { ProblemWords } from '../fr/problems.ts';

/** What an import says of the places of a file. */
export const placeProblems: Readonly<Record<PlaceCode, ProblemWords>> = {
  'ambiguous-place': {
    message: 'Several communes may be “{value}”.',
    remedy: 'Say which one, or add the postal code to the row.',
  },
  'contradictory-place': {
    message: '“{value}” and the postal code or NIS code of the row are not of the same commune.',
    remedy: 'Correct the wrong cell, or say which commune is meant.',
  },
  'commune-added': {
    message:
      'The commune “{value}” is neither in the network nor among the communes of Wallonia and Brussels: it is added by its name alone.',
    remedy: 'Check its name, and complete it later (position, basin).',
  },
  'known-commune-added': {
    message: 'The commune “{commune}” (NIS {nis}) is added, with its postal codes and its position.',
    remedy: 'Nothing to do.',
  },
  'known-commune-with-bassin': {
    message:
      'The commune “{commune}” (NIS {nis}) is added, with its postal codes, its position and its basin, “{bassin}”.',
    remedy: 'Nothing to do.',
  },
  'bassin-completed': {
    message: 'The commune “{commune}” was in no basin: it is put into “{bassin}”.',
    remedy: 'Check the communes of this basin if it was made by hand.',
  },
  'bassin-presumed': {
    message: 'The basin of “{commune}” is only presumed: “{bassin}”.',
    remedy: 'Check it with the concertation body of the basin.',
  },
  'place-likely': {
    message: '“{value}” was read as a place in the commune “{commune}”.',
    remedy: 'Nothing to do if that is right ({rows} row(s)).',
  },
  'no-place': {
    message: '“{value}” is no place: the training stays without a site.',
    remedy: 'Nothing to do if that is right ({rows} row(s)).',
  },
  'namesake-elsewhere': {
    message:
      'Most places of this sheet are elsewhere: “{value}” is added by its name, and is not taken for the commune “{commune}” of this country.',
    remedy: 'If it is that one, add its postal code or its NIS code.',
  },
};
