import type { NetworkAnswer } from '../../domain/api/answers.ts';
import { networkAnswer } from '../answers.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { closureAnswer } from './closure.ts';
import { duplicatesAnswer } from './duplicates.ts';
import { exportedFile } from './exported-file.ts';
import { flowsAnswer } from './flows.ts';
import { lifeRecord } from './follow-up.ts';
import { gainAnswer } from './gain.ts';
import { gapsAnswer } from './gaps.ts';
import { leversAnswer } from './levers.ts';
import { nextStepsAnswer } from './next-steps.ts';
import { operatorRoleAnswer } from './operator-role.ts';
import { pathwaysAnswer } from './pathways.ts';
import { planAnswer } from './plan.ts';
import { rowsAnswer } from './rows.ts';
import { synergiesAnswer } from './synergies.ts';

/**
 * All computations on the whole network, by name: the analyses of the API, the export, and the record of a decision. They
 * are functions of the network, so they run in a thread or on the command line.
 */
export const ANALYSES = {
  network: (network: OpenNetwork, _asked: undefined): NetworkAnswer => networkAnswer(network),
  gaps: gapsAnswer,
  gapsFor: gapsAnswer,
  pathways: pathwaysAnswer,
  pathwaysFor: pathwaysAnswer,
  nextSteps: nextStepsAnswer,
  flows: flowsAnswer,
  rows: rowsAnswer,
  plan: planAnswer,
  gain: gainAnswer,
  synergies: synergiesAnswer,
  levers: leversAnswer,
  closure: closureAnswer,
  operatorRole: operatorRoleAnswer,
  duplicates: duplicatesAnswer,
  exportFile: exportedFile,
  lifeRecord,
} as const;

export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisAsked<K extends AnalysisName> = Parameters<(typeof ANALYSES)[K]>[1];
