import { englishNumber, englishCount as s } from '../../../domain/messages/count.ts';
import type { HomeWords } from '../fr/home.ts';

/** Texts of the home page, in English. */
export const home: HomeWords = {
  intro: (day) => `What matters and what to do, on ${day}.`,
  otherDay: (day, today) => `Bridges are read on ${day}; what expires and follow-ups, today, ${today}.`,
  readToday: 'Read today',
  someone: 'I have someone in front of me',
  sections: 'Go to',
  chooser: {
    label: 'My bassin or my organisation',
    whole: 'The whole network',
    bassins: 'Bassins',
    operators: 'Operators',
    none: 'No bassin and no operator of this name.',
    help: 'Chosen once, kept in this browser.',
  },
  gone: {
    title: (name) => `“${name}” is no longer in this network.`,
    text: 'It was merged with another, or removed. The home page shows the whole network: choose again.',
    instead: (name) => `Choose “${name}”, which has this name too`,
    history: 'See what became of it',
    whole: 'Keep the whole network',
  },
  inactive: (name) => `${name} is not active on this day.`,
  bridges: {
    forEveryone: 'This page counts for everyone, not for the chosen audience.',
    title: 'The missing bridges that matter most',
    short: 'bridges',
    places: (n, estimated) =>
      `${estimated ? '≈ ' : ''}${s(n, 'place a year concerned', 'places a year concerned')}`,
    outlets: (n) => (n < 2 ? 'Outlet gained' : 'Outlets gained'),
    noOutlets: 'No further outlet',
    more: (n) => `and ${s(n, 'other', 'others')}`,
    upstream:
      'Places concerned: those of the courses upstream that gain an outlet, counted for each bridge opened alone.',
    crossing: (n, filiere) =>
      `At most ${englishNumber(n)} a year by the passerelle itself (places: ${filiere}).`,
    crossingUnknown: (filiere) =>
      `How many a year by the passerelle itself is not known (places not given: ${filiere}).`,
    rank: (n) => (n === 1 ? 'the 1st' : n === 2 ? 'the 2nd' : n === 3 ? 'the 3rd' : `the ${n}th`),
    share: (places, rank) => `${englishNumber(places)} already in ${rank}`,
    shared: (shares) => `Of the places concerned, ${shares}.`,
    skipped: (n) =>
      `${n === 1 ? 'Not shown, as it adds' : `Not shown (${englishNumber(n)}), as they add`} nothing to these:`,
    variant: (n) => `a variant of the ${n === 1 ? '1st' : n === 2 ? '2nd' : '3rd'}`,
    samePlaces: (places, estimated, outlets) =>
      `${estimated ? '≈ ' : ''}${s(places, 'place', 'places')} that already ${places === 1 ? 'gains' : 'gain'} ${outlets} there`,
    months: (outlet, months) => `${outlet} in ${months} months`,
    against: (months) => `against ${months}`,
    nothingNew: 'no outlet more, and no shorter way',
    skippedRest: (n) => `and ${s(n, 'other', 'others')}`,
    wholeList: 'See the whole list',
    noneAdds: 'None opens an outlet or shortens a way.',
    together: (bridges, places, estimated, outlets) =>
      `Together, these ${bridges} bridges concern ${estimated ? '≈ ' : ''}${s(places, 'place a year', 'places a year')}, each counted once${outlets === '' ? '' : ` (${outlets})`}.`,
    differsFromPlan:
      'For as many agreements to sign, another choice may bring more: an agreement carries both directions.',
    toPlan: 'Agreements to negotiate',
    monthsFrom: (outlet, months, filiere) => `${outlet} in ${months} months from ${filiere}`,
    monthsStart: (name, n, of) =>
      `Months counted from the beginning of “${name}” (${s(n, 'place', 'places')} a year, beside ${englishNumber(of)} concerned). Whoever comes from further back adds the months before.`,
    nearestSame: (outlet, months) => `nearest job: ${outlet}, ${months} months (unchanged)`,
    nearestNew: (outlet, months) => `nearest job: ${outlet} in ${months} months`,
    nearestFrom: (filiere) => `Nearest job from ${filiere}:`,
    first: (months, filiere) => `${months} months of ${filiere}, then`,
    onward: (months, filiere, outlet) => `${months} months from ${filiere} to ${outlet}`,
    monthsNew: (outlet, months) => `${outlet} in ${months} months by this passerelle`,
    noWayNow: 'no way today',
    noWayOn: (day) => `no way on ${day}`,
    monthsNow: (outlet, months) => `instead of ${outlet} in ${months} months`,
    monthsSame: (outlet, months) => `${outlet}, ${months} months (unchanged)`,
    through: 'by this passerelle:',
    monthsThrough: (outlet, months) => `${outlet} in ${months} months`,
    monthsNone: 'No way to a job yet',
    presumed: 'rests on presumed values, to confirm',
    possible: 'depends on missing information',
    enough: (n, all) =>
      n === 1
        ? 'this passerelle is enough for these places'
        : `${englishNumber(n)} passerelles are enough for these places${all > n ? `, of ${englishNumber(all)}` : ''}`,
    none: 'No missing bridge here, on this day.',
    noneYet: 'None can be judged yet: the links of the operators are not documented.',
  },
  asking: {
    title: 'Whom to ask first',
    offer: 'what it offers is not known',
    none: 'All those that are left were gone through within a year.',
    all: 'Whom to ask',
  },
  expiring: {
    title: (day) => `Expires by ${day}`,
    short: 'expire',
    lists: {
      operators: 'operator’s authorisation',
      filieres: 'filière',
      agreements: 'agreement',
      passerelles: 'passerelle',
      sites: 'site',
      mitigations: 'measure',
    },
    none: 'Nothing expires within 90 days.',
    lapsed: (n) => `${englishNumber(n)} lapsed, and nothing replaces them`,
    ended: (day) => `lapsed on ${day}`,
    moreLapsed: (n) => `and ${s(n, 'other', 'others')}, earlier`,
    passerelles: (n) => s(n, 'passerelle depends on it', 'passerelles depend on it'),
    more: (n) => `and ${s(n, 'other', 'others')}, later`,
  },
  toVerify: {
    title: 'To verify first',
    short: 'to verify',
    all: (operators, filieres) =>
      `${s(operators, 'operator', 'operators')}, ${s(filieres, 'filière', 'filières')}`,
    order:
      'By priority: the places a year, welcome included, the more so the older or less complete their data are.',
    orderByFilieres:
      'No place is known: by number of filières, the more so the older or less complete their data are.',
    orderByOwn: 'No filière is known: the oldest and least complete sheets first.',
    none: 'Everything is fresh and complete.',
    filieres: (n) => s(n, 'filière', 'filières'),
    own: 'its own data',
    never: 'never verified',
    since: (day) => `the oldest verified on ${day}`,
    places: (n, estimated) => `${estimated ? '≈ ' : ''}${s(n, 'place a year', 'places a year')}`,
  },
  followUps: {
    title: 'Follow-ups',
    short: 'follow-ups',
    overdue: (n) => `${n} overdue`,
    all: 'All follow-ups',
    fewer: 'Close the list',
    columns: { finding: 'Finding', state: 'State', carrier: 'Who', due: 'By when', reason: 'Why' },
    cut: (n, count) => `The first ${n} of ${englishNumber(count)} follow-ups.`,
    none: 'No open follow-up. A missing bridge has a button “Change the follow-up”: who takes care of it, by when, why.',
    project: 'planned passerelle',
    noCarrier: 'no one yet',
    noDay: 'without a date',
    more: (n) => `and ${s(n, 'other', 'others')}`,
  },
  changes: {
    since: (day) => `Since your visit on ${day}`,
    first: 'In the last month',
    firstHelp: 'First visit in this browser: the next one will count from today.',
    short: 'changes',
    none: 'Nothing changed.',
    row: (kind, writes, elements) =>
      `${kind}${writes > 1 ? ` × ${writes}` : ''}: ${s(elements, 'element', 'elements')}`,
    last: (author, when) => `${author}, ${when}`,
    more: 'Only the latest writes are counted.',
    seen: 'Seen',
    all: 'History',
  },
};
