/** Words of the commands `meetings`, `decisions` and `minutes`. */
export const meetings = {
  commands: {
    meetings: 'liste les réunions, la prochaine d’abord',
    decisions: 'liste ce que les réunions ont décidé, ce qui est en retard d’abord',
    minutes: 'rédige le procès-verbal d’une réunion, à l’écran ou en document Word',
  },
  argument: 'identifiant de la réunion',
  options: {
    meeting: 'seulement cette réunion',
    decisionState: 'seulement ces états : OVERDUE, TO_DECIDE, OPEN, SETTLED',
    carrier: 'seulement ce que porte cette fonction ou organisation (quelques mots)',
    carrierOperator: 'seulement ce que porte cet opérateur',
    decisionBassin: 'seulement ce qui concerne ce bassin',
    docx: 'fichier Word à écrire',
  },
  output: {
    heading: 'Réunions au {today} : {count}',
    decisions: 'Décisions au {today} : {count}, dont {overdue} en retard',
    none: 'Aucune réunion.',
    noDecisions: 'Aucune décision.',
    written: 'Procès-verbal écrit dans {path}',
    columns: {
      id: 'Identifiant',
      date: 'Date',
      name: 'Réunion',
      points: 'Points',
      decided: 'Décidés',
      open: 'En cours',
      overdue: 'En retard',
    },
    decisionColumns: {
      date: 'Réunion du',
      name: 'Point',
      decision: 'Décision',
      state: 'État',
      who: 'Qui',
      due: 'Pour le',
    },
  },
};
