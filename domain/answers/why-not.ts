import { admittingFilieres, whyNot } from '../advice/why-not/why-not.ts';
import { ANY_START, resolveTarget } from '../analysis/pathways/request.ts';
import type { WhyNotAnswer, WhyNotAsked } from '../api/questions/why-not.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers why a filière or an outlet is not among the pathways, and which filières would admit the audience but cannot be
 * entered directly. `today` is the default day. Throws the refusal `unknown-element` when an id names nothing.
 */
export function whyNotAnswer(network: OpenNetwork, asked: WhyNotAsked, today: string): WhyNotAnswer {
  const { from, to, place } = asked;
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const start = snapshot.nodes.index.get(from);
  if (from !== ANY_START && (start === undefined || snapshot.nodes.isOutlet[start] === 1))
    throw unknownElement('from', from);
  if (resolveTarget(snapshot, to) === undefined) throw unknownElement('to', to);
  const found = place === undefined ? null : whyNot(snapshot, from, place, to);
  if (found === undefined) throw unknownElement('place', place!);
  const admitting = admittingFilieres(snapshot, from, to);
  return { revision: network.revision, at, audience, whyNot: found, admitting };
}
