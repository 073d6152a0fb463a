import { englishNumber as number, englishCount as s } from '../../messages/count.ts';
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
  gaps: {
    lead: 'The pairs of operators to bring together, the most useful first',
    none: 'No missing bridge with these choices, on this day.',
    shown: (shown, all) => `${number(shown)} of ${number(all)}`,
    certainty: { certain: 'certain', possible: 'to be checked' },
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
    lead: (n, bassin, effect) =>
      `${s(n, 'agreement to sign', 'agreements to sign')}${bassin === undefined ? '' : `, ${bassin}`}. Together: ${effect}`,
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
    wait: (n) => (n === null ? 'wait not known' : n === 0 ? 'no wait' : `wait ${s(n, 'month', 'months')}`),
    lasts: (n) => (n === null ? 'duration not known' : `lasts ${s(n, 'month', 'months')}`),
    span: (from, to) => `months ${from}–${to}`,
    outlet: (name) => `Outlet: ${name}`,
    legend: { wait: 'wait', training: 'training', outlet: 'outlet' },
  },
};
