import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import { figures as common } from '../../../domain/messages/en/figures.ts';
import type { FiguresWords } from '../fr/figures.ts';

/** Texts of the screen of published figures, in English. */
export const figures: FiguresWords = {
  ...common,
  nav: 'Figures',
  intro:
    'How many people were referred, and where, in a calendar year. Each figure is exact or masked here; the map and the findings show the same one as a band (20–49, for instance), and what is masked here is masked everywhere.',
  year: 'Year',
  kind: 'What is counted',
  axis: 'Breakdown',
  withQuarters: 'Quarters too',
  noQuarters: 'No report of this year lies within a quarter.',
  heading: (kind, year, axis) => `${kind} of ${year}, ${axis}`,
  share: (masked, of) =>
    masked === 0
      ? `None of ${s(of, 'figure', 'figures')} is masked.`
      : `${number(masked)} of ${s(of, 'figure', 'figures')} ${masked === 1 ? 'is' : 'are'} masked.`,
  legend: {
    masked:
      'at least one person; the number is hidden because it is small, or because a small one would follow from it by subtraction',
    zero: 'nobody',
    notReported: 'not reported or not published',
  },
  atLeast: (people) => `at least ${number(people)}`,
  outcomes:
    'What became of people (started, refused, left early, pending) adds up only the reports that give all four: the sum may be smaller than the number of people. A report that gives only some of them publishes none: “–”.',
  none: (kind, year) => `No figure of ${kind} is published for ${year}.`,
  nothing: 'No figure is published: the network has no flow and no action in a calendar year yet.',
  more: (count) => `Show ${s(count, 'more row', 'more rows')}`,
  mostMasked: 'More than half of the figures of this table are masked.',
  allMasked: 'All figures of this table are masked.',
  sayMore: 'These tables of the same year say more:',
  option: (name, masked, of) =>
    masked === 0
      ? `${name}: none of ${number(of)} masked`
      : `${name}: ${number(masked)} of ${number(of)} masked`,
  yearAlone: 'The year, without its quarters',
  noneSaysMore: 'No other breakdown of this year says more. Another year may.',
  seeAnyway: 'See it anyway',
  actionsOf: (year) => `Awareness actions of ${year}`,
  noActions: 'No action is noted for this year.',
  allActions: 'All actions',
  actionKind: 'Action',
  period: 'Period',
  count: 'Number',
  linkFrom: 'All published figures',
  panelMasked: 'All these numbers are masked. Larger groups are shown more often:',
  panelLink: 'the figures by stages',
};
