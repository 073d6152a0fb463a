import { type Analyst, answerBytes } from '../../server/analysis/analyst.ts';

/** Computes in the thread that asks. */
export const directAnalyst = (check: boolean): Analyst => ({
  answer: async (network, asking) =>
    answerBytes(network, asking, check, () => asking.signal?.aborted === true),
  close: async () => undefined,
});
