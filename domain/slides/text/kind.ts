import { dayAsked } from '../../model/asked-dates.ts';
import { briefOf, sourcesOf } from '../brief.ts';
import { readState } from '../state/fields.ts';
import type { ReadyStep, StepKind } from '../step-kind.ts';
import { drawText } from './draw.ts';

/** A text with paragraphs, lists and pictures. It asks nothing of the network. */
export const textStep: StepKind = {
  screen: 'text',
  prepare: async (given): Promise<ReadyStep> => {
    const { step, document, today, words } = given;
    const at = dayAsked(readState({}, step.state).at, document.asOf, today);
    return {
      draw: (room, look) => drawText(step, words, room, look),
      brief: briefOf(given, { at }),
      sources: sourcesOf(given, { at }),
      ...{ vanished: [], supposed: [] },
    };
  },
};
