import { nextSteps } from '../../domain/advice/next-steps/next-steps.ts';
import type { NextStepsAnswer, NextStepsAsked } from '../../domain/api/questions/next-steps.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/**
 * Answers where people can go from a filière within a few steps, and where they cannot, and why. `today` is the
 * default day. Throws the failure `unknown-element` when the filière does not exist.
 */
export function nextStepsAnswer(network: OpenNetwork, asked: NextStepsAsked, today: string): NextStepsAnswer {
  const { from, maxSteps, maxMonths, enrolled } = asked;
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const next = nextSteps(snapshot, { from, maxSteps, maxMonths, enrolled });
  if (next === undefined) throw unknownElement('from', from);
  return { revision: network.revision, at, audience, from, next };
}
