import type { DashboardAnswer, DashboardQuery } from '../api/questions/dashboard.ts';
import { dashboard } from '../dashboard/dashboard.ts';
import { askedFor, periodOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';

/**
 * Answers what the network, its bassins and its Régionales count on a day, beside the same day a year before. `today` is
 * the default day.
 */
export function dashboardAnswer(network: OpenNetwork, asked: DashboardQuery, today: string): DashboardAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  return {
    revision: network.revision,
    at,
    ...dashboard(snapshot, (day) => network.at(day), periodOf(at, {})),
  };
}
