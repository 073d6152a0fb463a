import type { HomeAnswer, HomeQuery } from '../api/questions/home.ts';
import { home } from '../home/home.ts';
import { askedFor, periodOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers what matters and what to do about it, for a bassin, an operator or everyone. `today` is the default day.
 * Throws the failures `unknown-element` for a bassin or an operator that does not exist, and `inverted-period`.
 */
export function homeAnswer(network: OpenNetwork, asked: HomeQuery, today: string): HomeAnswer {
  const { document, revision } = network;
  const { bassin, operator } = asked;
  if (bassin !== undefined && !document.bassins.some(({ id }) => id === bassin))
    throw unknownElement('bassin', bassin);
  if (operator !== undefined && !document.operators.some(({ id }) => id === operator))
    throw unknownElement('operator', operator);
  const { at, snapshot } = askedFor(network, { at: asked.at }, today);
  const period = periodOf(at, asked);
  return {
    ...{ revision, at, period },
    ...home(snapshot, document.findingLives, asked, period, asked.today),
  };
}
