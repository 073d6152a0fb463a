/** Words for cells of a spreadsheet that are not in the vocabulary or among the words of audiences. */
export const cells = {
  declarer: { SENDER: 'envoyeur', RECEIVER: 'receveur' },
  reasonOutcome: { REFUSED: 'refus', ABANDONED: 'sortie précoce', BOTH: 'refus et sortie précoce' },
  decision: { ACCEPTED: 'accepté', REFUSED: 'refusé', POSTPONED: 'reporté' },
  actionForm: { INDIVIDUAL: 'individuelle', COLLECTIVE: 'collective' },
  channel: { ADRESSAGE: 'adressage', LOCAL: 'local' },
  /** Words of the tags that say whom an obstacle concerns. */
  affects: {
    NO_CAR: 'sans voiture',
    NEEDS_CHILDCARE: 'enfants à faire garder',
    'NOT_AVAILABLE:EVENING': 'pas libre le soir',
    'NOT_AVAILABLE:DAY': 'pas libre en journée',
    'NOT_AVAILABLE:FULL_TIME': 'pas libre à temps plein',
    COMMUNE: 'habite {name}',
    STATUS: 'statut {name}',
    GROUP: 'public {name}',
    AGE_UNDER: 'moins de {name} ans',
    AGE_OVER: 'plus de {name} ans',
  },
  /** Joins tags that must all apply. */
  and: 'et',
  /** Decimal separator. */
  decimal: ',',
  /** A masked number of people. */
  masked: 'masqué',
  /** Marks a value that a rule presumed, in a sheet for an operator. */
  presumed: 'présumé',
};

export type CellWords = typeof cells;
