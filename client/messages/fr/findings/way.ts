import { frenchCount as s } from '../../../../domain/messages/count.ts';
import { cautions, checks, doubts, offer } from '../../../../domain/messages/fr/checks.ts';
import { way as onPaper } from '../../../../domain/messages/fr/pathway-sheet.ts';
import { why } from './why.ts';

/** Texts of the steps of a pathway, in French. */
export const way = {
  ...onPaper,
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
  travelEstimated: (minutes: number, place: string) =>
    `Trajet : environ ${minutes} min jusqu’à ${place} (estimation à vol d’oiseau)`,
  cautions,
  doubts,
  offer,
  stepChecks: 'À vérifier ou à demander ici',
  checkList: (n: number) => s(n, 'point à vérifier', 'points à vérifier'),
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
    ...onPaper.call,
    unknown: (what: string, operator: string) =>
      `Pas connu : ${what}. Demandez à ${operator}, puis notez-le dans l’inventaire.`,
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
};
export type WayWords = typeof way;
