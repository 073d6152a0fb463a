import { frenchNumber } from '../count.ts';

/** Words, in French, of what is to be checked before people are sent along a pathway. */
export const checks = {
  LEVEL: (what: string, where: string) => `${what}, pour entrer à ${where}`,
  AGE: (where: string) => `l’âge admis par ${where}`,
  STATUS: (where: string) => `le statut admis par ${where}`,
  GROUP: (where: string) => `le public visé par ${where}`,
  COMMUNE: (where: string) => `la commune desservie par ${where}`,
  OBSTACLE: (what: string, where: string) => `l’obstacle « ${what} » (${where})`,
};
export type CheckWords = typeof checks;

/** Words, in French, of what to ask about before people come to a filière. */
export const cautions = {
  START_NOT_MET: (what: string) =>
    `Le départ choisi n’admet pas ce public : ${what}. Ce calcul suppose que la personne y est déjà.`,
  START_UNKNOWN: (what: string) =>
    `Au départ choisi, à vérifier pour ce public : ${what}. Ce calcul suppose que la personne y est déjà.`,
  NOTHING_NEW: (known: string) => `n’apprend rien de plus que ce que ce public sait déjà : ${known}`,
  /** A level that a training aims at, and the one that people have. */
  known: (what: string, aimed: string, state: string) => `${what} ${aimed} (a ${state})`,
  FOR_READERS: 'FLE, pour qui lit déjà dans une langue : l’alphabétisation convient mieux à ce public',
  FOR_NON_READERS:
    'alphabétisation, pour qui ne lit dans aucune langue ou parle déjà français : ce public lit et apprend le français, le FLE lui convient mieux',
  FOR_LEARNERS:
    'FLE, pour qui parle peu le français : ce public le parle, l’alphabétisation lui convient mieux',
  FRENCH_UNSAID:
    'FLE pour qui parle peu le français, alphabétisation pour qui le parle mais le lit peu : son français oral n’est pas dit',
  SCHEDULE: (held: string, free: string) => `${held} : ne convient pas à qui est libre ${free}`,
  partTimeDay: 'en journée, à temps partiel',
  CHILDCARE_UNSAID:
    'parent seul : dites si des enfants sont à garder ; rien n’est dit ici de leur accueil, demandez-le',
  HOURS_UNSAID: (held: string) =>
    `parent seul : ${held}, à vérifier avec ses moments libres, qui ne sont pas dits`,
  CHILDCARE: 'garde d’enfants à prévoir : rien n’en est dit ici, demandez-le',
  TRAVEL: (minutes: number | null, isMeasured: boolean) =>
    minutes === null
      ? 'trajet à prévoir sans voiture : le temps n’est pas connu'
      : minutes === 0
        ? 'trajet dans la même commune, à prévoir sans voiture : le temps n’est pas mesuré'
        : isMeasured
          ? `long trajet à prévoir sans voiture : ${minutes} min`
          : `trajet à prévoir sans voiture : environ ${minutes} min, pas mesurées`,
  DORMANT: 'personne n’a pris cette passerelle l’an dernier : sert-elle encore ?',
  AGREEMENT: 'la convention de cette passerelle a expiré : tient-elle encore ?',
  /** `agreement` is undefined where the passerelle itself ends. */
  LINK_ENDS: (day: string, agreement: string | undefined) =>
    agreement === undefined
      ? `la passerelle finit le ${day}, avant cette étape : demandez ce qui la remplacera`
      : `la convention finit le ${day}, avant cette étape (« ${agreement} ») : demandez si elle sera renouvelée`,
  LIFTED: (by: string, obstacle: string, isSure: boolean, notes: string) =>
    `ouvert grâce à ${by}, malgré « ${obstacle} »${isSure ? '' : ', si cela touche ce public'} : vérifiez que cela existe et demandez-le${notes === '' ? '' : ` (note : ${notes})`}`,
  AGE_LATER: (years: number, asked: string) =>
    `aura au moins ${years} ans à cette étape, vérifiez que c’est encore possible : ${asked}`,
  RIGHTS_END: (end: number, rights: number) =>
    `finit au mois ${end}, après les ${rights} mois de droits qui restent : de quoi vivre ensuite ?`,
  /** A mitigation with its operator, the telephone of the operator and its last day, as far as they are known. */
  arrangement: (name: string, operator: string, telephone: string | undefined, until: string | undefined) =>
    `« ${name} » (${[operator, ...(telephone === undefined ? [] : [telephone]), ...(until === undefined ? [] : [`jusqu’au ${until}`])].join(', ')})`,
  WELCOME: (levels: string, welcome: string) =>
    `${levels === '' ? 'niveau de français, calcul…' : `niveau (${levels})`} : l’accueil (${welcome}) le regarde`,
};
export type CautionWords = typeof cautions;

/** Words, in French, of what the start that a question names asks of an audience. */
export const doubts = {
  or: ' ou ',
  and: ', ',
  between: ' ; ',
  AGE: (min: number | null, max: number | null) =>
    `âge demandé : ${
      min !== null && max !== null
        ? `${min} à ${max} ans`
        : min !== null
          ? `à partir de ${min} ans`
          : `jusqu’à ${max} ans`
    }`,
  STATUS: (what: string) => `statut demandé : ${what}`,
  GROUP: (what: string) => `public visé : ${what}`,
  COMMUNE: (what: string) => `commune desservie : ${what}`,
  LEVEL: (dimension: string, level: string) => `${dimension} demandé : ${level}`,
  CEILING: (dimension: string, level: string) => `${dimension} : au plus ${level}`,
  OBSTACLE: (what: string) => `obstacle « ${what} »`,
};
export type DoubtWords = typeof doubts;

const decimal = (n: number): string => frenchNumber(n).replace('.', ',');

/** Words, in French, of when a filière is held and what it costs. */
export const offer = {
  or: ' ou ',
  hours: (n: number) => `${decimal(n)} h par semaine`,
  startTime: (time: string) => `début à ${time}`,
  together: (n: number, isComplete: boolean) =>
    `avec ce qui est suivi en même temps, ${isComplete ? '' : 'au moins '}${decimal(n)} h par semaine`,
  tooMany: (n: number) =>
    `${decimal(n)} h par semaine si les heures s’ajoutent, plus qu’un temps plein (38 h) : demandez si les unes sont comprises dans les autres`,
  free: 'gratuit',
  fee: (n: number) => `${decimal(n)} €`,
  feeBut: (n: number, exempt: string) => `${decimal(n)} € (gratuit pour : ${exempt})`,
};
export type OfferWords = typeof offer;
