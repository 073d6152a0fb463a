import type * as z from 'zod';
import {
  CheckAnswer,
  ClosureAnswer,
  FlowsAnswer,
  GapsAnswer,
  Health,
  ImportAnswer,
  LeversAnswer,
  LifeAnswer,
  NetworkAnswer,
  NextStepsAnswer,
  PathwaysAnswer,
  PlanAnswer,
  ProjectsAnswer,
  QuestionAnswer,
  QuestionsAnswer,
  Ready,
  ScenarioAnswer,
  ScenarioRemovalAnswer,
  SynergiesAnswer,
} from './api/answers.ts';
import {
  ClosureBody,
  FlowsQuery,
  GapsBody,
  GapsQuery,
  LeversBody,
  LifeBody,
  NextStepsBody,
  PathwaysBody,
  PathwaysQuery,
  PlanBody,
  ProjectsBody,
  QuestionBody,
  ScenarioRemoval,
  SynergiesBody,
} from './api/asked.ts';
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
} from './api/changes.ts';
import { IMPORT_ROUTES } from './api/import-routes.ts';
import { NetworkDocument } from './model/network.ts';
import { Scenario } from './model/scenario.ts';

/**
 * Every route, once: method, path, input and output. The server binds them, the client calls them, the OpenAPI
 * document is generated from them, and the command line prints the same outputs.
 */

export interface Route {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post';
  readonly path: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body is a file, as it is. */
  readonly raw?: true;
  readonly answer: z.ZodType;
  /** Stable ids of the problems it may answer with, besides those that any route may. */
  readonly problems: readonly string[];
  /** Answers carry an ETag made from the revision. */
  readonly byRevision: boolean;
}

/** Of a write by elements. */
const EDIT_PROBLEMS = [
  'broken-json',
  'bad-request',
  'too-large',
  'edit-conflict',
  'edit-refused',
  'revision-moved',
] as const;

/** Of a question asked by a body. */
const QUESTION_PROBLEMS = ['broken-json', 'bad-request', 'too-large', 'unknown-element'] as const;

export const ROUTES = {
  health: {
    id: 'health',
    method: 'get',
    path: '/api/health',
    answer: Health,
    problems: [],
    byRevision: false,
  },
  ready: {
    id: 'ready',
    method: 'get',
    path: '/api/ready',
    answer: Ready,
    problems: ['database-unavailable'],
    byRevision: false,
  },
  network: {
    id: 'network',
    method: 'get',
    path: '/api/network',
    answer: NetworkAnswer,
    problems: [],
    byRevision: true,
  },
  importNetwork: {
    id: 'importNetwork',
    method: 'put',
    path: '/api/network',
    body: NetworkDocument,
    answer: ImportAnswer,
    problems: ['broken-json', 'too-large', 'network-refused', 'revision-moved'],
    byRevision: false,
  },
  checkNetwork: {
    id: 'checkNetwork',
    method: 'post',
    path: '/api/network/check',
    body: NetworkDocument,
    answer: CheckAnswer,
    problems: ['broken-json', 'too-large'],
    byRevision: false,
  },
  gaps: {
    id: 'gaps',
    method: 'get',
    path: '/api/gaps',
    query: GapsQuery,
    answer: GapsAnswer,
    problems: ['bad-request', 'inverted-period', 'unknown-element'],
    byRevision: true,
  },
  gapsFor: {
    id: 'gapsFor',
    method: 'post',
    path: '/api/gaps',
    body: GapsBody,
    answer: GapsAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'inverted-period', 'unknown-element'],
    byRevision: false,
  },
  pathways: {
    id: 'pathways',
    method: 'get',
    path: '/api/pathways',
    query: PathwaysQuery,
    answer: PathwaysAnswer,
    problems: ['bad-request', 'unknown-element'],
    byRevision: true,
  },
  pathwaysFor: {
    id: 'pathwaysFor',
    method: 'post',
    path: '/api/pathways',
    body: PathwaysBody,
    answer: PathwaysAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  nextSteps: {
    id: 'nextSteps',
    method: 'post',
    path: '/api/next-steps',
    body: NextStepsBody,
    answer: NextStepsAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  flows: {
    id: 'flows',
    method: 'get',
    path: '/api/flows',
    query: FlowsQuery,
    answer: FlowsAnswer,
    problems: ['bad-request', 'inverted-period'],
    byRevision: true,
  },
  plan: {
    id: 'plan',
    method: 'post',
    path: '/api/plan',
    body: PlanBody,
    answer: PlanAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  synergies: {
    id: 'synergies',
    method: 'post',
    path: '/api/synergies',
    body: SynergiesBody,
    answer: SynergiesAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  levers: {
    id: 'levers',
    method: 'post',
    path: '/api/levers',
    body: LeversBody,
    answer: LeversAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  closure: {
    id: 'closure',
    method: 'post',
    path: '/api/closure',
    body: ClosureBody,
    answer: ClosureAnswer,
    problems: QUESTION_PROBLEMS,
    byRevision: false,
  },
  questions: {
    id: 'questions',
    method: 'get',
    path: '/api/questions',
    answer: QuestionsAnswer,
    problems: [],
    byRevision: false,
  },
  answerQuestion: {
    id: 'answerQuestion',
    method: 'post',
    path: '/api/questions/answer',
    body: QuestionBody,
    answer: QuestionAnswer,
    problems: [
      'broken-json',
      'bad-request',
      'too-large',
      'unknown-question',
      'bad-parameters',
      'unknown-element',
      'inverted-period',
      'question-too-long',
    ],
    byRevision: false,
  },
  sayLife: {
    id: 'sayLife',
    method: 'post',
    path: '/api/findings/life',
    body: LifeBody,
    answer: LifeAnswer,
    problems: [
      'broken-json',
      'bad-request',
      'too-large',
      'inverted-period',
      'unknown-element',
      'unknown-finding',
      'reason-needed',
      'revision-moved',
    ],
    byRevision: false,
  },
  saveScenario: {
    id: 'saveScenario',
    method: 'put',
    path: '/api/scenarios',
    body: Scenario,
    answer: ScenarioAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'id-taken', 'revision-moved'],
    byRevision: false,
  },
  removeScenario: {
    id: 'removeScenario',
    method: 'post',
    path: '/api/scenarios/remove',
    body: ScenarioRemoval,
    answer: ScenarioRemovalAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'unknown-element', 'revision-moved'],
    byRevision: false,
  },
  scenarioToProjects: {
    id: 'scenarioToProjects',
    method: 'post',
    path: '/api/scenarios/projects',
    body: ProjectsBody,
    answer: ProjectsAnswer,
    problems: [
      'broken-json',
      'bad-request',
      'too-large',
      'unknown-element',
      'nothing-to-plan',
      'revision-moved',
    ],
    byRevision: false,
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
  ...IMPORT_ROUTES,
} as const satisfies Record<string, Route>;
