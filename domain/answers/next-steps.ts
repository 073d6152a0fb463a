import { nextSteps } from '../advice/next-steps/next-steps.ts';
import type { NextStepsAnswer, NextStepsAsked } from '../api/questions/next-steps.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers where people can go from a filière within a few steps, and where they cannot, and why. `today` is the
 * default day. Throws the refusal `unknown-element` when the filière does not exist.
 */
export function nextStepsAnswer(network: OpenNetwork, asked: NextStepsAsked, today: string): NextStepsAnswer {
  const { from, maxSteps, maxMonths, enrolled } = asked;
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const next = nextSteps(snapshot, { from, maxSteps, maxMonths, enrolled });
  if (next === undefined) throw unknownElement('from', from);
  return { revision: network.revision, at, audience, from, next };
}
