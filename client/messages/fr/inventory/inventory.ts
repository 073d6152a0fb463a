import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the tables and forms of the inventory, in French. */
export const inventory = {
  /** What each kind of passerelle means, in one line. */
  kindMeans: {
    ACCESS: 'Le premier pas : l’accueil envoie vers une formation ou un accompagnement.',
    PROGRESSION: 'La suite du parcours : on termine ici, puis on entre là.',
    CONCURRENT: 'Les deux en même temps : on suit l’une pendant l’autre.',
    EXEMPTION: 'Ce qui est acquis ici dispense d’une partie de ce qui suit là.',
    DISCOVERY: 'Visite ou essai d’un métier : on découvre, sans y entrer.',
    RETURN: 'Le chemin inverse : on revient si cela ne convient pas.',
    AFTERCARE: 'Le suivi continue après la formation ou l’embauche.',
  },
  /** What each kind of action means, in one line. */
  actionMeans: {
    INVENTORY: 'On recense qui propose quoi, et où.',
    PARTNER_AWARENESS: 'Réunion ou contact pour faire connaître l’offre et les passerelles aux partenaires.',
    ACCESSIBILITY_ANALYSIS: 'On examine ce qui tient un public dehors.',
    UPSTREAM_PARTNERSHIP: 'Réunion ou accord avec ceux qui envoient des personnes.',
    TRAINEE_LINKING: 'Des personnes en formation rencontrent la filière qui suit.',
    INFORMATION_SESSION: 'Une séance pour le public, ouverte à tous.',
    PARTNER_EVENT: 'Un partenaire organise ; on y prend part.',
  },
  nav: 'Inventaire',
  intro:
    'Cliquez deux fois dans une case, ou tapez, pour la corriger ; Entrée valide, Échap annule. Maj+Entrée ouvre la fiche de la ligne, Espace la sélectionne.',
  list: 'Liste',
  search: 'Chercher dans la liste',
  ofSites: 'Ce sont les communes des implantations : elles se corrigent dans la liste des implantations.',
  columns: 'Colonnes…',
  columnsShown: 'Colonnes montrées',
  filterColumns: 'Filtrer par colonne',
  filterColumn: (heading: string) => `Filtrer : ${heading}`,
  add: (one: string) => `Ajouter : ${one}`,
  addPasserelle: 'Ajouter une passerelle',
  addFiliere: 'Ajouter une filière',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoOf: (title: string, time: string) =>
    title === '' ? `Annuler, ${time}` : `Annuler : ${title}, ${time}`,
  /** The list in which a change is whose row the table shows. */
  undoIn: (list: string) => `(dans ${list})`,
  redoOf: (title: string, time: string) =>
    title === '' ? `Rétablir, ${time}` : `Rétablir : ${title}, ${time}`,
  /** Said of a change whose rows the table does not show. */
  elsewhere: (list: string) => `pas à l’écran (${list})`,
  reveal: 'Montrer',
  /** What a change does, in a few words. */
  changeTitle: {
    network: 'En-tête du réseau',
    added: (name: string) => `Ajout de ${name}`,
    removed: (name: string) => `Suppression de ${name}`,
    changed: (fields: string, name: string) => `${fields} de ${name}`,
    fields: (n: number, name: string) => `${s(n, 'champ', 'champs')} de ${name}`,
    several: (field: string, n: number, many: string) => `${field} de ${number(n)} ${many}`,
    andOthers: (title: string, n: number) => `${title}, et ${s(n, 'autre élément', 'autres éléments')}`,
  },
  earlier: 'Annuler plus ancien…',
  unwritten: {
    title: (n: number) => s(n, 'case n’est pas enregistrée', 'cases ne sont pas enregistrées'),
    mark: 'non enregistré',
    retry: 'Réessayer',
    giveUp: 'Renoncer',
    leave: 'Ce que vous avez tapé n’est pas encore dans le réseau : si vous quittez, ce sera perdu.',
  },
  shown: (n: number, total: number) => `${number(n)} sur ${s(total, 'ligne', 'lignes')}`,
  noneYet: (many: string) => `${many} : rien encore. Ajoutez-en, ou importez un fichier.`,
  noneFound: 'Aucune ligne ne répond à ces filtres.',
  selectAll: 'Sélectionner toutes les lignes montrées',
  selectRow: (name: string) => `Sélectionner ${name}`,
  openForm: (name: string) => `Ouvrir la fiche : ${name}`,
  newOne: (one: string) => `Ajout : ${one}`,
  formTitle: (one: string, name: string) => `${one} : ${name}`,
  form: {
    all: (filled: number) =>
      filled === 0 ? 'Tous les champs' : `Tous les champs (${s(filled, 'autre rempli', 'autres remplis')})`,
    short: 'Moins de champs',
    alike: (names: string) =>
      `Existe déjà : ${names}. Si vous en ajoutez un autre, enregistrez encore une fois.`,
    exists: (name: string) => `« ${name} » existe déjà :`,
    openIt: 'ouvrir',
    takenOver: (form: string | undefined, day: string | undefined) =>
      `Repris de la convention : ${[
        ...(form === undefined ? [] : [`forme « ${form} »`]),
        ...(day === undefined ? [] : [`du ${day}`]),
      ].join(', ')}. À changer si besoin.`,
    giveBack: 'Ne pas reprendre',
    reviewedBefore: (name: string, day: string) =>
      `Les liens de « ${name} » ont été passés en revue le ${day}, sans cette filière : la revue sera à refaire, et son jour sera effacé.`,
    leave: 'Cette fiche n’est pas enregistrée : si vous quittez, ce que vous avez saisi sera perdu.',
  },
  /** Sites that are added with an operator or a filière. */
  sites: {
    title: 'Nouvelles implantations',
    add: 'Ajouter une implantation',
    withForm: 'Enregistrées avec cette fiche.',
    without: 'Ne pas l’ajouter',
    communeNeeded: 'Choisissez la commune.',
    onlyOne: 'C’est la seule implantation de cet opérateur : elle est proposée.',
  },
  /** What an operator has already. */
  own: {
    sites: (n: number) => `Implantations (${number(n)})`,
    filieres: (n: number) => `Filières (${number(n)})`,
    noAddress: 'adresse inconnue',
    noSites: 'Aucune implantation n’est connue.',
    noFilieres: 'Aucune filière n’est connue.',
  },
  /** After a new element was saved: what it is, and what may come next. */
  added: {
    title: (one: string, name: string) => `${one} : « ${name} » est dans le réseau.`,
    hidden: 'Vos filtres ne montrent pas sa ligne.',
    show: 'Montrer sa ligne',
    onMap: 'Voir sur la carte',
    passerelleFrom: 'Ajouter une passerelle depuis cette filière',
    passerelleAgain: 'Ajouter une autre passerelle depuis la même filière',
    passerelleTo: 'Ajouter une passerelle vers cette filière',
    passerelleOn: 'Ajouter une passerelle qui s’appuie sur cette convention',
    filiereOf: 'Ajouter une filière de cet opérateur',
    siteOf: 'Ajouter une implantation de cet opérateur',
    another: (one: string) => `Ajouter encore : ${one}`,
    toEntry: 'Revenir à la saisie des effectifs',
    close: 'Fermer ce message',
  },
  problems: (n: number) =>
    `${s(n, 'champ est à corriger', 'champs sont à corriger')} ; rien n’est enregistré pour l’instant.`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  remove: 'Supprimer…',
  fictional: 'Ce réseau est inventé : essayez sans crainte.',
  who: 'Qui fait ce changement ?',
  notWritten: 'Le changement n’a pas été enregistré ; ce que vous avez saisi est toujours là.',
  status: {
    saved: 'Enregistré.',
    unchanged: 'Le réseau le disait déjà : rien à enregistrer.',
    undone: 'Annulé.',
    redone: 'Rétabli.',
  },
  groups: {
    WHAT: 'De quoi il s’agit',
    ENTRY: 'Conditions d’entrée',
    EXIT: 'À la sortie',
    PLACES: 'Places et durée',
    SCHEDULE: 'Horaire et coût',
    DATES: 'Dates',
    ORIGIN: 'D’où vient l’information',
  },
  levels: {
    title: 'Niveaux',
    help: '« Aucune condition » veut dire que quelqu’un l’a dit ; une case vide, que personne ne l’a dit.',
    dimension: 'Dimension',
    min: 'demandé',
    tested: 'testé',
    max: 'au plus',
    exit: 'à la sortie',
    scales: 'Les échelles de niveaux',
  },
  presumed: {
    title: 'Valeurs présumées',
    some: (n: number) =>
      `${s(n, 'ligne montrée a', 'lignes montrées ont')} des valeurs présumées par une règle.`,
    mark: 'présumé',
    meaning: 'Présumé par une règle, d’après le nom, le type ou le titre : personne ne l’a confirmé.',
    confirm: (n: number) => (n < 2 ? 'Confirmer cette ligne' : `Confirmer ces ${number(n)} lignes`),
    ask: (n: number) =>
      `Ce qui est présumé dans ces ${number(n)} lignes sera dit confirmé, sans que la page les ait toutes montrées. Une ligne se confirme mieux opérateur par opérateur, après l’avoir relue avec lui.`,
    willBe: (n: number) =>
      n < 2
        ? 'Ce qui est présumé dans cette fiche sera dit confirmé :'
        : `Ce qui est présumé dans ces ${number(n)} fiches sera dit confirmé :`,
    more: (n: number) => `et ${s(n, 'autre fiche', 'autres fiches')}`,
    confirmAt: 'Confirmer ce qui est présumé, dans la fiche de :',
    moreOperators: (n: number) => `et ${s(n, 'autre opérateur', 'autres opérateurs')}`,
    ofOperator: 'Confirmer ce qui est présumé de cet opérateur',
    count: (own: number, filieres: number) =>
      own > 0
        ? filieres > 0
          ? `L’opérateur et ${s(filieres, 'de ses filières ont', 'de ses filières ont')} des valeurs présumées.`
          : 'L’opérateur a des valeurs présumées.'
        : `${s(filieres, 'de ses filières a', 'de ses filières ont')} des valeurs présumées.`,
    message: (name: string, n: number) => `Présumé confirmé : ${name} (${s(n, 'fiche', 'fiches')})`,
    confirmed: 'Ce qui était présumé de cet opérateur est confirmé.',
  },

  bulk: {
    title: (n: number) => s(n, 'ligne sélectionnée', 'lignes sélectionnées'),
    field: 'Champ à changer',
    value: 'Nouvelle valeur',
    apply: (n: number) => `Changer ${s(n, 'ligne', 'lignes')}`,
    clear: (n: number) => `Vider dans ${s(n, 'ligne', 'lignes')}`,
    remove: (n: number) => `Supprimer ${s(n, 'ligne', 'lignes')}…`,
    none: 'Ne rien sélectionner',
  },
  paste: {
    title: 'Coller des cases',
    sum: (n: number, changed: number, refused: number) =>
      [
        `${s(n, 'case collée', 'cases collées')} : ${s(changed, 'change', 'changent')}`,
        `${s(n - changed - refused, 'est déjà ainsi', 'sont déjà ainsi')}`,
        `${s(refused, 'n’est pas comprise', 'ne sont pas comprises')}. Rien n’est encore enregistré.`,
      ].join(', '),
    beyond: (n: number, texts: string) =>
      `${s(n, 'valeur collée dépasse', 'valeurs collées dépassent')} la table et n’${n < 2 ? 'ira' : 'iront'} nulle part : ${texts}.`,
    row: 'Ligne',
    field: 'Champ',
    before: 'Avant',
    after: 'Après',
    correct: (field: string, name: string) => `${field} de ${name}`,
    problems: {
      needed: 'Ce champ ne peut pas être vide.',
      fixed: 'L’identifiant ne change pas : d’autres éléments le citent.',
    },
    more: (n: number) => `et ${s(n, 'autre case', 'autres cases')}`,
    go: (n: number) => `Écrire ${s(n, 'case', 'cases')}`,
    cancel: 'Ne rien coller',
  },
  removal: {
    title: (n: number) => `Supprimer ${s(n, 'élément', 'éléments')} ?`,
    with: (n: number) =>
      `${s(n, 'autre élément part ou change', 'autres éléments partent ou changent')} avec :`,
    goes: (kind: string, name: string) => `${kind} à supprimer : ${name}`,
    changes: (kind: string, name: string, fields: string) =>
      `${kind} « ${name} » : sans cette valeur (${fields})`,
    more: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    closing:
      'Ce qui a existé puis fermé se garde plutôt avec un dernier jour (« Au ») : le passé reste lisible. Une suppression peut être annulée.',
    go: (n: number) => `Supprimer ${s(n, 'élément', 'éléments')}`,
  },
  clash: {
    title: 'Quelqu’un d’autre a changé la même chose',
    intro: 'Pour chaque champ, choisissez la valeur qui reste. Rien n’est encore enregistré.',
    field: 'Champ',
    was: 'C’était',
    theirs: 'Enregistré entre-temps',
    mine: 'Votre valeur',
    keep: 'À garder',
    by: (author: string, day: string) => `par ${author}, le ${day}`,
    nothing: 'rien',
    present: 'l’élément',
    element: 'L’élément entier',
    go: 'Enregistrer ce choix',
    cannot:
      'Ce changement ne peut pas être annulé tel quel : ces éléments ont encore changé depuis. Annulez d’abord les changements plus récents, ou corrigez à la main.',
  },
  /** What to do about an unreadable cell in a table or form, where the usual remedy speaks of a file. */
  cellRemedies: {
    'not-a-day': 'Écrivez-la par exemple « 31/12/2025 », « fin mars 2026 », « hier » ou « mardi dernier ».',
    'unknown-word': 'Choisissez un des mots proposés.',
    'ambiguous-word': 'Écrivez-le en entier.',
    'unknown-reference': 'Choisissez un nom de la liste, ou ajoutez d’abord cet élément.',
    'ambiguous-reference': 'Écrivez le nom complet, ou le code de l’élément.',
    'hours-without-week': 'Écrivez la durée en mois.',
    'several-numbers': 'Gardez celui qui convient.',
    'people-not-a-number':
      'Écrivez combien de personnes, comme « 12 » ou « douze » ; jamais le nom d’une personne.',
    'months-not-whole': 'Écrivez une durée en mois entiers, comme « 3 ».',
  },
  /** Another name under which an option of a list was found. */
  also: (name: string) => `aussi : ${name}`,
  /** What is said of a word, left in a list, that the list does not have. */
  unknown: {
    said: (reason: string, text: string) => `${reason} : « ${text} ».`,
    noWord: 'La liste n’a pas ce mot',
    several: 'Plusieurs portent ce nom, choisissez dans la liste',
    choose: (name: string) => `Choisir ${name}`,
    none: {
      operatorTypes: 'aucun type d’opérateur de ce nom',
      communes: 'aucune commune de ce nom',
      bassins: 'aucun bassin de ce nom',
      operators: 'aucun opérateur de ce nom',
      sites: 'aucune implantation de ce nom',
      filieres: 'aucune filière de ce nom',
      outlets: 'aucun débouché de ce nom',
      preps: 'aucune préparation de ce nom',
      passerelles: 'aucune passerelle de ce nom',
      agreements: 'aucune convention de ce nom',
      flows: 'aucune ligne d’orientations de ce nom',
      reasons: 'aucun motif de ce nom',
      regionales: 'aucune Régionale de ce nom',
      nilReports: 'aucune ligne « rien à signaler » de ce nom',
      obstacles: 'aucun obstacle de ce nom',
      mitigations: 'aucun aménagement de ce nom',
      actions: 'aucune action de ce nom',
      travelTimes: 'aucun trajet de ce nom',
      audiences: 'aucun public de ce nom',
      findingLives: 'aucun suivi de ce nom',
      scenarios: 'aucun scénario de ce nom',
      stories: 'aucune présentation de ce nom',
      meetings: 'aucune réunion de ce nom',
      meetingPoints: 'aucun point de ce nom',
      importMappings: 'aucun modèle d’import de ce nom',
      views: 'aucune vue de ce nom',
      reports: 'aucun rapport de ce nom',
    },
    filiereFirst: (operator: string) => `Ajouter d’abord une filière à « ${operator} »`,
    filieresFirst: (names: string) => `Enregistrée avec cette fiche : ${names}.`,
    add: {
      operators: (name: string) => `Ajouter « ${name} » comme opérateur à compléter`,
      communes: (name: string) => `Ajouter « ${name} » comme commune à compléter`,
      bassins: (name: string) => `Ajouter « ${name} » comme bassin à compléter`,
      agreements: (name: string) => `Ajouter « ${name} » comme convention à compléter`,
    },
    clear: 'Vider ce champ',
  },
  placeholders: (names: string) => `Sera ajouté aussi, à compléter plus tard : ${names}.`,
};
