import type { FlowKind, FlowOutcome } from '../../model/vocabulary.ts';
import type { FigureAxis } from '../../secrecy/figure-results.ts';

/** Words for the published figures, on the page and on the command line. */
export const figures = {
  /** By what figures are broken down, as an answer to "how?". */
  axes: {
    ENDS: 'par filières',
    OPERATORS: 'par opérateurs',
    SOURCE: 'par origine',
    TARGET: 'par destination',
    STAGES: 'par étapes',
    TYPES: 'par types d’opérateurs',
    BASSIN: 'par bassin',
    ALL: 'tout ensemble',
  } satisfies Readonly<Record<FigureAxis, string>>,
  kinds: {
    ORIENTATION: 'orientations',
    REORIENTATION: 'réorientations',
    INTRODUCTION: 'mises en relation',
  } satisfies Readonly<Record<FlowKind, string>>,
  measures: {
    count: 'Personnes',
    started: 'Entrées',
    refused: 'Refusées',
    abandoned: 'Parties tôt',
    pending: 'En cours',
  } satisfies Readonly<Record<FlowOutcome | 'count', string>>,
  /** An end that is given as an operator, so that its stage is not known. */
  operator: 'Opérateur, sans filière',
  whole: 'Ensemble',
  everything: 'Toutes',
  from: 'De',
  to: 'Vers',
  bassin: 'Bassin',
  masked: 'masqué',
  notReported: '–',
  quarters: ['janv.–mars', 'avril–juin', 'juil.–sept.', 'oct.–déc.'],
  closed:
    'La liste de ces chiffres est la même pour tous : ni le périmètre, ni le public, ni la date choisis n’y changent rien.',
  actions: 'Actions',
  participants: 'Participants',
};

export type FigureWords = typeof figures;
