import { listAgreements } from '../../domain/agreements/list-agreements.ts';
import type { AgreementsAnswer, AgreementsAsked } from '../../domain/api/questions/agreements.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

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
