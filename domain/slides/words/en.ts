import { englishNumber as number, englishCount as s } from '../../messages/count.ts';
import { dashboardMeasures } from '../../messages/en/dashboard-measures.ts';
import type { ShownFigure } from '../../secrecy/figure-results.ts';
import type { StepTexts } from './fr.ts';

/** Words of the steps of a story, in English. */
export const stepTexts: StepTexts = {
  brief: {
    day: (day) => `Read on ${day}`,
    fictional: (name) => `${name} (fictional network)`,
    audience: (name) => `Audience: ${name}`,
    year: (year) => `Flows of ${year}`,
  },
  audience: {
    nothingKnown: 'an audience of which nothing is known',
    years: (n) => `aged ${n}`,
    woman: 'woman',
    man: 'man',
    loneParent: 'lone parent',
    car: 'with a car',
    noCar: 'without a car',
    childcare: 'with a child to be looked after',
    readsNothing: 'reads in no language',
    level: (dimension, level) => `${dimension.charAt(0).toLowerCase()}${dimension.slice(1)} ${level}`,
    rights: (n) => `${n} months of rights`,
  },
  text: {
    empty: 'This step is empty: its text is still to be written.',
    shown: (shown, all) => `${shown} lines of ${all}: the rest does not fit on the slide`,
    picture: (alt) => `Picture: ${alt}`,
  },
  places: (n, isEstimated) => `${isEstimated ? '≈ ' : ''}${s(n, 'place a year', 'places a year')}`,
  gains: (_n, names, more) =>
    `would also lead to: ${names}${more > 0 ? ` + ${s(more, 'other', 'others')}` : ''}`,
  gaps: {
    lead: 'The pairs of operators to bring together, the most useful first',
    none: 'No missing bridge with these choices, on this day.',
    shown: (shown, all) =>
      shown === 1 ? `the first of ${number(all)}` : `the first ${number(shown)} of ${number(all)}`,
    certainty: { certain: 'certain finding', possible: 'to be checked' },
    due: (day) => `by ${day}`,
    states: {
      TO_CONFIRM: 'to be confirmed',
      CONFIRMED: 'confirmed',
      IN_PROGRESS: 'in progress',
      SOLVED: 'solved',
      REJECTED: 'rejected',
    },
  },
  plan: {
    lead: (n, bassin) =>
      `${s(n, 'agreement to sign', 'agreements to sign')}${bassin === undefined ? '' : `, ${bassin}`}.`,
    together: (effect) => `Together: ${effect}.`,
    once: 'A place that gains by two agreements counts once.',
    instead: (n, effect) =>
      n < 2
        ? `The first missing bridge of the list instead: ${effect}.`
        : `The first ${number(n)} missing bridges of the list instead: ${effect}.`,
    alone: (effect) => `By itself: ${effect}`,
    more: (effect) => `On top: ${effect}`,
    thanksTo: (before, effect) =>
      before.length === 1
        ? `Thanks to agreement ${before[0]}: ${effect}`
        : `Thanks to agreements ${before.slice(0, -1).join(', ')} and ${before.at(-1)}: ${effect}`,
    none: (bassin) =>
      bassin === undefined
        ? 'No agreement to propose on this day.'
        : `No agreement to propose on this day, ${bassin}.`,
    shown: (shown, all) => `${number(shown)} agreements of ${number(all)}`,
    passerelles: (best, more) => `${best} + ${s(more, 'other passerelle', 'other passerelles')}`,
  },
  pathways: {
    notAsked: 'This step has no start and no goal: choose them, then keep it again.',
    none: 'No pathway is found on this day.',
    shown: (shown, all) => `${number(shown)} steps of ${number(all)}`,
    months: (n, isComplete) => (isComplete ? `${n} months in all` : `at least ${n} months in all`),
    rank: (rank, of) => `pathway ${rank} of ${of}`,
    toCheck: (n) => (n === 0 ? 'nothing to check' : s(n, 'point to check', 'points to check')),
    toAsk: (n, unknown) =>
      `${n === 0 ? 'nothing known to check' : s(n, 'point to check or to ask', 'points to check or to ask')}${unknown === undefined || n === 0 ? '' : unknown === 0 ? ', no unknown condition' : `, of which ${s(unknown, 'unknown condition', 'unknown conditions')}`}`,
    asked: (what, more) => `to check: ${what.join('; ')}${more > 0 ? ` + ${more}` : ''}`,
    askedOne: (what) => `To check: ${what}`,
    described:
      'What is said of the audience need not be checked any more: the closer it is described, the fewer conditions are unknown. What it has to arrange (childcare, the journey, hours) comes on top.',
    notDescribed:
      'The audience is not described: the age, status and audience admitted are not checked, nor are childcare and the journey.',
    wait: (n) => (n === null ? 'wait not known' : n === 0 ? 'no wait' : `wait ${s(n, 'month', 'months')}`),
    lasts: (n) => (n === null ? 'duration not known' : `lasts ${s(n, 'month', 'months')}`),
    inShort: (wait, duration) =>
      [
        ...(wait === null || wait === 0 ? [] : [`wait ${s(wait, 'month', 'months')}`]),
        duration === null ? 'duration not known' : s(duration, 'month', 'months'),
      ].join(' · '),
    outlet: (name) => `Outlet: ${name}`,
    legend: { wait: 'wait', training: 'training', outlet: 'outlet' },
  },
  decisions: {
    of: (name, day) => `Points of “${name}” (${day}), and what is still open from before.`,
    none: 'No decision of an earlier meeting is noted.',
    shown: (shown, all) => `${number(shown)} points of ${number(all)}`,
    colon: ': ',
  },
  changes: {
    days: (first, second) => `From ${first} to ${second}`,
    lead: (days, added, gone, changed) =>
      `${days}: ${number(added)} came, ${number(gone)} ended or were removed, ${number(changed)} changed`,
    none: (days) => `${days}, nothing differs.`,
    shown: (shown, all) => `${number(shown)} rows of ${number(all)}`,
    title: (list, n, what) =>
      `${list}: ${number(n)} ${{ ADDED: 'came', REMOVED: 'ended or removed', CHANGED: 'changed' }[what]}`,
    more: (n) => s(n, 'other', 'others'),
    and: ' and ',
    undated: 'What has no first day counts as present on both days.',
    recorded:
      'The comparison with the network as recorded is made on the screen: here, what is known today is read on both days.',
  },
  dashboard: {
    lead: (day, before) => `${day}; before: ${before}; (=): no change`,
    whole: 'Whole network',
    people: (year) => `People referred in ${year}`,
    measures: dashboardMeasures,
    against: (now, before) =>
      before === null
        ? number(now)
        : now === before
          ? `${number(now)} (=)`
          : `${number(now)}, before ${number(before)}`,
    figure: (now, before) => `${figure(now)}, before ${figure(before)}`,
    shown: (columns, allColumns, rows, allRows) =>
      [
        ...(columns < allColumns ? [`${columns} columns of ${allColumns}`] : []),
        ...(rows < allRows ? [`${rows} rows of ${allRows}`] : []),
      ].join(', '),
    belongs:
      'A passerelle, an agreement, an action or a finding counts in each area that it touches: the columns do not add up.',
    published: 'People are the published figures of the last year that is over and of the one before.',
    withoutPeople: 'Numbers of people are shown on the screen only.',
  },
  scenarios: {
    asIs: 'Network as it is',
    none: 'This step compares no scenario: tick some, then keep it again.',
    refused: (name) => `“${name}” no longer fits this network: it is not compared.`,
    measures: {
      gains: 'Places a year that gain an outlet',
      loses: 'Places a year that lose one',
      startsServed: 'Starts from which an outlet is reached',
      startOutletPairs: 'Pairs (start, outlet) joined',
      medianMonths: 'Months to the nearest outlet (median)',
      findings: 'Findings',
    },
    against: (value, more) =>
      more === 0
        ? number(Math.round(value))
        : `${number(Math.round(value))} (${more > 0 ? '+' : '−'}${number(Math.abs(Math.round(more)))})`,
    placesOf: (isAsIs, places) => (isAsIs ? '—' : number(Math.round(places))),
    months: (n) => (n === null ? '—' : number(Math.round(n))),
  },
  details: {
    operator: (operator, stage) => `${operator} · ${stage}`,
    where: (communes) => `In ${communes.join(', ')}`,
    places: (n) => (n === undefined ? 'places not known' : s(n, 'place a year', 'places a year')),
    direct: 'direct access',
    ways: (out, into) =>
      `${s(out, 'passerelle leaves', 'passerelles leave')} it, ${s(into, 'leads', 'lead')} to it.`,
    filieres: (names) =>
      names.length === 0
        ? 'No known filière.'
        : `${s(names.length, 'filière', 'filières')}: ${names.slice(0, 4).join(', ')}${names.length > 4 ? '…' : '.'}`,
    outlet: 'Outlet: a family of jobs at the end of the pathway.',
    more: (n) => `+ ${s(n, 'other', 'others')}`,
    ask: (operator, known) =>
      known.length === 0 ? `Ask: ${operator} (no contact known).` : `Ask: ${operator}, ${known.join(', ')}.`,
  },
  referrals: {
    kinds: {
      ORIENTATION: 'People referred',
      REORIENTATION: 'People referred on',
      INTRODUCTION: 'People introduced',
    },
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    lead: (kind, period) => `${kind}, ${period}: from whom to whom, and how many`,
    brief: (kind, period) => `${kind}, ${period} (published figures)`,
    published: (period, masked, of) =>
      `Published figures of ${period}: ${number(masked)} of ${number(of)} are masked, as they would count too few people.`,
    notHere: 'The published figures of this step are shown on the screen: a file does not have them.',
    none: (period) => `No figure is published for ${period}.`,
    shown: (shown, all, masked) =>
      `${number(shown)} flows of ${number(all)}, the largest first${masked === 0 ? '' : ` (${number(masked)} masked)`}`,
    operator: 'operator, without its filière',
    masked: 'masked',
    maskedAtLeast: (least) => `masked, at least ${number(least)}`,
    people: (n) => s(n, 'person', 'people'),
    flow: (from, to, people) => `${from} → ${to}: ${people}`,
    legend: { people: 'people', back: 'back to an earlier stage', masked: 'masked number' },
  },
};

const figure = (shown: ShownFigure | null): string =>
  shown === null ? '—' : 'value' in shown ? number(shown.value) : `masked, ${number(shown.atLeast)} or more`;
