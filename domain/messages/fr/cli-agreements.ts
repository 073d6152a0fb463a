/** Words of the command `agreements`. */
export const agreements = {
  command: 'liste les conventions, celles à renouveler d’abord',
  options: {
    agreementState: 'seulement ces états : IN_FORCE, EXPIRING, LAPSED, UPCOMING, UNSIGNED',
    agreementPhase: 'seulement ces phases : BEFORE, INTAKE, DURING, AFTER',
    confirmation: 'seulement ces confirmations : ALL, SOME, STALE, NONE',
    party: 'seulement celles de cet opérateur',
    due: 'seulement celles à renouveler',
  },
  output: {
    heading: 'Conventions au {at} : {count}, dont {due} à renouveler',
    none: 'Aucune convention.',
    columns: {
      agreement: 'Convention',
      parties: 'Parties',
      state: 'État',
      until: 'Jusqu’au',
      confirmation: 'Confirmation',
      passerelles: 'Passerelles en vigueur',
    },
    due: '{state}, à renouveler',
  },
};
