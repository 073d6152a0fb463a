import { dashboardMeasures } from '../../../domain/messages/en/dashboard-measures.ts';
import type { dashboard as french } from '../fr/dashboard.ts';

/** Texts of the dashboard, in English. */
export const dashboard: typeof french = {
  nav: 'Dashboard',
  open: 'Dashboard',
  intro: (day, before) => `On ${day}, against a year earlier, ${before}. The sign = means: no change.`,
  otherDay: (day, today) =>
    `The network is read on ${day}, not today, ${today}: the columns tell the twelve months up to that day.`,
  areas: 'By bassin and Régionale',
  area: 'Territory',
  kinds: { WHOLE: 'Whole network', BASSIN: 'Bassins', REGIONALE: 'Régionales' },
  measures: dashboardMeasures,
  people: (year) => `People referred in ${year}`,
  against: 'was',
  same: 'unchanged',
  belongs:
    'A passerelle, an agreement, an action or a finding counts in each territory that it touches: the rows do not add up. Open findings are those of today, as nothing keeps how they stood before; a closed finding that is found again is open.',
  published:
    'People are the published figures of the last year that is over and of the one before. They are not published by Régionale: one that is a single bassin shows the figure of the bassin, the others a dash.',
  figures: 'All published figures',
  ofBassin: (name) => `figure of ${name}`,
  moved: (from, to) => `What moved from ${from} to ${to}`,
  since: 'Since',
  list: 'What',
  added: 'Came',
  changed: 'Changed',
  gone: 'Ended or removed',
  nothing: 'Nothing differs between these two days.',
  inverted: 'Choose a day before that of the inventory.',
  noFirstDay: 'What has no first day counts as present on both days.',
  compare: 'See each difference',
  print: 'Print',
};
