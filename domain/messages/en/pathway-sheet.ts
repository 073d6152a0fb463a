import { englishCount as s } from '../count.ts';
import type { SheetTimes, WaySheetWords } from '../fr/pathway-sheet.ts';

/** Words of a pathway and of the sheet that people take home, in English. */
export const way: WaySheetWords = {
  travel: (minutes, place) => `Journey: ${minutes} min to ${place}`,
  travelNone: (place) => `Journey: within the commune, ${place}`,
  /** The count of the list of points, cautions and values that are presumed or not documented. */
  askList: (n) =>
    n === 0 ? 'nothing known to check' : s(n, 'point to check or to ask', 'points to check or to ask'),
  printTitle: 'Pathway sheet',
  printNote:
    'A possible pathway according to the network described at this date; it is about no one in particular. Call each operator before referring anyone.',
  call: {
    telephone: 'Telephone',
    contact: 'Contact',
    address: 'Address',
    openingHours: 'Opening hours',
    noneKnown: 'neither telephone nor mailbox known',
  },
  /** Acronyms of the field, spelled out on the sheet. */
  acronyms: {
    AIS: 'social integration assistant',
    ALE: 'local employment agency',
    AVIQ: 'Walloon agency for people with disabilities',
    CE1D: 'certificate of the second year of secondary school',
    CEB: 'certificate of the end of primary school',
    CEFA: 'centre for alternating education and training',
    CESDD: 'certificate of the fourth year of secondary school',
    CESS: 'certificate of the end of secondary school',
    CISP: 'social and vocational integration centre',
    CPAS: 'public centre for social welfare',
    CQ6: 'qualification certificate of the sixth year',
    FLE: 'French as a foreign language',
    IFAPME: 'institute for alternating training for self-employed people and small firms',
    INAMI: 'sickness and disability insurance',
    RIS: 'social integration income',
    UE: 'teaching unit, a module',
  },
  sheet: {
    print: 'Print this pathway (one page)',
    pdf: 'PDF to hand over',
    audience: 'for an audience described with the counsellor',
    step: 'Step',
    stepNumber: (n) => `Step ${n}.`,
    together: 'at the same time as the step before',
    unknownDuration: 'duration not known',
    when: 'When',
    whom: 'Where, and whom to call',
    todo: 'To check, to arrange, to bring',
    bring: (what) => `Certificate asked for: ${what}, to bring`,
    nothing: 'no known point to check',
    asBefore: (step) => `as at step ${step}`,
    underOneMonth: 'less than a month',
    ring: (operator, telephone) => `Ring ${operator}: ${telephone}`,
    write: (operator, mailbox) => `Write to ${operator}: ${mailbox}`,
    visit: (operator, address) => `Go to ${operator}${address === '' ? '' : `: ${address}`}`,
    sayWelcome: (next) => `Say: “I would like an appointment at the welcome, to go towards ${next}.”`,
    sayEnrol: (filiere) => `Say: “I would like to enrol in ${filiere}. What is needed, and when can I come?”`,
    statuses: (list) => `Statuses accepted: ${list}`,
    statusesUnknown: 'Statuses accepted: not known, ask',
    hoursUnknown: 'Hours: not known, ask',
    acronyms: (list) => `Acronyms: ${list}.`,
    acronym: (acronym, meaning) => `${acronym} = ${meaning}`,
    source: 'Source',
  },
};

/** Words for the times of a pathway, in English. */
export const times: SheetTimes = {
  months: (n) => s(n, 'month', 'months'),
  atLeastMonths: (n) => `at least ${s(n, 'month', 'months')}`,
  waiting: (n) => `${s(n, 'month', 'months')} of waiting`,
  calendar: (from, to) => `${from} – ${to}`,
  atTheEarliest: (months) => `at the earliest ${months}`,
  untilTraining: 'These months end with the last training: finding a job comes after.',
};
