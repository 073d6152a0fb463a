import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the import screen, in French. */
export const importing = {
  tab: 'Importer',
  intro:
    'Une feuille de calcul, telle qu’elle est, vers le réseau ; rien n’est écrit avant votre confirmation.',
  steps: 'Étapes de l’import',
  step: { file: 'Fichier', columns: 'Colonnes', words: 'Mots', plan: 'Essai', done: 'Fait' },
  stepTitle: (n: number, of: number, title: string) => `${n} sur ${of}. ${title}`,
  skippedWords: (n: number) =>
    `L’étape ${n}, les mots inconnus, est passée : tous les mots du fichier sont connus.`,
  stepHead: {
    file: 'Choisir un fichier',
    columns: 'Dire ce que contiennent les colonnes',
    words: 'Les mots qui ne sont pas compris',
    plan: 'Essai à blanc : ce que l’import ferait',
    done: 'L’import est fait',
  },
  back: 'Retour',
  next: 'Continuer',
  leave: 'L’import n’est pas terminé : rien n’a été écrit, et vos choix seront perdus.',
  rows: (n: number) => s(n, 'ligne', 'lignes'),
  size: (kilobytes: number) =>
    kilobytes < 1024
      ? `${number(Math.max(1, Math.round(kilobytes)))} Ko`
      : `${(kilobytes / 1024).toLocaleString('fr-BE', { maximumFractionDigits: 1 })} Mo`,

  work: {
    SENDING: 'Envoi du fichier…',
    READING: 'Lecture du fichier…',
    CHECKING: 'Vérification des lignes…',
    WRITING: 'Écriture dans le réseau…',
    done: (done: number, total: number | null) =>
      total === null ? `${number(done)} faits` : `${number(done)} sur ${number(total)}`,
    cancel: 'Annuler',
    STOPPING: 'Annulation…',
    STOPPED: 'Annulé : rien n’a été écrit.',
    TOO_LATE: 'Trop tard pour annuler : l’import venait d’être écrit. L’historique permet de le défaire.',
    failed: 'Cela n’a pas marché',
    place: (line: string, message: string) => `${line} : ${message}`,
  },

  file: {
    drop: 'Déposez ici un fichier CSV, Excel (XLSX), OpenDocument (ODS) ou JSON',
    or: 'ou',
    choose: 'Choisir un fichier…',
    another: 'Choisir un autre fichier…',
    privacy:
      'Aucune donnée sur un apprenant : une colonne de noms, un numéro national, un téléphone ou un e-mail privé font refuser les lignes, sans que leur contenu soit montré ni gardé.',
    noneChosen: 'Aucun fichier choisi : déposez-en un ici, ou rouvrez le choix.',
    template: 'Télécharger un modèle à remplir (CSV)',
    templateFile: 'modele-inventaire.csv',
    severalDropped: 'Un fichier à la fois : seul le premier a été pris.',
    facts: 'Le fichier',
    name: 'Nom',
    size: 'Taille',
    kind: 'Format',
    encoding: 'Encodage',
    separator: 'Séparateur',
    separators: {
      ';': 'point-virgule',
      ',': 'virgule',
      '\t': 'tabulation',
      '|': 'barre verticale',
    } as Readonly<Record<string, string>>,
    kinds: {
      CSV: 'texte à séparateur (CSV)',
      XLSX: 'classeur Excel (XLSX)',
      ODS: 'classeur OpenDocument (ODS)',
      JSON: 'lignes en JSON',
      NETWORK: 'réseau entier (JSON)',
    },
    sheets: 'Feuilles',
    sheet: (name: string, rows: number, columns: number) =>
      `${name} : ${s(rows, 'ligne', 'lignes')}, ${s(columns, 'colonne', 'colonnes')}`,
    hidden: 'masquée dans le fichier',
    notes: 'Ce qui a été remarqué en lisant',
    notePlace: (sheet: string, line: number | null, column: string | null) =>
      [
        `feuille « ${sheet} »`,
        line === null ? '' : `ligne ${line}`,
        column === null ? '' : `colonne ${column}`,
      ]
        .filter(Boolean)
        .join(', '),
  },

  whole: {
    title: 'Ce fichier est un réseau entier',
    text: 'Il ne s’ajoute pas au réseau présent : il prend sa place. Le réseau présent reste dans l’historique et peut être rétabli.',
    sure: 'Remplacer tout le réseau par ce fichier',
    notAllowed:
      'Il prendrait la place de tout le réseau : seule la coordination peut le faire. Rien n’est écrit.',
    go: 'Remplacer le réseau',
    done: (n: number) => `Le réseau est remplacé : ${s(n, 'élément', 'éléments')}.`,
  },

  columns: {
    help: 'Au-dessus de chaque colonne, le champ qu’elle remplit. Une colonne « pas lue » est laissée de côté.',
    knownSheets: (n: number) => `${s(n, 'feuille reconnue', 'feuilles reconnues')}, rien à répondre`,
    knownSheetsHelp:
      'Elles viennent de ce programme et ont gardé leurs titres. Ouvrez-les pour en laisser une de côté ou la lire autrement.',
    allKnown:
      'Ce classeur vient de ce programme : toutes ses feuilles sont reconnues. Continuez pour voir ce qui changerait.',
    remembered: (name: string) => `Lu comme la dernière fois, selon le modèle « ${name} ».`,
    sheet: (name: string) => `Feuille « ${name} »`,
    holds: 'Cette feuille contient',
    nothing: 'rien à importer',
    flat: 'opérateurs et filières ensemble',
    register: 'opérateurs et leurs lieux, sans filières',
    matrix: 'une matrice de passerelles',
    each: 'une liste',
    heading: 'Ligne des titres',
    headingColumn: 'Colonne des opérateurs de départ',
    column: (letter: string) => `colonne ${letter}`,
    field: (letter: string, heading: string) =>
      heading === '' ? `Champ de la colonne ${letter}` : `Champ de la colonne ${letter}, « ${heading} »`,
    notRead: '— pas lue —',
    unread: 'pas lue',
    noHeading: '(sans titre)',
    line: 'Ligne',
    preview: (name: string) => `Aperçu de la feuille « ${name} »`,
    more: (n: number) => `et ${s(n, 'autre ligne', 'autres lignes')}`,
    moreColumns: (n: number) =>
      `${s(n, 'colonne de plus n’est pas montrée', 'colonnes de plus ne sont pas montrées')} ici.`,
    twice: (label: string) => `« ${label} » est choisi pour plusieurs colonnes : gardez-en une.`,
    missing: (label: string) => `Aucune colonne « ${label} »`,
    missingHelp:
      'Sans ces champs, seuls des éléments déjà connus peuvent être mis à jour ; ou dites une valeur pour toutes les lignes.',
    presumedByRow: (label: string) =>
      `Aucune colonne « ${label} » : présumé ligne par ligne, et marqué comme tel. Vous pouvez aussi dire une valeur pour toutes les lignes.`,
    constant: (label: string) => `${label}, pour toutes les lignes`,
    constantPlaceholder: 'pas de valeur commune',
    unit: 'Durée sans unité : en',
    units: { HOURS: 'heures', WEEKS: 'semaines', MONTHS: 'mois', YEARS: 'années' },
    hoursPerWeek: 'Heures par semaine, où la ligne ne le dit pas',
    hoursPerWeekHelp: 'Sert à changer des heures en mois.',
    matrixHelp: 'Une croix à la ligne A et à la colonne B : de A, on passe chez B.',
    nothingChosen: 'Dites au moins d’une feuille ce qu’elle contient.',
    provenance: 'D’où vient ce fichier',
    source: 'Source',
    sourceHelp: 'Notée pour chaque élément nouveau ou changé qui n’en donne pas.',
    observedOn: 'Vérifié le',
    observedOnHelp: 'Facultatif : noté pour chaque élément du fichier qui ne le dit pas.',
    unreadCount: (n: number) => s(n, 'colonne pas lue', 'colonnes pas lues'),
    reasonsJoin: ' ; ',
    joined: (letter: string, others: string) => `Colonne ${letter}, suivie de ${others}`,
    tidy: {
      HTML: (letter: string) => `Colonne ${letter} : retirer le HTML`,
      CAPITALS: (letter: string) => `Colonne ${letter} : noms en minuscules`,
    },
  },

  words: {
    help: 'Dites une fois ce que chaque mot veut dire, ou continuez : ce qui arrive sans réponse est écrit à côté de chaque mot.',
    allKnown: 'Tous les mots du fichier sont compris.',
    takeFirst: 'Prendre partout la première proposition',
    undecided: '— à voir : lignes refusées —',
    noAnswer: '— pas de réponse —',
    first: (label: string) => `première proposition : « ${label} »`,
    noProposal: 'aucune proposition',
    takes: (word: string, label: string) => `« ${word} » → « ${label} »`,
    willTake: (list: string, more: number) =>
      `Ce bouton prend : ${list}${more === 0 ? '' : `, et ${s(more, 'autre', 'autres')}`}.`,
    nothingToTake: 'Aucun mot sans réponse n’a de proposition.',
    unanswered: {
      REFUSED: 'sans réponse : lignes refusées',
      EMPTY: 'sans réponse : le champ reste vide',
      IN_NOTE: 'sans réponse : le champ reste vide, le mot va dans la note',
      AS_IT_STANDS: 'sans réponse : pris tel quel',
      PRESUMED: 'sans réponse : la première proposition, présumée',
    },
    asItStands: 'tel quel, comme un mot de ce réseau',
    notOurs: 'pas pour nous : laisser ces lignes de côté',
    sameForAll: (n: number) => `La même réponse pour les ${number(n)}`,
    empty: 'laisser le champ vide',
    placeholder: 'un élément nouveau, à compléter',
    proposals: 'Propositions',
    others: 'Toutes les valeurs',
    means: (word: string) => `« ${word} » veut dire`,
    rows: (n: number) => s(n, 'ligne', 'lignes'),
    decided: (n: number, of: number) => `${n} sur ${s(of, 'mot décidé', 'mots décidés')}`,
  },

  plan: {
    counts: 'Lignes du fichier',
    new: 'nouvelles',
    changed: 'changées',
    unchanged: 'inchangées',
    repeated: 'déjà nommées plus haut dans le fichier',
    rejected: 'refusées',
    leftOut: (n: number) => `${s(n, 'ligne laissée', 'lignes laissées')} de côté : pas pour nous.`,
    checking: 'L’essai est en train d’être refait avec ce choix…',
    countsHelp: (total: number) =>
      `Sur ${s(total, 'ligne lue', 'lignes lues')}, chacune comptée une fois. Changée : au moins un champ diffère du réseau ; une case vide ne change rien. Déjà nommée plus haut : une ligne précédente du fichier nomme le même élément.`,
    byList: 'Éléments du réseau',
    list: 'Liste',
    finish: 'Terminer',
    nothingNew: 'Le fichier ne dit rien que le réseau ne sache déjà : il n’y a rien à écrire.',
    allRejected: 'Aucune ligne ne peut être prise : corrigez d’abord ce qui est listé ci-dessous.',
    problems: 'Ce qui ne va pas, et ce qu’il faut savoir',
    noProblem: 'Rien à signaler.',
    rowsAndValues: (rows: number, values: number) =>
      values === rows || values < 2
        ? s(rows, 'ligne', 'lignes')
        : `${s(rows, 'ligne', 'lignes')}, ${s(values, 'valeur différente', 'valeurs différentes')}`,
    values: (n: number) => s(n, 'valeur', 'valeurs'),
    presumedField: (label: string) => `« ${label} », présumé`,
    byRules: (rows: number, rules: number) =>
      `${s(rows, 'ligne', 'lignes')}, par ${s(rules, 'règle', 'règles')}`,
    columnOf: (heading: string, letter: string) =>
      heading === '' ? `Colonne ${letter}` : `« ${heading} » (${letter})`,
    wholeRow: 'Ligne entière',
    inSheet: (place: string, sheet: string) => `${place}, feuille « ${sheet} »`,
    moreRows: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    namedOf: (names: string, more: number) =>
      more === 0 ? names : `${names} et ${s(more, 'autre', 'autres')}`,
    places: {
      'commune-added': (names: string, n: number) =>
        `${n} communes qui ne sont ni dans le réseau ni dans la table sont ajoutées par leur seul nom : ${names}.`,
      'known-commune-added': (names: string, n: number) =>
        `${n} communes sont ajoutées, avec leurs codes postaux et leur position : ${names}.`,
      'known-commune-with-bassin': (names: string, n: number) =>
        `${n} communes sont ajoutées, avec leurs codes postaux, leur position et leur bassin : ${names}.`,
      'bassin-completed': (names: string, n: number) =>
        `${n} communes qui n’étaient dans aucun bassin sont mises dans le leur : ${names}.`,
    },
    severity: { error: 'refusé', warning: 'à savoir' },
    sheet: 'Feuille',
    line: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    hiddenValue: '(non montrée)',
    reason: 'Raison',
    remedy: 'Remède',
    listed: (n: number, of: number) => `Les ${number(n)} premiers sur ${number(of)}.`,
    download: (sheet: string, n: number) =>
      `Télécharger ${s(n, 'ligne refusée', 'lignes refusées')} de « ${sheet} »`,
    downloadHelp:
      'En CSV, avec la raison de chacune : corrigez-les dans le tableur et réimportez ce fichier.',
    examples: {
      title: 'Ce que devient chaque champ',
      help: 'Une ou deux valeurs par champ, telles qu’elles seraient écrites.',
      table: 'Champs, colonnes et valeurs',
      from: 'Colonnes du fichier',
      values: 'Par exemple',
      noColumn: 'aucune colonne directe',
    },
    changes: 'Ce qui serait écrit',
    changesListed: (n: number, of: number) =>
      n === of
        ? s(of, 'élément', 'éléments')
        : `Les ${number(n)} premiers sur ${s(of, 'élément', 'éléments')}.`,
    moreChanges: (n: number) => `Montrer ${s(n, 'autre', 'autres')}`,
    author: 'Importé par',
    isNew: 'nouveau',
    isChanged: 'changé',
    field: 'Champ',
    was: 'Était',
    now: 'Devient',
    blank: 'rien',
    nextTime: 'Pour la prochaine fois',
    keepMapping: 'Garder ces choix (colonnes et mots) pour la prochaine fois',
    mappingName: 'Nom du modèle',
    mappingNameNeeded: 'Donnez un nom au modèle.',
    acceptAll: (n: number) => `Importer ${s(n, 'ligne', 'lignes')}`,
    acceptValid: (n: number) => `Importer ${s(n, 'ligne valide', 'lignes valides')}`,
    withoutRejected: (n: number) => `Sans ${s(n, 'ligne refusée', 'lignes refusées')}.`,
    moved: 'Quelqu’un a changé le réseau entre-temps : l’essai a été refait. Relisez-le avant de confirmer.',
    personal:
      'Le fichier contient ce qui ressemble à des données sur des personnes. Ces lignes sont refusées et leur contenu n’est ni montré ni gardé : retirez-le du fichier.',
  },

  done: {
    written: (n: number) =>
      `${s(n, 'élément est écrit', 'éléments sont écrits')} dans le réseau, en une fois.`,
    nothing: 'Le réseau le savait déjà : rien n’a été écrit.',
    left: (n: number) => s(n, 'ligne est restée dehors.', 'lignes sont restées dehors.'),
    map: 'Voir la carte',
    ask: 'Voir qui interroger',
    operators: 'Voir les opérateurs et leurs communes',
    history: 'Voir l’historique',
    presumed: (n: number) =>
      `${s(n, 'élément a des valeurs présumées', 'éléments ont des valeurs présumées')}. Voici les règles qui ont décidé du plus de lignes. Confirmez tout ici d’un coup, ou élément par élément dans l’inventaire (colonne « Présumé »).`,
    byRule: (rule: string, rows: number) => `${rule} ${s(rows, 'ligne', 'lignes')}.`,
    moreRules: (n: number) => `et ${s(n, 'autre règle', 'autres règles')}`,
    confirm: (n: number) => `Confirmer ce qui est présumé (${s(n, 'élément', 'éléments')})`,
    confirmed: 'Ce qui était présumé est confirmé.',
    lacks: 'Ce qui manque encore :',
    noFilieres:
      'Aucune filière n’est connue : les opérateurs sont dans l’inventaire, avec leurs lieux. Demandez à chacun ce qu’il propose, ou importez une liste de formations.',
    noPasserelles:
      'Aucune passerelle n’est connue : demandez à chaque opérateur d’où viennent les personnes et où elles vont ensuite.',
    withoutPlace: (n: number) =>
      `${s(n, 'opérateur n’a', 'opérateurs n’ont')} ni implantation ni bassin : leur place n’est pas connue.`,
    undo: 'Défaire cet import',
    undone: 'L’import est défait : le réseau est comme avant. L’historique garde les deux.',
    again: 'Importer un autre fichier',
  },
};
