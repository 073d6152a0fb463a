import {
  type AnalysisAnswer,
  type AnalysisAsked,
  type AnalysisName,
  answerOf,
} from '../analysis/analyses.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { type GlobalOptions, type Io, jsonLine } from './io.ts';
import { networkFor } from './with-store.ts';

/** Answers a question about the network. With `--json` it prints the answer of the API, otherwise `say` prints text. */
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
