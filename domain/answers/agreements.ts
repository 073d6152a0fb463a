import { listAgreements } from '../agreements/list-agreements.ts';
import type { AgreementsAnswer, AgreementsAsked } from '../api/questions/agreements.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers which agreements there are, with their state on a day. `today` is the default day. Throws the failure
 * `unknown-element` for an operator that does not exist.
 */
export function agreementsAnswer(
  network: OpenNetwork,
  { at: asked, ...filter }: AgreementsAsked,
  today: string,
): AgreementsAnswer {
  const { document, revision } = network;
  const { operator } = filter;
  if (operator !== undefined && !document.operators.some(({ id }) => id === operator))
    throw unknownElement('operator', operator);
  const { at, snapshot } = askedFor(network, { at: asked }, today);
  return { revision, at, agreements: listAgreements(snapshot, filter) };
}
