import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { FreshnessWords } from '../../fr/inventory/freshness.ts';

/** A fraction as a percentage, rounded down, so that only a complete share gives 100. */
const whole = (share: number): number => Math.floor(share * 100 + 1e-9);

/** Texts of the freshness screen, in English. */
export const freshness: FreshnessWords = {
  tab: 'To verify',
  intro: (day) =>
    `What nobody verified for long and what is missing, read on ${day}, what matters most first.`,
  today: (day) => `Read today, ${day}`,
  definitions: 'What the numbers say',
  defined: [
    [
      'Freshness',
      'Of the date of verification: 100% up to 6 months, then the same share less every day, 0% from 24 months on; 0% without a date. Months run from a day to the same day of the month (6 months after 31 August: 28 February). A verification after the day that is read counts as 100%.',
    ],
    [
      'Completeness',
      'Share of the points that are filled in. A filière, 40 points: 2 for each field on which a rule rests (sector, site in service, each of the six levels at entry and at exit, places, duration, wait, direct access), 1 for those needed to answer someone (schedule, hours per week, price, source). An operator, 6 points: 2 for its basins or a site, 1 for the enterprise number, the website, the contact, the source. “No condition” is an answer.',
    ],
    [
      'Priority',
      'A score without a unit: places per year × (share of freshness lost + share to be filled in). Unknown places: the lower median of the stage (≈). The priority of an operator is the sum of its filières shown; its freshness and completeness are their means.',
    ],
    [
      'Waited for by a rule',
      'What a finding of missing information asks for: without it, a rule cannot answer.',
    ],
  ],
  operators: 'Operators',
  mine: (n) => `My operators (${n})`,
  keepMine: 'Keep as “my operators”',
  keptMine: (n) =>
    `${s(n, 'operator kept', 'operators kept')} in this browser; the address of the page holds them too.`,
  source: 'Source',
  anySource: 'All',
  what: 'To do',
  whats: { ALL: 'All', DATE: 'Date', FIELDS: 'Fill in', WAITED: 'Waited for by a rule' },
  by: 'Layout',
  bys: { operator: 'By operator', filiere: 'By filière' },
  counts: (operators, filieres) =>
    `${s(filieres, 'filière', 'filières')} to verify, ${s(operators, 'operator', 'operators')}`,
  details: (never, stale, ageing, incomplete, waited) =>
    `${number(never)} never verified; ${number(stale)} last verified 24 months ago or more; ${number(ageing)} between 6 and 24 months ago; ${number(incomplete)} incomplete; ${number(waited)} waited for by a rule`,
  none: 'Nothing to verify with these filters.',
  more: (n) => `Show ${number(n)} more`,
  state: {
    NEVER: 'never verified',
    STALE: 'verified 24 months ago or more',
    AGEING: 'verified 6 to 24 months ago',
    FRESH: 'verified 6 months ago at most',
  },
  percent: (share) => `${whole(share)}%`,
  fresh: 'Freshness',
  complete: 'Completeness',
  stake: 'Priority',
  filiere: 'Filière',
  verifiedOn: 'Verified on',
  missing: 'Missing',
  nothingMissing: 'nothing',
  andMore: (n) => s(n, 'more field', 'more fields'),
  waitedBy: (rules) => `waited for by ${rules}`,
  action: 'Verify',
  itself: 'The operator itself',
  filieresShown: (n) => s(n, 'filière', 'filières'),
  placesShown: (n, estimated) => `${estimated ? '≈ ' : ''}${s(n, 'place a year', 'places a year')}`,
  stakeMeans:
    'The priority is no number of places: it is a score, the places a year of each filière to verify, welcome included, multiplied by what its freshness and completeness lack, and added up. It gives the order of the list.',
  noFiliere: 'no filière to verify',
  stakeOf: (stake, places, isEstimated, fresh, complete) =>
    `${isEstimated ? '≈ ' : ''}${number(places)} places × (${100 - whole(fresh)}% + ${100 - whole(complete)}%) = ${number(Math.round(stake))}`,
  stakeTotal: (stake) => `priority ${number(Math.round(stake))}`,
  verified: 'Verified today',
  verifiedWhat: (name) => `Verified today: ${name}`,
  verifiedAll: 'All verified today',
  verifiedAllOf: (name) => `All verified today: ${name}`,
  verifiedAllMeans: 'Dates what is written here; it says nothing of the links of the operator.',
  who: 'Your verifications',
  author: 'You are (role or organisation)',
  authorNeeded: 'First say who verifies: a role or an organisation.',
  newSource: 'Where the information comes from',
  newSourceHelp: 'Optional: written as the source of what you verify.',
  said: (names, day) => `${s(names, 'record verified', 'records verified')}: the date is now ${day}.`,
  nothingToSay: 'Nothing to change: it was written already.',
  undo: 'Undo',
  undone: 'Undone: the former dates are back.',
  failed: 'Nothing was saved.',
  message: (day) => `Verified on ${day}`,
  sheet: 'Sheet for the operator',
  sheetHelp: (mark) =>
    `What is known, and “${mark}” where something is waited for. Once filled in, the sheet comes back by the page Import as it is: a cell left so changes nothing.`,
  offerAsked: 'Your courses',
  offerAskedHelp:
    'What you offer is not known yet. One line a course: leave the rest blank, add others if you need them.',
  csv: (list) => `CSV: ${list}`,
  xlsx: 'Excel workbook (XLSX)',
  print: 'Print the sheet',
  printed: (name, day) => `${name}: records to read again, on ${day}`,
  printedAsked: (name, day) => `${name}: sheet to fill in, on ${day}`,
  paper: {
    askedInstruction:
      'Say to whom you send people and who sends people to you, then what you offer. Fill in the empty lines, and send this sheet back to the person who gave it to you.',
    instruction:
      'Confirm or correct what is written, most of all what is marked “(presumed)”, which nobody has said yet, and fill in the blank lines.',
    links: 'Where do you send people, and who sends people to you?',
    trades: 'Which trades does each filière prepare for?',
    filiere: 'Filière',
    trade: 'Trades prepared for (please complete)',
  },
  fileName: (operator, list, day) => `to-verify-${operator}-${list}-${day}`,
};
