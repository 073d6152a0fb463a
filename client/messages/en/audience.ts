import type { AudienceWords } from '../fr/audience.ts';

/** Texts of the audience picker, in English. */
export const audience: AudienceWords = {
  button: (name) => `Audience: ${name}`,
  everyone: 'everyone',
  own: 'profile described here',
  title: 'For which audience?',
  close: 'Close',
  intro:
    'An audience is a supposition, never a person. What is not said stays unknown, and what rests on it is “to check”.',
  library: 'Audiences of the network',
  libraryPlaceholder: 'Choose an audience…',
  describe: 'Or describe an audience',
  age: 'Age',
  statuses: 'Statuses',
  groups: 'Groups',
  commune: 'Commune',
  hasCar: 'Has a car',
  needsChildcare: 'Needs childcare',
  yes: 'yes',
  no: 'no',
  unsaid: 'not said',
  availability: 'Available',
  rightsMonths: 'Months of rights left',
  levels: 'Levels on entering',
  clear: 'Back to everyone',
  share: 'Copy a link that holds this profile',
  shared: 'Link copied',
  shareHelp:
    'The link holds the fields filled in, after a “#”: they are sent to no log. A profile described here is not stored and goes when the page closes.',
  shareFailed: 'The browser refused to copy. Here is the link:',
  unknown: (id) =>
    `The audience “${id}” does not exist in this network: everyone is taken into account. Choose an audience at the top of the page.`,
  unreadable:
    'The link holds a profile of an audience that cannot be read: everyone is taken into account. Ask for the link again, or describe the audience at the top of the page.',
  years: (n) => `aged ${n}`,
  noCar: 'without a car',
  car: 'with a car',
  childcare: 'needs childcare',
  rights: (n) => `${n} months of rights`,
};
