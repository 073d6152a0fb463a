import { nextSteps } from '../../domain/advice/next-steps/next-steps.ts';
import type { NextStepsAnswer } from '../../domain/api/answers.ts';
import type { NextStepsAsked } from '../../domain/api/asked.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/** Where one can go on to from a filière, and where not; throws `unknown-element` when there is no such filière. */
export function nextStepsAnswer(network: OpenNetwork, asked: NextStepsAsked, today: string): NextStepsAnswer {
  const { from, maxSteps, enrolled } = asked;
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const next = nextSteps(snapshot, { from, maxSteps, enrolled });
  if (next === undefined) throw unknownElement('from', from);
  return { revision: network.revision, at, audience, from, next };
}
