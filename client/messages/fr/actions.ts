import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the screen of actions, in French. */
export const actions = {
  nav: 'Actions',
  menu: 'Actions et réunions',
  intro:
    'Réunions, séances d’information, événements : ce qui a été fait, quand, avec qui, où, et ce qui en est sorti.',
  /** Who sees the numbers of participants. */
  people:
    'Les participants sont des nombres de personnes : ce qui est tapé ne se relit que dans la saisie des effectifs, par qui peut les modifier ; ici et partout ailleurs, ce sont les chiffres publiés.',
  entryLink: 'Saisie des effectifs',
  quick: {
    title: 'Noter une action',
    help: 'Tab passe au champ suivant, Entrée enregistre. Un bloc copié d’un tableur se colle dans n’importe quel champ. Sous des titres (Nature, Date, Intitulé, Partenaires, Commune, Participants), l’ordre est libre. Sans titres, les colonnes suivent les champs à partir de celui où l’on colle ; si les dates ne tombent pas juste, elles se reconnaissent à ce qu’elles contiennent.',
    save: 'Noter',
    name: 'Intitulé',
    more: 'Plus de champs',
    fewer: 'Moins de champs',
    nameProposed: (name: string) => `Sans intitulé : « ${name} »`,
    findings: (n: number) => (n === 1 ? 'À propos d’un constat :' : `À propos de ${number(n)} constats :`),
    findingsLabel: 'Constats',
    findingsSearch: 'Chercher un constat',
    findingsWait: 'Les constats se calculent…',
    findingsNone: 'Aucun constat ne contient ces mots.',
    dropFinding: 'Ne plus en faire mention',
    keptMasked: 'Le nombre est gardé : laissez « masqué » pour ne pas le changer.',
    leave: 'Une action est tapée et n’est pas encore enregistrée.',
    leavePasted: (n: number) =>
      n === 1
        ? 'Une ligne collée n’est pas encore notée.'
        : `${number(n)} lignes collées ne sont pas encore notées.`,
  },
  problems: {
    kind: 'Choisissez la nature de l’action.',
    future: (day: string) =>
      `Le ${day} est encore à venir : une action se note une fois faite. Corrigez la date.`,
  },
  pasted: {
    title: (n: number) => s(n, 'ligne collée', 'lignes collées'),
    ready: (n: number) => s(n, 'ligne peut être notée', 'lignes peuvent être notées'),
    total: 'ligne de total : laissée de côté, les totaux se calculent',
    same: 'déjà notée : même nature, même jour, même intitulé',
    empty: 'ligne vide',
    line: 'Ligne',
    read: 'Ce qui est compris',
    state: 'État',
    good: 'prête',
    write: (n: number) => `Noter ${n === 1 ? 'la ligne prête' : `les ${number(n)} lignes prêtes`}`,
    take: 'Reprendre dans la saisie',
    drop: 'Retirer',
    dropAll: 'Tout retirer',
    unplaced:
      '– C’est peut-être l’intitulé ou un partenaire : recollez avec les titres « Intitulé » et « Partenaires », ou reprenez la ligne dans la saisie.',
    /** Headings of columns that are understood besides the names of the fields, by field. */
    headings: {
      name: ['quoi', 'intitulé', 'objet'],
      operators: ['avec qui', 'partenaire', 'partenaire(s)'],
      commune: ['où', 'commune'],
      participants: ['participants', 'participant(s)'],
    },
    beyond: (cells: string) => `sans champ où aller : ${cells}`,
    left: (n: number) =>
      n === 1 ? '1 ligne n’est pas encore notée.' : `${number(n)} lignes ne sont pas encore notées.`,
    nothingLeft: 'Il ne reste rien à noter : ces lignes sont laissées de côté.',
    taken: 'reprise dans la saisie ci-dessus',
    readAs: (typed: string, kept: string) => `« ${typed} » est lu : ${kept}.`,
    others: (names: string) => `Il y a aussi : ${names}. Si c’est un autre, reprenez la ligne.`,
  },
  filters: {
    kind: 'Nature',
    period: 'Année ou trimestre',
    partner: 'Partenaire',
    commune: 'Commune',
    all: 'Toutes',
    allPartners: 'Tous',
    clear: 'Retirer les filtres',
    shown: (n: number, total: number) =>
      n === total ? s(n, 'action', 'actions') : `${number(n)} sur ${s(total, 'action', 'actions')}`,
    unknown: 'Partenaire ou commune',
  },
  quarter: (year: string, quarter: number) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
  show: { label: 'Présentation', list: 'Liste', calendar: 'Calendrier', totals: 'Totaux' },
  none: 'Aucune action n’est notée.',
  noneFound: 'Aucune action ne répond aux filtres.',
  noneInMonth: 'Aucune action ce mois-ci.',
  hidden: 'L’action notée ne répond pas aux filtres.',
  columns: {
    about: 'Constats, conventions, passerelles',
    edit: (name: string) => `Modifier : ${name}`,
    remove: (name: string) => `Supprimer : ${name}`,
    editShort: 'Modifier',
    removeShort: 'Supprimer',
    document: 'Document',
    share: 'Copier le chemin du document',
    copy: 'Copier',
    copied: 'Copié',
    findings: (n: number) => s(n, 'constat', 'constats'),
    masked: 'masqué : voir la saisie des effectifs',
    removed: 'Action supprimée.',
    takeBack: (name: string) => `Annuler la suppression : ${name}`,
    takeBackShort: 'Annuler la suppression',
  },
  /** Why a number that was read may be masked later. */
  masked:
    '« masqué » : au moins une personne. Le nombre d’une action ne se lit ici que s’il est à lui seul un chiffre publié, celui de sa nature pour l’année ou le trimestre. Deux actions de la même nature notées ensemble peuvent donc être masquées, même si elles ne sont pas petites ; un nombre déjà montré le reste. Les chiffres publiés sont sous « Totaux », ce qui a été tapé dans la saisie des effectifs.',
  save: 'Enregistrer',
  cancel: 'Renoncer',
  totals: {
    title: 'Nombre d’actions',
    of: (period: string) => `Nombre d’actions, ${period}`,
    ofAll: 'Nombre d’actions, toutes les années',
    people: (year: string) => `Actions et participants de ${year}, chiffres publiés`,
    by: { kind: 'Par nature', quarter: 'Par trimestre', partner: 'Par partenaire', commune: 'Par commune' },
    count: 'Actions',
    notSaid: 'non dit',
    shared: 'Une action avec plusieurs partenaires compte pour chacun d’eux.',
    more: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    published:
      'Les participants ne s’additionnent que par nature, par année et par trimestre : ce sont des chiffres publiés, que les filtres ne changent pas.',
  },
  /** The thread from a finding to a passerelle. */
  thread: {
    title: 'Ce qui en est sorti, et d’où cela vient',
    none: 'Aucune action n’est encore notée à ce propos.',
    note: 'Noter une action',
    findings: 'Constats',
    actions: 'Actions',
    decisions: 'Décisions',
    outcome: 'Résultat',
    agreements: 'Conventions',
    passerelles: 'Passerelles',
  },
  home: {
    title: (year: string) => `Actions de ${year}`,
    before: (year: string) => `en ${year}`,
    sameDay: (day: string) => `Les deux années sont comptées jusqu’au ${day}.`,
    none: 'Aucune action n’est notée ces deux années.',
    all: 'Toutes les actions',
    note: 'Noter une action',
  },
  operator: {
    title: 'Ses actions',
    more: (n: number) => `Toutes ses actions (${number(n)})`,
  },
  calendar: {
    previous: 'Mois précédent',
    next: 'Mois suivant',
    thisMonth: 'Ce mois-ci',
    weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
    weekdaysInFull: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
      ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ],
    month: (name: string, year: string) => `${name} ${year}`,
    note: (day: string, number: number) => `${number} : noter une action du ${day}`,
    showOne: (name: string) => `Montrer : ${name}`,
    ofMonth: (month: string) => `Actions de ${month}`,
  },
};

export type ActionsWords = typeof actions;
