import { frenchCount as s } from '../../../../domain/messages/count.ts';
import { cautions, checks, doubts, offer } from '../../../../domain/messages/fr/checks.ts';
import { why } from './why.ts';

/** Texts of the steps of a pathway, in French. */
export const way = {
  anyOutlet: 'Tout débouché',
  admission: 'Admission',
  answer: { YES: 'condition remplie', NO: 'condition pas remplie', UNKNOWN: 'à vérifier' },
  age: (min: number | null, max: number | null) =>
    min !== null && max !== null
      ? `${min} à ${max} ans`
      : min !== null
        ? `à partir de ${min} ans`
        : `jusqu’à ${max} ans`,
  askedGiven: (asked: string, given: string) => `demandé : ${asked} ; public : ${given}`,
  notSaid: 'non dit',
  or: ' ou ',
  obstacles: 'Obstacles sur ce pas',
  severity: { BLOCKING: 'bloquant', HARD: 'difficile', MILD: 'gênant' },
  holds: 'touche ce public',
  travel: (minutes: number, place: string) => `Trajet : ${minutes} min jusqu’à ${place}`,
  travelNone: (place: string) => `Trajet : dans la même commune, ${place}`,
  travelEstimated: (minutes: number, place: string) =>
    `Trajet : environ ${minutes} min jusqu’à ${place} (estimation à vol d’oiseau)`,
  cautions,
  doubts,
  offer,
  stepChecks: 'À vérifier ou à demander ici',
  checkList: (n: number) => s(n, 'point à vérifier', 'points à vérifier'),
  /** The count of the list of points, cautions and values that are presumed or not documented. */
  askList: (n: number) =>
    n === 0
      ? 'rien de connu à vérifier'
      : s(n, 'point à vérifier ou à demander', 'points à vérifier ou à demander'),
  /** Of the points of a pathway, those that make its rank among the surest. */
  unknownConditions: (n: number) =>
    n === 0 ? 'aucune condition inconnue' : `dont ${s(n, 'condition inconnue', 'conditions inconnues')}`,
  pointsOfOrder: 'Conditions inconnues : elles font l’ordre « le plus sûr d’abord ».',
  noPoints: 'À demander ou à prévoir : cela ne change pas l’ordre.',
  notTold: 'L’inventaire ne le dit pas, ou le présume :',
  checkNothing: 'Aucun point à vérifier d’après ce qui est connu.',
  notCertain: {
    value: (label: string, text: string) => `${label} : ${text}`,
    undocumented: (what: string) => `non documenté : ${what}`,
    allLevels: 'les niveaux d’entrée',
    levels: (dimensions: string) => `le niveau d’entrée (${dimensions})`,
    openness: 'l’accès direct',
    finalStep: 'si c’est une étape finale',
    and: ' ; ',
  },
  check: checks,
  why,
  print: 'Imprimer la liste des parcours',
  printTitle: 'Feuille de parcours',
  printNote:
    'Parcours possible d’après le réseau décrit à cette date ; il ne concerne aucune personne en particulier. Appelez chaque opérateur avant d’orienter.',
  contact: (text: string) => `Contact : ${text}`,
  facilitation: (text: string) => `Facilité : ${text}`,
  contradiction: {
    from: (value: string, parameter: string) => `« ${value} » est à la fois le départ et ${parameter}.`,
    to: (value: string, parameter: string) => `« ${value} » est à la fois l’arrivée et ${parameter}.`,
    via: (value: string, parameter: string) =>
      `« ${value} » est à la fois un passage demandé et ${parameter}.`,
  },
  parameter: {
    via: 'un passage demandé',
    avoid: 'à éviter',
    maxSteps: 'hors du nombre de passerelles permis',
  },
  limitsAlone: 'Sans l’une de ces limites, un parcours existe :',
  limitsTogether:
    'Aucune limite à elle seule n’explique l’absence de parcours : il faut en relâcher plusieurs.',
  limit: {
    via: 'les passages demandés',
    avoid: 'ce qui est à éviter',
    maxMonths: 'le nombre de mois',
    maxSteps: 'le nombre de passerelles',
    formality: 'les formalités admises',
    withoutConcurrent: 'sans filières suivies en même temps',
  },
  inactive: 'Pas actif à cette date :',
  admissions: 'Filières qui n’admettent pas ce public',
  starts: 'Entrées qui y mèneraient, fermées à ce public',
  call: {
    telephone: 'Téléphone',
    contact: 'Contact',
    address: 'Adresse',
    openingHours: 'Heures d’ouverture',
    unknown: (what: string, operator: string) =>
      `Pas connu : ${what}. Demandez à ${operator}, puis notez-le dans l’inventaire.`,
    noneKnown: 'ni téléphone ni courriel connus',
  },
  out: {
    next: 'Le pas suivant, dès maintenant',
    nextAfter: (start: string) => `Le pas suivant, après « ${start} »`,
    nothingAhead:
      'Aucune filière ne peut être atteinte d’ici. Appelez l’opérateur ci-dessous : il peut connaître un passage qui n’est pas noté.',
    nothingAheadButDirect:
      'Aucune passerelle ne part d’ici, mais le but s’atteint par une inscription directe :',
    direct: 'S’inscrire directement ailleurs',
    directTo: (filieres: string) =>
      `Ce public peut s’inscrire directement à ${filieres}. Voici la suite, et ce qui est à vérifier.`,
    farthest: 'Jusqu’où l’on peut aller aujourd’hui dans cette direction :',
    reachesGoal: 'Sans les limites demandées, le but est atteint ainsi :',
    inTheWay: 'Ce qui arrête ce public, et qui peut le lever',
    inTheWayOfAll: 'Ce qui arrête tout le monde, et qui peut le lever',
    or: 'ou bien',
    opens: 'Cela ouvre :',
    mitigations: 'Déjà imaginé :',
    oldEnough: (filiere: string, age: number) =>
      `Trop jeune aujourd’hui : « ${filiere} » devient possible à ${age} ans.`,
    stays: 'Ne se lève pas.',
    restStays: 'le reste ne se lève pas',
    whoCan: 'Qui peut le lever :',
    calls: 'Qui appeler',
    reasons: {
      NEXT: 'pour le pas suivant :',
      LIFTS: 'peut lever ce qui arrête à',
      ASKS: 'demande ce qui manque :',
      BRIDGE: 'pourrait ouvrir une passerelle :',
      START: 'c’est le départ :',
    },
    bridgesOrder: 'D’abord celles qui mènent au métier visé et dont les niveaux conviennent.',
    moreBridges: (n: number) => s(n, 'autre passerelle possible', 'autres passerelles possibles'),
  },
  already: (name: string) =>
    `Ce public est déjà à « ${name} » : il n’y a pas de chemin à faire. Choisissez une autre arrivée, ou effacez l’arrivée pour voir où aller ensuite.`,
  alreadyInSector: (name: string) =>
    `Ce public est déjà dans ce secteur, à « ${name} ». Choisissez un débouché ou une filière pour aller plus loin.`,
  nothingKnown:
    'Rien n’est connu de ce public : tout ce que les filières demandent est à vérifier. Répondez à une question au moins, par le bouton « Public » en haut de la page.',
  withinRights: (rights: number) => `Finit avant la fin des droits (${rights} mois)`,
  /** Courses of French that suit the audience, above a list of ways that go through others. */
  suitable: {
    title: 'Avant ces parcours : un cours de français qui convient à ce public',
    french:
      'Les parcours ci-dessous passent par l’alphabétisation, qui n’est pas faite pour ce public : il lit déjà et apprend le français. Le pas suivant est le FLE :',
    literacy:
      'Les parcours ci-dessous passent par le FLE, qui n’est pas fait pour ce public. Le pas suivant est l’alphabétisation :',
    by: (way: string) => `(par ${way})`,
    leadsOn: (isAny: boolean) =>
      `Un parcours mène ensuite jusqu’à ${isAny ? 'un débouché' : 'l’arrivée choisie'}.`,
    endsThere: (isAny: boolean, because: string) =>
      `Ensuite, aucun parcours connu ne mène à ${isAny ? 'un débouché' : 'l’arrivée choisie'} pour ce public. ${because}`,
  },
  /** Acronyms of the field, spelled out on the sheet that people take home. */
  acronyms: {
    AIS: 'assistant ou assistante en insertion sociale',
    ALE: 'agence locale pour l’emploi',
    AVIQ: 'Agence pour une vie de qualité',
    CE1D: 'certificat du premier degré du secondaire (2e année)',
    CEB: 'certificat d’études de base (fin du primaire)',
    CEFA: 'centre d’éducation et de formation en alternance',
    CESDD: 'certificat du deuxième degré du secondaire',
    CESS: 'certificat de fin du secondaire',
    CISP: 'centre d’insertion socioprofessionnelle',
    CPAS: 'centre public d’action sociale',
    CQ6: 'certificat de qualification de 6e année',
    FLE: 'français langue étrangère',
    IFAPME: 'institut de formation en alternance pour indépendants et petites et moyennes entreprises',
    INAMI: 'assurance maladie-invalidité (mutuelle)',
    RIS: 'revenu d’intégration sociale',
    UE: 'unité d’enseignement, un module de cours',
  },
  sheet: {
    print: 'Imprimer ce parcours (une page)',
    audience: 'pour un public décrit avec le conseiller',
    step: 'Étape',
    stepNumber: (n: number) => `Étape ${n}.`,
    together: 'en même temps que l’étape d’avant',
    unknownDuration: 'durée pas connue',
    when: 'Quand',
    whom: 'Où et qui appeler',
    todo: 'À vérifier, à prévoir, à apporter',
    bring: (what: string) => `Titre demandé : ${what}, à apporter`,
    nothing: 'aucun point connu à vérifier',
    asBefore: (step: number) => `comme à l’étape ${step}`,
    underOneMonth: 'moins d’un mois',
    ring: (operator: string, telephone: string) => `Téléphonez à ${operator} : ${telephone}`,
    write: (operator: string, mailbox: string) => `Écrivez à ${operator} : ${mailbox}`,
    visit: (operator: string, address: string) =>
      `Allez à ${operator}${address === '' ? '' : ` : ${address}`}`,
    sayWelcome: (next: string) =>
      `Dites : « Je voudrais un rendez-vous à l’accueil, pour aller vers ${next}. »`,
    sayEnrol: (filiere: string) =>
      `Dites : « Je voudrais m’inscrire à ${filiere}. Que faut-il, et quand puis-je venir ? »`,
    statuses: (list: string) => `Statuts acceptés : ${list}`,
    statusesUnknown: 'Statuts acceptés : pas connus, demandez',
    hoursUnknown: 'Horaires : pas connus, demandez',
    acronyms: (list: string) => `Sigles : ${list}.`,
    acronym: (acronym: string, meaning: string) => `${acronym} = ${meaning}`,
    source: 'Source',
  },
};
export type WayWords = typeof way;
