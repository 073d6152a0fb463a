/** Texts of the saved views, in French. */
export const savedViews = {
  button: 'Diapositives',
  title: 'Vues gardées et diapositives',
  close: 'Fermer les vues',
  intro:
    'Une vue garde ce que montre la carte : filtres, style, date (celle qui est lue maintenant), public de la bibliothèque, ce qui est allumé, et le cadrage. Elle est rangée avec le réseau : chacun la retrouve, et l’ordre est celui dans lequel les vues se présentent.',
  list: 'Vues, dans l’ordre',
  none: 'Aucune vue n’est encore gardée. Réglez la carte comme vous la voulez, puis donnez-lui un nom ci-dessus.',
  name: 'Nom de la vue',
  newName: 'Nouveau nom',
  nameNeeded: 'Donnez un nom à la vue.',
  note: 'Note',
  noteHelp: 'Ce qu’il faut y voir ; rien sur une personne.',
  speakerNotes: 'Notes de l’orateur',
  speakerNotesHelp:
    'Ce que vous direz : seule la vue de l’orateur les montre, pendant la projection. Rien sur une personne.',
  /** Remarks about elements of a map, by number. */
  remarks: {
    title: 'Remarques sur la carte',
    element: (n: number) => `Remarque ${n}\u00a0: à propos de`,
    text: (n: number) => `Remarque ${n}\u00a0: texte`,
    gone: (id: string) => `${id} (n’est plus dans le réseau)`,
    elementNeeded: 'Choisissez de quoi parle la remarque.',
    textNeeded: 'Écrivez la remarque, ou retirez-la.',
    add: 'Ajouter une remarque',
    remove: 'Retirer',
    removeOf: (n: number) => `Retirer la remarque ${n}`,
  },
  withProfile: 'Garder aussi le public décrit',
  withProfileHelp:
    'Ses critères (âge, niveaux, commune…) seront lus par tous ceux qui ont accès au réseau. Sans cela, la vue s’ouvre pour tout le monde.',
  hasProfile: 'avec un public décrit',
  changesKept: (n: number) =>
    n === 1
      ? 'La vue gardera aussi le changement supposé que montre la carte : chacun le lira.'
      : `La vue gardera aussi les ${n} changements supposés que montre la carte : chacun les lira.`,
  save: 'Garder cette vue',
  saved: (name: string) => `Vue gardée : ${name}.`,
  open: (name: string) => `Vue ouverte : ${name}`,
  isOpen: 'vue ouverte',
  isChanged: 'ouverte, modifiée depuis',
  /** The place of a view before its name, unless the name begins with a number of its own. */
  numbered: (place: number, name: string) => (/^\d+\s*[.)]/.test(name) ? name : `${place}. ${name}`),
  about: (label: string, name: string) => `${label} : ${name}`,
  up: 'Monter',
  down: 'Descendre',
  rename: 'Nom et notes',
  update: 'Mettre à jour',
  copy: 'Copier le lien',
  copied: 'Lien copié.',
  copyFailed: 'Le navigateur n’a pas permis de copier : voici le lien.',
  remove: 'Supprimer',
  renamed: (name: string) => `Vue écrite : ${name}.`,
  updated: (name: string) => `« ${name} » montre maintenant ce qui est à l’écran.`,
  moved: (name: string, place: number, of: number) => `« ${name} » est maintenant la ${place}e sur ${of}.`,
  removed: (name: string) => `Vue supprimée : ${name}.`,
  unchanged: 'Rien à changer : la vue montre déjà cela.',
  written: 'Vue écrite.',
  undo: 'Annuler',
  undone: 'Annulé.',
  redo: 'Refaire',
  redone: 'Refait.',
  gone: 'La vue de ce lien n’est plus dans le réseau : elle a été supprimée, ou vient d’un autre réseau. La carte s’ouvre sans elle.',
  /** What is told in a meeting, step by step. */
  story: {
    label: 'Présentation en étapes',
    none: 'Vues sans présentation',
    counted: (name: string, steps: number) => `${name} (${steps})`,
    newOne: 'Nouvelle présentation',
    name: 'Nom de la présentation',
    nameNeeded: 'Donnez un nom à la présentation.',
    make: 'Créer la présentation',
    made: (name: string) => `Présentation créée : ${name}. Ce que vous gardez maintenant s’y ajoute.`,
    rename: 'Renommer',
    renamed: (name: string) => `Présentation renommée : ${name}.`,
    remove: 'Supprimer',
    removeAsk: (name: string, steps: number) =>
      steps === 0
        ? `Supprimer la présentation « ${name} », qui n’a pas d’étape ?`
        : `Supprimer la présentation « ${name} » ? Elle a ${steps === 1 ? 'une étape' : `${steps} étapes`}.`,
    meetings: (n: number) =>
      n === 1 ? 'Une réunion ne la nommera plus.' : `${n} réunions ne la nommeront plus.`,
    keepSteps: 'Garder les étapes comme vues',
    removeSteps: 'Supprimer aussi les étapes',
    removeEmpty: 'Supprimer la présentation',
    removed: (name: string) => `Présentation supprimée : ${name}.`,
    empty:
      'Cette présentation n’a pas encore d’étape. Gardez une vue ou un texte ci-dessus, ou mettez-y une vue par « Nom et notes ».',
    text: 'Ajouter un texte',
    textTitle: 'Titre du texte',
    textTitleNeeded: 'Donnez un titre au texte.',
    textBody: 'Texte',
    textHelp: 'Une ligne vide sépare deux paragraphes ; « - » en début de ligne fait une liste.',
    textAdd: 'Ajouter cette étape',
    textAdded: (name: string) => `Étape ajoutée : ${name}.`,
    bassin: 'Préparer une présentation pour un bassin',
    bassinLabel: 'Bassin de la présentation',
    bassinHelp: (day: string) =>
      `Six étapes lues au ${day}, à corriger ensuite : le but, ce qui existe, l’offre d’alphabétisation, un parcours vers l’emploi, les chaînons manquants, les accords proposés.`,
    bassinMake: 'Préparer les étapes',
    prepared: (name: string) => `Présentation préparée : ${name}.`,
    drag: 'Glisser pour changer l’ordre',
  },
  /** Words of a step that is kept on a screen beside the map. */
  step: {
    keep: 'Garder comme étape',
    intro:
      'L’étape garde les choix de cet écran, sa date et le public de la bibliothèque. Elle vient à la fin de la présentation choisie.',
    kept: (name: string) => `Étape gardée : ${name}.`,
    without: {
      gaps: 'Elle montre les premières lignes de la liste, sans les fiches dépliées.',
      plan: 'Elle montre les accords avec leurs passerelles, sans la courbe ni les fiches dépliées.',
      changes:
        'Elle montre ce qui est venu, fini et changé, sans les chiffres des deux années ni le journal.',
      referrals: 'Elle montre les plus grands flux de la figure, par chiffres publiés, sans le tableau.',
      dashboard:
        'Elle montre le tableau du réseau et des bassins, sans les Régionales ni la liste de ce qui a bougé.',
      scenarios: 'Elle compare les scénarios cochés, sans les parcours entre deux bouts.',
      pathways: 'Elle montre le parcours ouvert, sans les autres ni le détail de ce qui est à vérifier.',
    },
  },
};
