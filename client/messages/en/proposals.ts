import type { ProposalsWords } from '../fr/proposals.ts';

const lines = (n: number): string => (n === 1 ? 'one line' : `${n} lines`);

/** Texts of the screen of what partners propose by their own link, in English. */
export const proposals: ProposalsWords = {
  intro:
    'What operators confirmed, corrected or remarked by their link. Accepting edits the network in your name and names the operator in the history; what it confirms or corrects is verified on the day of its answer, with it as the source. Refusing changes nothing there. The operator sees what became of its answer.',
  none: 'No proposal is waiting.',
  decided: (n) => (n === 1 ? 'one proposal decided already' : `${n} proposals decided already`),
  of: (operator, day) => `${operator}, received on ${day}`,
  byLink: (label) => `by the link “${label}”`,
  columns: {
    about: 'About',
    said: 'What the partner says',
    today: 'The network today',
    decision: 'Decision',
  },
  lists: { operators: 'operator', filieres: 'filière', passerelles: 'passerelle', agreements: 'agreement' },
  nothing: 'nothing',
  change: (field, was, now) => `${field}: “${was}” → “${now}”`,
  kinds: {
    CONFIRM: () => 'This is right.',
    UNUSED: () => 'No longer used.',
    REMARK: (text) => `Remark: ${text}`,
    MISSING: (text) => `A passerelle is missing${text === '' ? '.' : `: ${text}`}`,
    ALL_STATED: () => 'All its passerelles are stated.',
  },
  writes: {
    CONFIRM: (today, day) => `Verified on: ${today} → ${day}, source: the operator`,
    HOLDS: (today, day) => `Confirmed by the operator on: ${today} → ${day}`,
    UNUSED: (today, day) => `Last day: ${today} → ${day}`,
    ALL_STATED: (today, day) => `Links reviewed: ${today} → ${day}`,
  },
  standings: {
    SAME: 'Still says what the partner saw.',
    CHANGED: (today, was, now) =>
      `Changed since: “${today}”, no longer “${was}”. Accepting would put “${now}”.`,
    ALREADY: (today) => `Says so already: ${today}.`,
    GONE: 'No longer in the network, or no longer of this operator: cannot be accepted.',
    NOT_IN_FORCE: 'Was not in force on the day of the answer: cannot be confirmed.',
    OUTDATED: 'Changed since the partner saw it: its confirmation no longer holds. Refuse it, and ask again.',
    MISSING_OPEN:
      'A passerelle that this operator says is missing is neither added nor refused: cannot be accepted yet.',
    THERE: 'Such a passerelle is in the network.',
    NOT_THERE:
      'No such passerelle is in the network yet: add it, or refuse. While it is only read, the operator cannot say that all its passerelles are stated.',
    READ: 'Nothing is written by itself: read it, then edit what is to be edited.',
  },
  accept: 'Accept',
  note: 'Read',
  added: 'Added',
  refuse: 'Refuse',
  reason: 'Reason (optional)',
  reasonHelp: 'The partner will read it on its page. Write nothing about a person.',
  because: (reason) => `Reason: ${reason}`,
  acceptAll: (n) => `Accept ${lines(n)}`,
  refuseAll: (n) => `Refuse ${lines(n)}`,
  allOf: (act, operator) => `${act}: ${operator}`,
  about: (act, said, name) => `${act}: ${name}, ${said}`,
  decisions: {
    ACCEPTED: (by, day) => `Accepted by ${by}, ${day}`,
    READ: (by, day) => `Read by ${by}, ${day}`,
    ADDED: (by, day) => `Said to be added by ${by}, ${day}`,
    REFUSED: (by, day) => `Refused by ${by}, ${day}`,
  },
  done: {
    ACCEPTED: (n, operator) => `${operator}: ${lines(n)} accepted.`,
    READ: (n, operator) => `${operator}: ${lines(n)} read.`,
    ADDED: (n, operator) =>
      `${operator}: ${n === 1 ? 'one passerelle' : `${n} passerelles`} said to be added.`,
    REFUSED: (n, operator) => `${operator}: ${lines(n)} refused.`,
  },
  addPasserelle: 'Add this passerelle',
};
