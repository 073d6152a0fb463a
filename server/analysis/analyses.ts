import { ANSWERS, type AnswerName } from '../../domain/answers/answers.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { asFailure } from '../errors.ts';
import { arrangement } from './arrangement.ts';
import { carriedFileBytes } from './carried-file.ts';
import { deckFile } from './deck.ts';
import { exportedFile } from './exported-file.ts';
import { lifeRecord } from './follow-up.ts';
import { mapPictureFile } from './map-picture.ts';
import { minutesFile } from './minutes-file.ts';
import { operatorSheetAnswer } from './operator-sheet.ts';
import { packPart } from './pack.ts';
import { pathwaySheetAnswer } from './pathway-sheet.ts';
import { officeFile, reportMade } from './report.ts';

interface Analysis<Asked, Answer> {
  /** A pure function of the network, so that it can run in a thread or on the command line. */
  readonly answer: (
    network: OpenNetwork,
    asked: Asked,
    today: string,
    isCancelled: () => boolean,
  ) => Answer | Promise<Answer>;
  /**
   * Set for an analysis that takes more than a tenth of a second on a network of 6,000 filières and 20,000 passerelles.
   * Other analyses never wait for it.
   */
  readonly isLong?: true;
}

/**
 * All computations on the whole network, by name. When the name is the id of a route, the server adds that route. The
 * record of a decision on a finding, an arrangement of the map, the parts of a pack and a report or a sheet that is typeset have no route of their own.
 */
export const ANALYSES = {
  network: { answer: ANSWERS.network },
  gaps: { answer: ANSWERS.gaps, isLong: true },
  gapsFor: { answer: ANSWERS.gapsFor, isLong: true },
  pathways: { answer: ANSWERS.pathways },
  pathwaysFor: { answer: ANSWERS.pathwaysFor },
  pathwayHandout: { answer: pathwaySheetAnswer },
  operatorHandout: { answer: operatorSheetAnswer, isLong: true },
  nextSteps: { answer: ANSWERS.nextSteps },
  whyNot: { answer: ANSWERS.whyNot },
  agreements: { answer: ANSWERS.agreements },
  flows: { answer: ANSWERS.flows },
  rows: { answer: ANSWERS.rows },
  plan: { answer: ANSWERS.plan, isLong: true },
  gain: { answer: ANSWERS.gain },
  synergies: { answer: ANSWERS.synergies, isLong: true },
  levers: { answer: ANSWERS.levers, isLong: true },
  closure: { answer: ANSWERS.closure },
  operatorRole: { answer: ANSWERS.operatorRole },
  whomToAsk: { answer: ANSWERS.whomToAsk, isLong: true },
  home: { answer: ANSWERS.home, isLong: true },
  dashboard: { answer: ANSWERS.dashboard, isLong: true },
  meetings: { answer: ANSWERS.meetings, isLong: true },
  meeting: { answer: ANSWERS.meeting, isLong: true },
  decisions: { answer: ANSWERS.decisions, isLong: true },
  minutes: { answer: ANSWERS.minutes, isLong: true },
  minutesFile: { answer: minutesFile, isLong: true },
  carriedFile: { answer: carriedFileBytes, isLong: true },
  duplicates: { answer: ANSWERS.duplicates, isLong: true },
  exportFile: { answer: exportedFile, isLong: true },
  mapPicture: { answer: mapPictureFile, isLong: true },
  reportMade: { answer: reportMade, isLong: true },
  officeFile: { answer: officeFile, isLong: true },
  deckFile: { answer: deckFile, isLong: true },
  packPart: { answer: packPart, isLong: true },
  lifeRecord: { answer: lifeRecord },
  arrangement: { answer: arrangement, isLong: true },
} as const satisfies Readonly<Record<AnswerName, unknown> & Record<string, Analysis<never, unknown>>>;

export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisAsked<K extends AnalysisName> = Parameters<(typeof ANALYSES)[K]['answer']>[1];
export type AnalysisAnswer<K extends AnalysisName> = Awaited<ReturnType<(typeof ANALYSES)[K]['answer']>>;

/**
 * Computes the analysis called `name`, such as `pathways`, of a network, with the parameters `asked`, and returns its
 * answer. `today` is the default day. Long analyses stop early once `isCancelled` returns true. Throws the refusal of
 * an answer as a failure.
 */
export const answerOf = async <K extends AnalysisName>(
  name: K,
  network: OpenNetwork,
  asked: AnalysisAsked<K>,
  { today, isCancelled }: { readonly today: string; readonly isCancelled: () => boolean },
): Promise<AnalysisAnswer<K>> => {
  const { answer } = ANALYSES[name] as Analysis<AnalysisAsked<K>, AnalysisAnswer<K>>;
  try {
    return await answer(network, asked, today, isCancelled);
  } catch (error) {
    throw asFailure(error);
  }
};
