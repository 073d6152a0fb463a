import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import {
  type AnalysisAnswer,
  type AnalysisAsked,
  type AnalysisName,
  answerOf,
} from '../analysis/analyses.ts';
import { type GlobalOptions, type Io, jsonLine } from './io.ts';
import { networkFor } from './with-store.ts';

/**
 * Computes the answer to a question about the network and prints it: with `--json` as the JSON of the API, otherwise
 * as the text that `say` prints. `globals` are the options that all commands share.
 */
export async function answerQuestion<K extends AnalysisName>(
  io: Io,
  globals: GlobalOptions,
  { question, asked }: { readonly question: K; readonly asked: AnalysisAsked<K> },
  say: (answer: AnalysisAnswer<K>, network: OpenNetwork) => void,
): Promise<void> {
  const network = await networkFor(io, globals);
  const answer = await answerOf(question, network, asked, { today: io.today(), isCancelled: () => false });
  if (globals.json) io.out(jsonLine(answer));
  else say(answer, network);
}
