import { synergies } from '../advice/synergies/synergies.ts';
import type { SynergiesAnswer, SynergiesAsked } from '../api/questions/synergies.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers which passerelles exist, which are proposed and which are not possible between operators of some types, and
 * why. Passerelles that a user has rejected are not proposed. Throws the refusal `unknown-element` for an unknown
 * type or sector.
 */
export function synergiesAnswer(network: OpenNetwork, asked: SynergiesAsked, today: string): SynergiesAnswer {
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const rejected = rejectedBridges(snapshot, network.document.findingLives);
  const { types, sector } = asked;
  if (sector !== undefined && !network.document.filieres.some((one) => one.sector === sector))
    throw unknownElement('sector', sector);
  return {
    revision: network.revision,
    at,
    audience,
    synergies: synergies(snapshot, { types, sector, rejected }),
  };
}
