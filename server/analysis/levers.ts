import { accessibility } from '../../domain/analysis/levers/accessibility.ts';
import type { LeversAnswer } from '../../domain/api/answers.ts';
import type { LeversAsked } from '../../domain/api/asked.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/** What lifting each obstacle would open up for an audience, and where the obstacles are. */
export function leversAnswer(network: OpenNetwork, asked: LeversAsked, today: string): LeversAnswer {
  const { at, snapshot, audience } = askedFor(network, asked, today);
  return {
    revision: network.revision,
    at,
    audience,
    accessibility: accessibility(snapshot),
  };
}
