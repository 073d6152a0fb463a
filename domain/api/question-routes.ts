import { agreements } from './questions/agreements.ts';
import { closure } from './questions/closure.ts';
import { dashboard } from './questions/dashboard.ts';
import { figures } from './questions/figures.ts';
import { flows } from './questions/flows.ts';
import { gain } from './questions/gain.ts';
import { gaps, gapsFor } from './questions/gaps.ts';
import { home } from './questions/home.ts';
import { levers } from './questions/levers.ts';
import { decisions, meeting, meetings, minutes } from './questions/meetings.ts';
import { nextSteps } from './questions/next-steps.ts';
import { operatorRole } from './questions/operator-role.ts';
import { pathways, pathwaysFor } from './questions/pathways.ts';
import { plan } from './questions/plan.ts';
import { referrals } from './questions/referrals.ts';
import { rows } from './questions/rows.ts';
import { synergies } from './questions/synergies.ts';
import { whomToAsk } from './questions/whom-to-ask.ts';
import { whyNot } from './questions/why-not.ts';
import type { Route } from './route.ts';

/** The questions about the network, in the order of the documentation of the API. */
export const QUESTION_ROUTES = {
  gaps,
  gapsFor,
  pathways,
  pathwaysFor,
  nextSteps,
  whyNot,
  agreements,
  flows,
  figures,
  referrals,
  rows,
  plan,
  gain,
  synergies,
  levers,
  closure,
  operatorRole,
  whomToAsk,
  home,
  dashboard,
  meetings,
  meeting,
  decisions,
  minutes,
} as const satisfies Record<string, Route>;
