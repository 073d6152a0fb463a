import { englishCount as s } from '../../../../domain/messages/count.ts';
import { cautions, checks, doubts, offer } from '../../../../domain/messages/en/checks.ts';
import { way as onPaper } from '../../../../domain/messages/en/pathway-sheet.ts';
import type { WayWords } from '../../fr/findings/way.ts';
import { why } from './why.ts';

/** Texts of the steps of a pathway, in English. */
export const way: WayWords = {
  ...onPaper,
  anyOutlet: 'Any outlet',
  admission: 'Admission',
  answer: { YES: 'met', NO: 'not met', UNKNOWN: 'to check' },
  age: (min, max) =>
    min !== null && max !== null
      ? `aged ${min} to ${max}`
      : min !== null
        ? `from age ${min}`
        : `up to age ${max}`,
  askedGiven: (asked, given) => `asked: ${asked}; audience: ${given}`,
  notSaid: 'not said',
  or: ' or ',
  obstacles: 'Obstacles on this step',
  severity: { BLOCKING: 'blocking', HARD: 'hard', MILD: 'mild' },
  holds: 'affects this audience',
  travelEstimated: (minutes, place) => `Journey: about ${minutes} min to ${place} (straight-line estimate)`,
  cautions,
  doubts,
  offer,
  stepChecks: 'To check or to ask here',
  checkList: (n) => s(n, 'point to check', 'points to check'),
  unknownConditions: (n) =>
    n === 0 ? 'no unknown condition' : `of which ${s(n, 'unknown condition', 'unknown conditions')}`,
  pointsOfOrder: 'Unknown conditions: they make the order “surest first”.',
  noPoints: 'To ask for or to arrange: this changes no order.',
  notTold: 'The inventory does not say, or presumes:',
  checkNothing: 'No point to check, as far as is known.',
  notCertain: {
    value: (label, text) => `${label}: ${text}`,
    undocumented: (what) => `not documented: ${what}`,
    allLevels: 'the entry levels',
    levels: (dimensions) => `the entry level (${dimensions})`,
    openness: 'whether entry is open to all',
    finalStep: 'whether it is a final step',
    and: '; ',
  },
  check: checks,
  why,
  print: 'Print the list of pathways',
  contact: (text) => `Contact: ${text}`,
  facilitation: (text) => `Made easier by: ${text}`,
  contradiction: {
    from: (value, parameter) => `“${value}” is both the start and ${parameter}.`,
    to: (value, parameter) => `“${value}” is both the end and ${parameter}.`,
    via: (value, parameter) => `“${value}” is both asked to be passed through and ${parameter}.`,
  },
  parameter: {
    via: 'asked to be passed through',
    avoid: 'to be avoided',
    maxSteps: 'beyond the number of passerelles allowed',
  },
  limitsAlone: 'Without one of these limits, a pathway exists:',
  limitsTogether: 'No limit alone explains why there is no pathway: several must be relaxed.',
  limit: {
    via: 'what is to be passed through',
    avoid: 'what is to be avoided',
    maxMonths: 'the number of months',
    maxSteps: 'the number of passerelles',
    formality: 'the formalities allowed',
    withoutConcurrent: 'without concurrent training',
  },
  inactive: 'Not active at this date:',
  admissions: 'Filières that do not admit this audience',
  starts: 'Starts that would lead there, shut to this audience',
  call: {
    ...onPaper.call,
    unknown: (what, operator) => `Not known: ${what}. Ask ${operator}, then note it in the inventory.`,
  },
  out: {
    next: 'The next step, from now on',
    nextAfter: (start) => `The next step, after “${start}”`,
    nothingAhead:
      'No filière can be reached from here. Call the operator below: it may know of a way that nobody has recorded.',
    nothingAheadButDirect: 'No passerelle leads on from here, but direct enrolment leads to the goal:',
    direct: 'Enrol directly elsewhere',
    directTo: (filieres) =>
      `This audience can enrol directly at ${filieres}. Here is the way from there, and what to check.`,
    farthest: 'How far one can go today in this direction:',
    reachesGoal: 'Without the limits asked for, the goal is reached like this:',
    inTheWay: 'What stops this audience, and who can lift it',
    inTheWayOfAll: 'What stops everyone, and who can lift it',
    or: 'or else',
    opens: 'This opens:',
    mitigations: 'Already thought of:',
    oldEnough: (filiere, age) => `Too young today: “${filiere}” becomes possible at ${age}.`,
    stays: 'It cannot be lifted.',
    restStays: 'the rest cannot be lifted',
    whoCan: 'Who can lift it:',
    calls: 'Whom to call',
    reasons: {
      NEXT: 'for the next step:',
      LIFTS: 'can lift what stops people at',
      ASKS: 'asks for what is missing:',
      BRIDGE: 'could open a passerelle:',
      START: 'this is the start:',
    },
    bridgesOrder: 'First those that lead into the trade asked for and whose levels fit.',
    moreBridges: (n) => s(n, 'other possible passerelle', 'other possible passerelles'),
  },
  already: (name) =>
    `This audience is already at “${name}”: there is no way to go. Choose another end, or clear the end to see where to go next.`,
  alreadyInSector: (name) =>
    `This audience is already in this sector, at “${name}”. Choose an outlet or a filière to go further.`,
  nothingKnown:
    'Nothing is known of this audience: everything that filières ask for is to check. Answer one question at least, by the button “Audience” at the top of the page.',
  withinRights: (rights) => `Ends before the rights do (${rights} months)`,
  suitable: {
    title: 'Before these pathways: a course of French that suits this audience',
    french:
      'The pathways below go through literacy, which is not made for this audience: it reads already and learns French. The next step is French as a foreign language:',
    literacy:
      'The pathways below go through French as a foreign language, which is not made for this audience. The next step is literacy:',
    by: (way) => `(by ${way})`,
    leadsOn: (isAny) => `A pathway then leads on to ${isAny ? 'an outlet' : 'the chosen end'}.`,
    endsThere: (isAny, because) =>
      `After it, no known pathway leads to ${isAny ? 'an outlet' : 'the chosen end'} for this audience. ${because}`,
  },
};
