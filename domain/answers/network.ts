import type { NetworkAnswer } from '../api/answers.ts';
import type { OpenNetwork } from './open-network.ts';

/** Builds the answer with the whole network as readers see it, its published sums, and its revision. */
export function networkAnswer({
  revision,
  engine,
  document: { sums = [], ...network },
}: OpenNetwork): NetworkAnswer {
  return { revision, engine, network, sums: [...sums] };
}
