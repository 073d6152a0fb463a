import type { dashboardMeasures as french } from '../fr/dashboard-measures.ts';

/** What the dashboard counts, on its screen and on its slide, in English. */
export const dashboardMeasures: typeof french = {
  operators: 'Operators',
  filieres: 'Filières',
  passerelles: 'Passerelles in force',
  agreements: 'Agreements in force',
  actions: 'Actions in twelve months',
  open: 'Findings followed up, open',
  closed: 'Findings closed in twelve months',
};
