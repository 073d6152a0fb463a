import { frenchCount as s } from '../count.ts';

/** Words of a pathway and of the sheet that people take home, in French. */
export const way = {
  travel: (minutes: number, place: string) => `Trajet : ${minutes} min jusqu’à ${place}`,
  travelNone: (place: string) => `Trajet : dans la même commune, ${place}`,
  /** The count of the list of points, cautions and values that are presumed or not documented. */
  askList: (n: number) =>
    n === 0
      ? 'rien de connu à vérifier'
      : s(n, 'point à vérifier ou à demander', 'points à vérifier ou à demander'),
  printTitle: 'Feuille de parcours',
  printNote:
    'Parcours possible d’après le réseau décrit à cette date ; il ne concerne aucune personne en particulier. Appelez chaque opérateur avant d’orienter.',
  call: {
    telephone: 'Téléphone',
    contact: 'Contact',
    address: 'Adresse',
    openingHours: 'Heures d’ouverture',
    noneKnown: 'ni téléphone ni courriel connus',
  },
  /** Acronyms of the field, spelled out on the sheet. */
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
    pdf: 'PDF à remettre',
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
export type WaySheetWords = typeof way;

/** Words for the times of a pathway, in French. */
export const times = {
  months: (n: number) => `${n} mois`,
  atLeastMonths: (n: number) => `au moins ${n} mois`,
  waiting: (n: number) => `${n} mois d’attente`,
  calendar: (from: string, to: string) => `${from} – ${to}`,
  atTheEarliest: (months: string) => `au plus tôt ${months}`,
  untilTraining: 'Ces mois finissent avec la dernière formation : trouver un emploi vient ensuite.',
};
export type SheetTimes = typeof times;
