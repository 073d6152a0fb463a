import {
  ChangeAnswer,
  ChangeQuery,
  EditAnswer,
  EditBody,
  HistoryAnswer,
  HistoryQuery,
  MergeBody,
  PastAnswer,
  PastQuery,
  TakeBackBody,
} from './changes.ts';
import type { Route } from './route.ts';
import { ExportedFile, ExportQuery } from './transfer.ts';

/** Routes of the inventory: data in, data kept, data out. */

/** Of a write by elements. */
const EDIT_PROBLEMS = [
  'broken-json',
  'bad-request',
  'too-large',
  'edit-conflict',
  'edit-refused',
  'revision-moved',
] as const;

export const INVENTORY_ROUTES = {
  exportFile: {
    id: 'exportFile',
    method: 'get',
    path: '/api/export',
    query: ExportQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'list-missing', 'list-not-wanted', 'unknown-element'],
    byRevision: false,
    files: [
      'application/json',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
      'application/graphml+xml',
      'application/gexf+xml',
      'text/plain',
    ],
  },
  editNetwork: {
    id: 'editNetwork',
    method: 'post',
    path: '/api/changes',
    body: EditBody,
    answer: EditAnswer,
    problems: EDIT_PROBLEMS,
    byRevision: false,
  },
  history: {
    id: 'history',
    method: 'get',
    path: '/api/changes',
    query: HistoryQuery,
    answer: HistoryAnswer,
    problems: ['bad-request'],
    byRevision: false,
  },
  changedElements: {
    id: 'changedElements',
    method: 'get',
    path: '/api/changes/elements',
    query: ChangeQuery,
    answer: ChangeAnswer,
    problems: ['bad-request', 'unknown-change'],
    byRevision: false,
  },
  takeBack: {
    id: 'takeBack',
    method: 'post',
    path: '/api/changes/take-back',
    body: TakeBackBody,
    answer: EditAnswer,
    problems: [...EDIT_PROBLEMS, 'unknown-change', 'already-taken-back'],
    byRevision: false,
  },
  pastNetwork: {
    id: 'pastNetwork',
    method: 'get',
    path: '/api/network/past',
    query: PastQuery,
    answer: PastAnswer,
    problems: ['bad-request'],
    byRevision: false,
  },
  mergeDuplicates: {
    id: 'mergeDuplicates',
    method: 'post',
    path: '/api/duplicates/merge',
    body: MergeBody,
    answer: EditAnswer,
    problems: [...EDIT_PROBLEMS, 'unknown-element'],
    byRevision: false,
  },
} as const satisfies Record<string, Route>;
