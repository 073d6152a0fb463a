import type { GapKind } from '../domain/findings/kinds.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { largeQueries } from './measure-large.ts';
import { freshSnapshot, K } from './ours.ts';
import { buildGraph, reachingOutlets } from './peers/graphology.ts';
import { PLAIN_RULES } from './peers/graphology-gaps.ts';
import { monthsGraph, yen } from './peers/yen.ts';
import type { Measure, PeerResult } from './report.ts';
import { AT } from './seeded-network.ts';
import { timed, timingOf } from './timing.ts';

const YEN_QUERIES = 40;

/**
 * The peers on the large network, in a process of their own: they need several times the memory that the analysis is
 * held to. `own` are the measures of the analysis on the same network, to which the peers' are added.
 */
export function withLargePeers(document: NetworkDocument, own: readonly Measure[]): Measure[] {
  const peers = new Map<string, PeerResult>();
  measureGraph(document, own, peers);
  const snapshot = freshSnapshot(document);
  const graph = monthsGraph(snapshot, true);
  const times = largeQueries(snapshot)
    .slice(0, YEN_QUERIES)
    .map(({ from, to }) => timed(() => yen(graph, from, to, K)).milliseconds);
  peers.set('10 best pathways, same outlet again', { peer: 'Yen on graphology', timing: timingOf(times) });
  return own.map((one) => {
    const peer = peers.get(one.name);
    return peer === undefined ? one : { ...one, peers: [peer] };
  });
}

/** In a function of its own, so that its graph is gone before the next one is built. */
function measureGraph(
  document: NetworkDocument,
  own: readonly Measure[],
  peers: Map<string, PeerResult>,
): void {
  const named = (start: string): string => own.find(({ name }) => name.startsWith(start))?.name ?? start;
  const built = timed(() => buildGraph(document, AT));
  peers.set(named('build'), { peer: 'graphology', timing: timingOf([built.milliseconds]) });
  const add = (start: string, run: () => number): void => {
    const { value, milliseconds } = timed(run);
    const name = named(start);
    peers.set(name, {
      peer: 'graphology',
      timing: timingOf([milliseconds]),
      same: name.endsWith(`(${value})`),
      note: 'same number',
    });
  };
  add('what leads', () => reachingOutlets(built.value).size);
  for (const kind of Object.keys(PLAIN_RULES) as GapKind[])
    add(`${kind} (`, () => PLAIN_RULES[kind]!(built.value, document, AT).size);
}
