import {
  CheckAnswer,
  Health,
  ImportAnswer,
  LifeAnswer,
  NetworkAnswer,
  ProjectsAnswer,
  QuestionAnswer,
  QuestionsAnswer,
  Ready,
  ScenarioAnswer,
  ScenarioRemovalAnswer,
} from './api/answers.ts';
import { LifeBody, ProjectsBody, QuestionBody, SampleBody, ScenarioRemoval } from './api/asked.ts';
import { DECK_ROUTES } from './api/deck-routes.ts';
import { HANDOUT_ROUTES } from './api/handout-routes.ts';
import { IMPORT_ROUTES } from './api/import-routes.ts';
import { INVENTORY_ROUTES } from './api/inventory-routes.ts';
import { LINK_ROUTES } from './api/link-routes.ts';
import { MEETING_ROUTES } from './api/meeting-routes.ts';
import { OPERATION_ROUTES } from './api/operation-routes.ts';
import { PACK_ROUTES } from './api/pack-routes.ts';
import { PEOPLE_ROUTES } from './api/people-routes.ts';
import { PROPOSAL_ROUTES } from './api/proposal-routes.ts';
import { QUESTION_ROUTES } from './api/question-routes.ts';
import { drawnMapPdf, mapPdf, mapPicture } from './api/questions/map-picture.ts';
import { REPORT_ROUTES } from './api/report-routes.ts';
import type { Route } from './api/route.ts';
import { SIGN_IN_ROUTES } from './api/sign-in-routes.ts';
import { NetworkDocument } from './model/network.ts';
import { Scenario } from './model/scenario.ts';

/**
 * Every route, once: method, path, input and output. The server binds them, the client calls them, the OpenAPI
 * document is generated from them, and the command line prints the same outputs.
 */
export const ROUTES = {
  health: {
    id: 'health',
    method: 'get',
    path: '/api/health',
    answer: Health,
    problems: [],
    byRevision: false,
    ability: 'ENTER',
  },
  ready: {
    id: 'ready',
    method: 'get',
    path: '/api/ready',
    answer: Ready,
    problems: ['database-unavailable'],
    byRevision: false,
    ability: 'ENTER',
  },
  network: {
    id: 'network',
    method: 'get',
    path: '/api/network',
    answer: NetworkAnswer,
    problems: [],
    byRevision: true,
    ability: 'READ',
  },
  importNetwork: {
    id: 'importNetwork',
    method: 'put',
    path: '/api/network',
    body: NetworkDocument,
    answer: ImportAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'network-refused', 'revision-moved'],
    byRevision: false,
    ability: 'REPLACE_NETWORK',
  },
  loadSample: {
    id: 'loadSample',
    method: 'post',
    path: '/api/network/sample',
    body: SampleBody,
    answer: ImportAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'network-not-empty', 'revision-moved'],
    byRevision: false,
    ability: 'REPLACE_NETWORK',
  },
  checkNetwork: {
    id: 'checkNetwork',
    method: 'post',
    path: '/api/network/check',
    body: NetworkDocument,
    answer: CheckAnswer,
    problems: ['broken-json', 'too-large'],
    byRevision: false,
    ability: 'EDIT',
  },
  ...QUESTION_ROUTES,
  mapPicture,
  mapPdf,
  drawnMapPdf,
  ...DECK_ROUTES,
  ...PACK_ROUTES,
  ...HANDOUT_ROUTES,
  ...REPORT_ROUTES,
  ...MEETING_ROUTES,
  questions: {
    id: 'questions',
    method: 'get',
    path: '/api/questions',
    answer: QuestionsAnswer,
    problems: [],
    byRevision: false,
    ability: 'READ',
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
      'too-busy',
    ],
    byRevision: false,
    ability: 'READ',
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
    ability: 'EDIT',
  },
  saveScenario: {
    id: 'saveScenario',
    method: 'put',
    path: '/api/scenarios',
    body: Scenario,
    answer: ScenarioAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'id-taken', 'revision-moved'],
    byRevision: false,
    ability: 'EDIT',
  },
  removeScenario: {
    id: 'removeScenario',
    method: 'post',
    path: '/api/scenarios/remove',
    body: ScenarioRemoval,
    answer: ScenarioRemovalAnswer,
    problems: ['broken-json', 'bad-request', 'too-large', 'unknown-element', 'revision-moved'],
    byRevision: false,
    ability: 'EDIT',
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
    ability: 'EDIT',
  },
  ...INVENTORY_ROUTES,
  ...IMPORT_ROUTES,
  ...SIGN_IN_ROUTES,
  ...PEOPLE_ROUTES,
  ...LINK_ROUTES,
  ...PROPOSAL_ROUTES,
  ...OPERATION_ROUTES,
} as const satisfies Record<string, Route>;
