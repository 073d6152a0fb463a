import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import type { ReferralsWords } from '../fr/referrals.ts';

const people = (count: number): string => s(count, 'person', 'people');
const between = (least: number, most: number): string =>
  least === most ? `${number(least)}%` : `between ${number(least)} and ${number(most)}%`;

/** Texts of the screen of referrals, in English. */
export const referrals: ReferralsWords = {
  nav: 'Referrals',
  intro:
    'Who sends how many people to whom, what becomes of them, and whether a declared passerelle leads them there. Published figures only.',
  axis: 'Drawing',
  period: 'Period',
  wholeYear: 'Whole year',
  quartersOnly: 'Quarters are published by stages only.',
  heading: (kind, period, axis) => `${kind} of ${period}, ${axis}`,
  quarterOf: (quarter, year) => `${quarter} ${year}`,
  drawing: 'Drawing of referrals',
  ribbon: (from, to, count, isReturn) => `${from} → ${to}: ${count}${isReturn ? ' (return)' : ''}`,
  told: (shown, pairs, hasMasked) =>
    `${hasMasked ? 'At least ' : ''}${people(shown)}, ${s(pairs, 'flow', 'flows')} drawn.`,
  largest: (from, to, count) => `The largest flow goes from “${from}” to “${to}”: ${count}.`,
  returns: (count, least, hasMasked) =>
    `${s(count, 'flow goes', 'flows go')} back to an earlier stage: ${hasMasked ? 'at least ' : ''}${people(least)}.`,
  maskedPairs: (count) =>
    count === 1
      ? '1 figure masked: its ribbon is hatched, of a width that says nothing.'
      : `${number(count)} figures masked: their ribbons are hatched, of a width that says nothing.`,
  notDrawn: (count) => `${s(count, 'more flow is', 'more flows are')} in the table only.`,
  zeros: (count) => `${s(count, 'flow', 'flows')} where nobody was sent: in the table.`,
  legend: {
    on: 'on to a later stage; the width is the number of people',
    back: 'back to an earlier stage',
    turn: 'at the same stage',
    masked: 'masked: at least one person, one width for all',
  },
  none: (kind, period) => `No figure (${kind}) is published for ${period}.`,
  noneHelp:
    'Numbers are entered in the inventory, “Enter figures”. Another year or another kind may have some.',
  onlyMasked:
    'All figures are masked: the drawing shows who sends to whom, but not how many. A coarser view (stages), another year or the whole year says more.',
  onlyLoop:
    'Everything stays where it is: the reports of this period go from no stage, type or operator to another.',
  toFigures: 'These figures in the table of all published figures',
  table: 'The same as a table',
  started: 'From sent to started',
  startedIntro:
    'A row for each origin and destination of which a figure is published. The share is told only if all four outcomes are shown, of at least 20 people, and neither part is 1 to 4 people.',
  delays:
    'No report says how long it takes from being sent to starting: the wait is what the filière announces. “Left early” is all that is known of breaks.',
  columns: {
    bridge: 'Passerelle',
    sent: 'Sent',
    share: 'Share started',
    wait: 'Announced wait',
    rows: 'Reports',
  },
  months: (months) => s(months, 'month', 'months'),
  shareOf: (part, of) => `${number(Math.round((100 * part) / of))}%`,
  shareTitle: (part, of) => `${number(part)} of ${number(of)}`,
  seeRows: 'See',
  seeRowsOf: (from, to) => `See the reports from ${from} to ${to}`,
  bridges: { DECLARED: 'declared', NONE: 'none', UNSURE: 'perhaps', NO_SENDER: '–' },
  bridgeTitles: {
    DECLARED: 'a passerelle in force joins these two ends',
    NONE: 'no passerelle in force joins these two ends',
    UNSURE: 'the report names the operator only, and one of its filières has a passerelle',
    NO_SENDER: 'came by themselves, or it is not known from where',
  },
  declared: 'Declared and observed',
  declaredIntro: (year) =>
    `What the passerelles in force in ${year} say, and which way people went. People who came by themselves, or from where it is not known, are not in it.`,
  onDeclared: (least, most) =>
    `${least === most ? '' : 'It is '}${between(least, most)} of the people sent who went over a declared passerelle.`,
  onDeclaredNumbers: (least, most, of) =>
    `${most === null ? 'At least ' : ''}${number(least)}${most === null || most === least ? '' : ` to ${number(most)}`}${of === null ? '' : ` of ${number(of)}`} people.`,
  whyBetween: 'Between two: figures are masked, or a report names the operator only.',
  noShare: 'No percentage: fewer than 20 people, a part of 1 to 4, or a masked total.',
  carry: (count, all) =>
    `${number(count)} of ${s(all, 'declared passerelle', 'declared passerelles')} carried somebody.`,
  carryShare: between,
  carryBetween: (least, most) => `That is ${between(least, most)}, depending on what is not reported.`,
  someOf: (count, all) => `${number(count)} of ${number(all)}`,
  others: (nobody, unsure, notReported) =>
    `${number(nobody)} carried nobody, ${number(unsure)} perhaps somebody, and of ${number(notReported)} nothing is reported.`,
  noBridges: 'No passerelle was in force in that year.',
  carried: {
    SOMEBODY: 'somebody went over it',
    NOBODY: 'nobody',
    UNSURE: 'perhaps',
    NOT_REPORTED: 'not reported',
  },
  byTypes: 'Type by type',
  typeColumns: { declared: 'Passerelles', carrying: 'that carry', observed: 'People' },
  without: 'Observed without a passerelle',
  withoutNone: 'Nobody was sent where no passerelle is in force.',
  unused: 'Passerelles that nobody took, or of which nothing is reported',
  unusedNone: 'Each passerelle in force carried somebody.',
  state: 'What is reported',
};
