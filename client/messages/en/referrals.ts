import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import type { ReferralsWords } from '../fr/referrals.ts';

const people = (count: number): string => s(count, 'person', 'people');
const range = (least: number, most: number): string =>
  least === most ? number(least) : `${number(least)} to ${number(most)}`;
const manyPeople = (count: number, isLeast: boolean): string =>
  isLeast ? `At least ${people(count)}` : people(count);

/** Texts of the screen of referrals, in English. */
export const referrals: ReferralsWords = {
  nav: 'Referrals',
  intro:
    'Who sends how many people to whom, what becomes of them, and whether a declared passerelle leads them there. Published figures only.',
  axis: 'Drawing',
  period: 'Period',
  wholeYear: 'Whole year',
  laterYears: (shown, later) => `Opened at ${shown}. There are figures of ${later} too.`,
  seeYear: (year) => `See ${year}`,
  otherYears: 'Other years:',
  enter: (quarter) => `Enter the referrals of ${quarter}`,
  quarterNotDrawn: (axis, quarter, year) =>
    `${axis}, figures are published by year only: this drawing is of the whole of ${year}, not of ${quarter}.`,
  quarterByStages: (quarter) => `See ${quarter} by stages`,
  quarterRows: (quarter) => `Read the reports of ${quarter} one by one`,
  brief: {
    title: (year) => `${year} in brief`,
    people: manyPeople,
    sent: 'referred, or came by themselves.',
    nobody: 'No number',
    largest: (from, to, count) => `The largest passage: from “${from}” to “${to}”, ${count}.`,
    lost: (refused, abandoned) => `${refused} refused, ${abandoned} left early`,
    atLeast: (count) => `at least ${count}`,
    mostLost: (place) =>
      place === undefined
        ? 'Where outcomes are reported. No passage shows how many.'
        : `Where outcomes are reported. Most: ${place}.`,
    unknown: 'Outcomes not reported',
    unknownHelp: 'No published report says what became of the people.',
    titles: {
      sent: (year) => `Sent in ${year}`,
      lost: (year) => `Lost in ${year}`,
      declared: (year) => `Over a declared passerelle in ${year}`,
    },
  },
  heading: (kind, period, axis) => `${kind} of ${period}, ${axis}`,
  quarterOf: (quarter, year) => `${quarter} ${year}`,
  drawing: 'Drawing of referrals',
  ribbon: (from, to, count, isReturn) => `${from} → ${to}: ${count}${isReturn ? ' (return)' : ''}`,
  maskedAtLeast: (least) => `masked, at least ${number(least)}`,
  leastOnly: (least) => `≥ ${number(least)}`,
  told: (shown, pairs, hasMasked) => `${manyPeople(shown, hasMasked)}, ${s(pairs, 'flow', 'flows')} drawn.`,
  largest: (from, to, count) => `The largest flow shown goes from “${from}” to “${to}”: ${count}.`,
  returns: (count, least, hasMasked) =>
    `${s(count, 'flow goes', 'flows go')} back to an earlier stage: ${hasMasked ? 'at least ' : ''}${people(least)}.`,
  maskedPairs: (count) =>
    count === 1
      ? '1 figure masked: its ribbon is hatched, of a width that says nothing; “≥” says how many at least.'
      : `${number(count)} figures masked: their ribbons are hatched, of a width that says nothing; “≥” says how many at least.`,
  notDrawn: (count) => `${s(count, 'more flow is', 'more flows are')} in the table only.`,
  zeros: (count) => `${s(count, 'flow', 'flows')} where nobody was sent: in the table.`,
  legend: {
    on: 'on to a later stage; the width is the number of people',
    onward:
      'the width is the number of people; an arrow to the left does not mean going back: what is offered lies at several stages',
    back: 'back to an earlier stage',
    turn: 'at the same stage',
    masked: 'masked: at least one person, or as many as written; one width for all',
  },
  none: (kind, period) => `No figure (${kind}) is published for ${period}.`,
  noneHelp:
    'Numbers are entered in the inventory, “Enter figures”. Another year or another kind may have some.',
  operatorsOnly: (count, isLeast) =>
    `${manyPeople(count, isLeast)}, in reports that name two operators but no filières, so that they have no stage. By operators, the drawing shows who sends to whom.`,
  byOperators: 'See by operators',
  byOperatorsOfYear: (year) => `See by operators, the whole of ${year}`,
  onlyMasked: 'All figures are masked: the drawing shows who sends to whom, and how many people at least.',
  saysMore: { STAGES: 'See by stages', YEAR: 'See the whole year' },
  otherYear: 'Another year may say more.',
  onlyLoop: {
    STAGES: 'Nobody changes stage: each report of this period leaves a stage and comes back to it.',
    TYPES: 'Nobody changes operator type in the reports of this period.',
    OPERATORS: 'Nobody changes operator in the reports of this period.',
  },
  toFigures: 'These figures in the table of all published figures',
  table: 'The same as a table',
  started: 'From sent to started: where people get lost',
  lost: {
    most: 'The largest losses:',
    onWay: (from, to, lost, of) =>
      `from “${from}” to “${to}”, ${lost}${of === undefined ? '' : ` of ${number(of)}`}`,
    refused: (count) => `${number(count)} refused`,
    abandoned: (count) => `${number(count)} left early`,
    and: ' and ',
    masked: 'No loss is shown: those reported are masked, or zero.',
    unknown:
      'No published report says what became of the people. The four outcomes are entered with the number.',
  },
  startedIntro:
    'A row for each origin and destination of which outcomes are published, the largest losses first. “Share started” is a percentage from 20 people on.',
  withoutOutcomes: 'Without published outcomes',
  disagreement: (sender, receiver) => `sender: ${number(sender)}, receiver: ${number(receiver)}`,
  answered: {
    operators: (year, count) => `${s(count, 'operator', 'operators')} answered for ${year}.`,
    nothing: (names) => `Only “nothing to report”: ${names}.`,
    and: '; ',
    pair: (from, to, said) => `from “${from}” to “${to}” (${said})`,
    differing: (count, pairs, hasMore) =>
      `${s(count, 'report', 'reports')} of which sender and receiver say two numbers that are shown: ${pairs}${hasMore ? '…' : '.'}`,
  },
  disagree:
    'Where sender and receiver say two numbers of the same people, the sender’s counts. Outcomes are those of whoever gives them.',
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
  percent: (percent) => `${number(percent)}%`,
  shareOf: (part, of) => `${number(part)} of ${number(of)}`,
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
  onDeclared: {
    between: (least, most) => {
      if (most === 100) return least === 0 ? 'between 0 and 100%' : `at least ${number(least)}%`;
      return least === 0 ? `at most ${number(most)}%` : `from ${number(least)} to at most ${number(most)}%`;
    },
    atLeast: (count) => `at least ${number(count)}`,
    unknown: 'Not known',
    nobody: 'Nobody',
    said: (least, most, of) =>
      `${range(least, most)} of the ${number(of)} people sent went over a declared passerelle.`,
    saidOfFew: (least, most, of) =>
      `${range(least, most)} of ${people(of)} went over a declared passerelle. No percentage: they are fewer than 20.`,
    saidOfShown: (part, of) =>
      `${number(part)} of the ${number(of)} people whose number is shown went over a declared passerelle.`,
    withMasked: (least) =>
      `With masked numbers, at least ${number(least)} did; as the total is masked, their share of all people is not known.`,
    saidAtLeast: 'people went over a declared passerelle. Their share is not known: the total is masked.',
    noneKnown: 'No number is published for the two ends of a declared passerelle.',
    nobodySent: 'Nobody was sent by a known operator.',
    unsure: (count, isLeast) =>
      `${manyPeople(count, isLeast)} in reports that name the operator only: one of its filières has a passerelle, and it is not known whether they took it.`,
    someMasked: 'The difference comes from masked numbers.',
    someUnsure: 'The difference comes from reports that name the operator only.',
    someMaskedOrUnsure:
      'The difference comes from masked numbers, and from reports that name the operator only.',
  },
  carry: (count, all) =>
    `${number(count)} of ${s(all, 'declared passerelle', 'declared passerelles')} carried somebody.`,
  carryBetween: (least, most, all) =>
    `So ${range(least, most)} of ${number(all)} passerelles, depending on what is not reported.`,
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
