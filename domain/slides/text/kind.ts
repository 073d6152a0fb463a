import { dayAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { decisionsReady } from '../decisions/ready.ts';
import { decisionsFields } from '../state/decisions.ts';
import { readState } from '../state/fields.ts';
import type { ReadyStep, StepKind } from '../step-kind.ts';
import { drawText } from './draw.ts';

/**
 * A text with paragraphs, lists and pictures. It asks nothing of the network, unless it tells below it what became of earlier
 * decisions.
 */
export const textStep: StepKind = {
  screen: 'text',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words } = given;
    const state = readState(decisionsFields, step.state);
    const at = dayAsked(state.at, document.asOf, today);
    const { meeting, bassin } = state;
    if (state.decisions) return decisionsReady(given, { meeting, bassin, day: at });
    return {
      draw: (room, look) => drawText(step, words, room, look),
      brief: briefOf(given, { at }),
      sources: sourcesOf(given, { at }),
      ...{ vanished: [], supposed: [] },
    };
  },
};
