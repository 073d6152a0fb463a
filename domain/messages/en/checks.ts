import { englishNumber } from '../count.ts';
import type { CautionWords, CheckWords, DoubtWords, OfferWords } from '../fr/checks.ts';

/** English words of what is to be checked. */
export const checks: CheckWords = {
  LEVEL: (what, where) => `${what}, to enter ${where}`,
  AGE: (where) => `the age admitted by ${where}`,
  STATUS: (where) => `the status admitted by ${where}`,
  GROUP: (where) => `the audience intended by ${where}`,
  COMMUNE: (where) => `the commune served by ${where}`,
  OBSTACLE: (what, where) => `the obstacle “${what}” (${where})`,
};

/** English words of what to ask about before people come to a filière. */
export const cautions: CautionWords = {
  START_NOT_MET: (what) =>
    `The chosen start does not admit this audience: ${what}. The answer takes it that the person is there already.`,
  START_UNKNOWN: (what) =>
    `At the chosen start, to check for this audience: ${what}. The answer takes it that the person is there already.`,
  NOTHING_NEW: (known) => `teaches nothing more than this audience knows already: ${known}`,
  known: (what, aimed, state) => `${what} ${aimed} (has ${state})`,
  FOR_READERS: 'French for people who read in another language: literacy suits this audience better',
  FOR_NON_READERS:
    'literacy, for people who read in no language or speak French already: this audience reads and learns French, French as a foreign language suits it better',
  FOR_LEARNERS:
    'French as a foreign language, for people who speak little French: this audience speaks it, literacy suits it better',
  FRENCH_UNSAID:
    'French as a foreign language is for people who speak little French, literacy for people who speak it but read little: nobody said how it speaks French',
  SCHEDULE: (held, free) => `${held}: does not suit people who are free ${free}`,
  partTimeDay: 'in the daytime, part-time',
  CHILDCARE_UNSAID: 'a lone parent: say whether children need care; nothing is said of childcare here, ask',
  HOURS_UNSAID: (held) => `a lone parent: ${held}, to check against when it is free, which nobody said`,
  CHILDCARE: 'childcare to arrange: nothing is said of it here, ask',
  TRAVEL: (minutes, isMeasured) =>
    minutes === null
      ? 'a journey to arrange without a car: nobody knows how long it takes'
      : minutes === 0
        ? 'a journey within the commune, to arrange without a car: nobody measured it'
        : isMeasured
          ? `a long journey to arrange without a car: ${minutes} min`
          : `a journey to arrange without a car: about ${minutes} min, not measured`,
  DORMANT: 'nobody took this passerelle last year: is it still in use?',
  AGREEMENT: 'the agreement of this passerelle has ended: does it still hold?',
  LINK_ENDS: (day, agreement) =>
    agreement === undefined
      ? `the passerelle ends on ${day}, before this step: ask what will take its place`
      : `the agreement ends on ${day}, before this step (“${agreement}”): ask whether it will be renewed`,
  LIFTED: (by, obstacle, isSure, notes) =>
    `open thanks to ${by}, in spite of “${obstacle}”${isSure ? '' : ', if that concerns this audience'}: check that it exists and ask for it${notes === '' ? '' : ` (note: ${notes})`}`,
  AGE_LATER: (years, asked) =>
    `will be at least ${years} at this step, check that it is still possible: ${asked}`,
  RIGHTS_END: (end, rights) =>
    `ends in month ${end}, after the ${rights} months of rights left: what to live on then?`,
  arrangement: (name, operator, telephone, until) =>
    `“${name}” (${[operator, ...(telephone === undefined ? [] : [telephone]), ...(until === undefined ? [] : [`until ${until}`])].join(', ')})`,
  WELCOME: (levels, welcome) =>
    `${levels === '' ? 'level of French, numeracy…' : `level (${levels})`}: the welcome (${welcome}) looks at it`,
};

/** English words of what the start that a question names asks of an audience. */
export const doubts: DoubtWords = {
  or: ' or ',
  and: ', ',
  between: '; ',
  AGE: (min, max) =>
    `age asked: ${
      min !== null && max !== null ? `${min} to ${max}` : min !== null ? `from ${min}` : `up to ${max}`
    }`,
  STATUS: (what) => `status asked: ${what}`,
  GROUP: (what) => `audience intended: ${what}`,
  COMMUNE: (what) => `commune served: ${what}`,
  LEVEL: (dimension, level) => `${dimension} asked: ${level}`,
  CEILING: (dimension, level) => `${dimension}: at most ${level}`,
  OBSTACLE: (what) => `the obstacle “${what}”`,
};

/** English words of when a filière is held and what it costs. */
export const offer: OfferWords = {
  or: ' or ',
  hours: (n) => `${englishNumber(n)} h a week`,
  startTime: (time) => `starts at ${time}`,
  together: (n, isComplete) =>
    `with what is followed at the same time, ${isComplete ? '' : 'at least '}${englishNumber(n)} h a week`,
  tooMany: (n) =>
    `${englishNumber(n)} h a week if the hours add up, more than full time (38 h): ask whether some are part of the others`,
  free: 'free of charge',
  fee: (n) => `€${englishNumber(n)}`,
  feeBut: (n, exempt) => `€${englishNumber(n)} (free for: ${exempt})`,
};
