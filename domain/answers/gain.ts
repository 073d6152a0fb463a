import type { BridgesAsked, GainAnswer, GainAsked } from '../api/questions/gain.ts';
import { type Bridge, bridgeOf, bridgesBetween } from '../findings/missing-passerelle/bridges.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { gainParts } from '../gain/gain-parts.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { refusal, unknownElement } from './refusal.ts';

/**
 * Answers how much each filière contributes to the gain of new passerelles: those of one finding, between two
 * operators, or under some agreements. `today` is the default day. Throws the failures `unknown-finding` and
 * `unknown-element`.
 */
export function gainAnswer(network: OpenNetwork, asked: GainAsked, today: string): GainAnswer {
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const head = { revision: network.revision, at, audience };
  const { bridges } = asked;
  if ('key' in bridges) {
    const bridge = bridgeOf(snapshot, bridges.key);
    if (bridge === undefined) throw refusal('unknown-finding', { key: bridges.key });
    return { ...head, parts: gainParts(snapshot, [bridge.addition]), withPossible: null };
  }
  checkOperators(snapshot, bridges);
  const rejected = rejectedBridges(snapshot, network.document.findingLives);
  const between = (agreements: readonly (readonly [string, string])[]): Bridge[] =>
    agreements.flatMap(([one, other]) => [
      ...bridgesBetween(snapshot, [one, other], rejected),
      ...bridgesBetween(snapshot, [other, one], rejected),
    ]);
  const all =
    'operatorPair' in bridges
      ? bridgesBetween(snapshot, bridges.operatorPair, rejected)
      : between(bridges.agreements);
  const beside = 'operatorPair' in bridges ? [] : additionsOf(between(bridges.beside).filter(isCertain));
  const certain = all.filter(isCertain);
  return {
    ...head,
    parts: gainParts(snapshot, additionsOf(certain), beside),
    withPossible: certain.length === all.length ? null : gainParts(snapshot, additionsOf(all), beside),
  };
}

const isCertain = ({ certain }: Bridge): boolean => certain;
const additionsOf = (bridges: readonly Bridge[]) => bridges.map(({ addition }) => addition);

function checkOperators({ operatorIndex }: Snapshot, bridges: Exclude<BridgesAsked, { key: string }>): void {
  const named =
    'operatorPair' in bridges ? bridges.operatorPair : [...bridges.agreements, ...bridges.beside].flat();
  for (const id of named) if (!operatorIndex.has(id)) throw unknownElement('operator', id);
}
