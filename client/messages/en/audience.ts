import { mapWords } from '../../../domain/map/words/en.ts';
import type { AudienceWords } from '../fr/audience.ts';

/** Texts of the audience picker, in English. */
export const audience: AudienceWords = {
  button: (name) => `Audience: ${name}`,
  everyone: mapWords.audience.everyone,
  own: 'profile described here',
  title: 'For which audience?',
  close: 'Close',
  intro:
    'An audience is a supposition, never a person. What is not said stays unknown, and what rests on it is “to check”.',
  library: 'Audiences of the network',
  libraryPlaceholder: 'Choose an audience…',
  describe: 'Describe an audience by a few questions',
  libraryTitle: 'Or an audience of the network',
  allFields: 'All fields (statuses, groups, levels…)',
  done: 'See for this audience',
  nothingKnown: 'nothing is known',
  nothingKnownHelp:
    'Nothing is known of this audience yet: everything that filières ask for is then to check. Answer one question at least, or go back to everyone.',
  age: 'Age',
  statuses: 'Statuses',
  groups: 'Groups',
  commune: 'Commune',
  loneParentField: 'Brings up children alone',
  hasCar: 'Has a car',
  needsChildcare: 'Needs childcare',
  yes: 'yes',
  no: 'no',
  unsaid: 'not said',
  availability: 'Available',
  rightsMonths: 'Months of rights left',
  rightsHelp: 'Optional. Each pathway then says whether it ends in time.',
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
  womanField: 'Woman',
  literateField: 'Reads in some language',
  woman: 'woman',
  man: 'man',
  speaks: (answer) => `speaks French: ${answer}`,
  reads: (answer) => `reads and writes: ${answer}`,
  optional: 'Optional',
  wrongAge: (text) => `“${text}” is no age: a whole number from 0 to 120, such as 34. The age stays unsaid.`,
  communeOutside: (text) =>
    `“${text}” is outside the bassin, or spelled otherwise: the commune stays unsaid.`,
  communeUnclear: (text, n) =>
    `“${text}” fits ${n} communes: choose one from the list. The commune stays unsaid.`,
  loneParent: 'lone parent',
  certificate: 'certificate',
  noCar: 'without a car',
  car: 'with a car',
  childcare: 'needs childcare',
  rights: (n) => `${n} months of rights`,
  questions: {
    unknown: 'I don’t know',
    other: 'said in all fields',
    ask: {
      parent: 'A lone parent?',
      car: 'A car?',
      childcare: 'Children who need care?',
      free: 'Free at which times?',
      oral: 'Speaks French?',
      written: 'Reads and writes?',
      papers: 'Which certificate?',
      rights: 'Which rights, and since when?',
      woman: 'Woman or man?',
    },
    answers: {
      parent: { yes: 'Yes', no: 'No' },
      car: { yes: 'Yes', no: 'No' },
      childcare: { yes: 'Yes', no: 'No' },
      free: {
        day: 'In the daytime, part time (school hours)',
        fullTime: 'Full time (35 hours and more)',
        evening: 'In the evening',
        always: 'Daytime and evening',
      },
      oral: {
        beginner: 'Not yet',
        little: 'A little (A1)',
        everyday: 'In daily life (A2)',
        well: 'Well (B1)',
        fluent: 'With ease (B2)',
      },
      written: {
        nowhere: 'Reads in no language',
        elsewhere: 'Reads in their own language, learns French',
        veryLittle: 'Very little, in French (A1.1)',
        little: 'A little, in French (A1)',
        well: 'With ease, in French (B1)',
      },
      papers: {
        none: 'None',
        ceb: 'CEB (end of primary school)',
        ce1d: 'CE1D (2nd year of secondary school)',
        cess: 'CESS (end of secondary school)',
        higher: 'Higher education',
      },
      rights: {
        recent: 'Out of work, for less than 18 months or not known how long',
        months18: 'Out of work for 18 months or more',
        years2: 'Unemployed for 2 years or more',
        cpasRegistered: 'Helped by a CPAS and registered with Forem',
        cpas: 'Helped by a CPAS, not registered',
        illness: 'On sickness insurance',
        protection: 'Applicant for international protection',
        works: 'At work',
      },
      woman: { yes: 'Woman', no: 'Man' },
    },
    contradiction: 'Two answers contradict each other',
    contradictions: {
      WORKER_AND_JOB_SEEKER:
        'This audience is said to be at work and a job seeker at once. Both answers are kept: correct the wrong one in “Which rights” or in “Statuses”.',
      WOMEN_AND_MEN:
        'This audience is said to be of women and of men at once: a filière for the ones would admit it, and one for the others too. Correct it in “Groups”.',
      SAYS_LONE_PARENT_TWICE:
        'The answer to “A lone parent?” is no, and “Groups” holds lone parents. The answer to the question is used: correct the wrong one.',
      TOO_OLD_FOR_GROUP:
        'The age is above that of one of the chosen groups. Correct the age or the groups, in all fields.',
      TOO_YOUNG_FOR_UNEMPLOYMENT:
        'Nobody under 15 is a job seeker. Correct the age or the statuses, in all fields.',
      READER_WITHOUT_READING:
        'This audience has a certificate that asks for reading, and does not read. Correct “Reads and writes?” or “Which certificate?”.',
    },
  },
};
