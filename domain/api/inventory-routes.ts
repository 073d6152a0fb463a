import { EXPORT_MEDIA_TYPES } from '../transfer/export-formats.ts';
import {
  ArrangeBody,
  ChangeAnswer,
  ChangeQuery,
  ChangesSinceAnswer,
  ChangesSinceQuery,
  EditAnswer,
  EditBody,
  HistoryAnswer,
  HistoryQuery,
  MergeBody,
  PastAnswer,
  PastQuery,
  TakeBackBody,
} from './changes.ts';
import { EntryAnswer, EntryBody } from './entry.ts';
import { duplicates } from './questions/duplicates.ts';
import type { Route } from './route.ts';
import { ExportedFile, ExportQuery } from './transfer.ts';

/** Problems of a write by elements. */
const EDIT_PROBLEMS = [
  'broken-json',
  'bad-request',
  'too-large',
  'edit-conflict',
  'edit-refused',
  'revision-moved',
] as const;

/** Routes of the inventory: exports, edits, the entry of numbers, history and duplicates. */
export const INVENTORY_ROUTES = {
  exportFile: {
    id: 'exportFile',
    method: 'get',
    path: '/api/export',
    summary: {
      fr: 'Le réseau dans un fichier, entier ou en partie, dans le format d’un autre programme ; un nombre de personnes masqué y est d’au moins 1.',
      en: 'The network in a file, whole or in part, in the format of another program; a masked number of people in it is at least 1.',
    },
    query: ExportQuery,
    answer: ExportedFile,
    problems: [
      'bad-request',
      'list-missing',
      'list-not-wanted',
      'operator-sheet-alone',
      'partner-sheet-alone',
      'unknown-element',
    ],
    byRevision: false,
    files: EXPORT_MEDIA_TYPES,
  },
  editNetwork: {
    id: 'editNetwork',
    method: 'post',
    path: '/api/changes',
    summary: {
      fr: 'Change des éléments du réseau, champ par champ : tout ou rien ; dit ce que quelqu’un d’autre a changé entre-temps.',
      en: 'Changes elements of the network, field by field, all or nothing; says what someone else changed in the meantime.',
    },
    body: EditBody,
    answer: EditAnswer,
    problems: EDIT_PROBLEMS,
    byRevision: false,
  },
  entry: {
    id: 'entry',
    method: 'get',
    path: '/api/entry',
    summary: {
      fr: 'Les nombres de personnes tels qu’ils sont gardés, des lignes que le lecteur peut corriger ; vide, avec la raison, s’il n’en peut aucune.',
      en: 'The numbers of people as they are kept, of the rows that the reader may edit; empty, with the reason, if there are none.',
    },
    answer: EntryAnswer,
    problems: [],
    byRevision: false,
  },
  writeEntry: {
    id: 'writeEntry',
    method: 'post',
    path: '/api/entry',
    summary: {
      fr: 'Change des nombres de personnes, comparés à ceux qui sont gardés : tout ou rien.',
      en: 'Changes numbers of people, compared with those that are kept, all or nothing.',
    },
    body: EntryBody,
    answer: EditAnswer,
    problems: [...EDIT_PROBLEMS, 'entry-not-alone'],
    byRevision: false,
  },
  history: {
    id: 'history',
    method: 'get',
    path: '/api/changes',
    summary: {
      fr: 'Les écritures du réseau, les dernières d’abord : qui, quand, pourquoi, combien d’éléments.',
      en: 'The writes to the network, latest first: who, when, why, how many elements.',
    },
    query: HistoryQuery,
    answer: HistoryAnswer,
    problems: ['bad-request'],
    byRevision: false,
  },
  changesSince: {
    id: 'changesSince',
    method: 'get',
    path: '/api/changes/since',
    summary: {
      fr: 'Combien d’écritures de chaque sorte depuis une révision ou un jour.',
      en: 'How many writes of each kind since a revision or a day.',
    },
    query: ChangesSinceQuery,
    answer: ChangesSinceAnswer,
    problems: ['bad-request'],
    byRevision: false,
  },
  changedElements: {
    id: 'changedElements',
    method: 'get',
    path: '/api/changes/elements',
    summary: {
      fr: 'Les éléments d’une écriture, avant et après.',
      en: 'The elements of a write, before and after.',
    },
    query: ChangeQuery,
    answer: ChangeAnswer,
    problems: ['bad-request', 'unknown-change'],
    byRevision: false,
  },
  takeBack: {
    id: 'takeBack',
    method: 'post',
    path: '/api/changes/take-back',
    summary: {
      fr: 'Annule une écriture, ou rétablit ce qu’une annulation a défait.',
      en: 'Undoes a write, or brings back what an undo took away.',
    },
    body: TakeBackBody,
    answer: EditAnswer,
    problems: [...EDIT_PROBLEMS, 'unknown-change', 'already-taken-back'],
    byRevision: false,
  },
  arrangeMap: {
    id: 'arrangeMap',
    method: 'post',
    path: '/api/map/arrange',
    summary: {
      fr: 'Réorganise la carte : donne à chaque boîte une nouvelle place, sauf à celles qui sont épinglées.',
      en: 'Arranges the map anew: gives each box a new place, but for those that are pinned.',
    },
    body: ArrangeBody,
    answer: EditAnswer,
    problems: EDIT_PROBLEMS,
    byRevision: false,
  },
  pastNetwork: {
    id: 'pastNetwork',
    method: 'get',
    path: '/api/network/past',
    summary: {
      fr: 'Le réseau tel qu’il était noté à un instant passé.',
      en: 'The network as it was recorded at an instant in the past.',
    },
    query: PastQuery,
    answer: PastAnswer,
    problems: ['bad-request'],
    byRevision: false,
  },
  mergeDuplicates: {
    id: 'mergeDuplicates',
    method: 'post',
    path: '/api/duplicates/merge',
    summary: {
      fr: 'Fait de deux éléments un seul : tout ce qui menait à l’un mène à l’autre, et les flux s’additionnent.',
      en: 'Makes two elements one: what led to the one leads to the other, and flows are added up.',
    },
    body: MergeBody,
    answer: EditAnswer,
    problems: [...EDIT_PROBLEMS, 'unknown-element'],
    byRevision: false,
  },
  duplicates,
} as const satisfies Record<string, Route>;
