import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import { agreements as common } from '../../../domain/messages/en/agreements.ts';
import { operator as onPaper } from '../../../domain/messages/en/operator-sheet.ts';
import type { AgreementsWords } from '../fr/agreements.ts';

/** Texts of the screen of agreements, in English. */
export const agreements: AgreementsWords = {
  ...common,
  nav: 'Agreements',
  intro: (day) => `Who agreed with whom, on what and until when, as of ${day}. Those to renew come first.`,
  add: 'Add an agreement',
  rules: {
    title: 'What these words mean',
    defined: (days, months) => [
      [
        'To renew:',
        `it expires within ${number(days)} days, or it has lapsed and passerelles in force still rest on it.`,
      ],
      [
        'Unsigned project:',
        'nobody has signed it, and it has not begun. An agreement that has begun is in force, even if the day of its signature is not known.',
      ],
      [
        'Confirmed:',
        `a party signed it, or said that it holds, less than ${number(months)} months ago. After that, the confirmation is too old.`,
      ],
    ],
  },
  groups: {
    due: (n) => `To renew (${number(n)})`,
    UNSIGNED: (n) => `Unsigned projects (${number(n)})`,
    IN_FORCE: (n) => `In force (${number(n)})`,
    UPCOMING: (n) => `To come (${number(n)})`,
    LAPSED: (n) => `Lapsed, without a passerelle in force (${number(n)})`,
  },
  filters: {
    state: 'State',
    phase: 'Phase',
    confirmation: 'Confirmation',
    partner: 'Party',
    all: 'All',
    allStates: 'All',
    due: 'Only those to renew',
    clear: 'Remove the filters',
    unknown: 'Party',
    shown: (n, total) =>
      n === total
        ? s(n, 'agreement', 'agreements')
        : `${number(n)} of ${s(total, 'agreement', 'agreements')}`,
  },
  none: 'No agreement is noted.',
  noneFound: 'No agreement passes the filters.',
  hidden: 'The agreement that was asked for does not pass the filters.',
  until: (day) => `until ${day}`,
  ended: (day) => `lapsed on ${day}`,
  begins: (day) => `from ${day}`,
  open: 'without a last day',
  someParties: (n, of) => `confirmed by ${number(n)} of ${number(of)} parties`,
  passerelles: (n) =>
    n === 0 ? 'no passerelle in force' : s(n, 'passerelle in force', 'passerelles in force'),
  facts: {
    object: 'Object',
    kind: 'Kind',
    phase: 'Phase',
    signedOn: 'Signed on',
    documents: 'Documents',
  },
  edit: 'Edit the agreement',
  noteAction: 'Note an action',
  addPasserelle: 'Add a passerelle',
  noPasserelle: 'No passerelle rests on it, and no action names it.',
  words: {
    title: 'Who confirms it',
    party: 'Party',
    last: 'Last word',
    confirmed: (day) => `confirmed on ${day}`,
    signed: (day) => `signed on ${day}`,
    never: 'nothing yet',
    stale: (months) => `over ${number(months)} months`,
    day: 'Day of the confirmation',
    confirm: 'Confirm',
    confirmFor: (party) => `Confirm for ${party}`,
    remove: 'Remove',
    removeFor: (party) => `Remove the last confirmation by ${party}`,
    future: (day) => `${day} is still to come: a confirmation is noted once it was said. Correct the date.`,
    leave: 'A day of confirmation is typed and not yet saved.',
    noDay: 'Say on which day the party confirmed it.',
    change: (party, agreement) => `${party} confirms: ${agreement}`,
    removed: (party, agreement) => `Confirmation removed, ${party}: ${agreement}`,
  },
  operator: {
    title: onPaper.agreements,
    all: 'See its agreements',
  },
};
