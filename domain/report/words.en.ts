import { capital } from '../messages/capital.ts';
import { englishCount, englishNumber, signed } from '../messages/count.ts';
import { dayInWords } from '../messages/day-words.ts';
import { figures } from '../messages/en/figures.ts';
import { calendarYear } from './period-asked.ts';
import type { ReportWords } from './words.fr.ts';

const number = englishNumber;
const s = englishCount;
const day = (on: string): string => dayInWords(on, 'en');

/** Sentences and headings of the yearly report, in English. */
export const reportWords: ReportWords = {
  language: 'en',
  number,
  signed: signed(englishNumber),
  day,
  figures,
  total: 'Total',
  what: 'What is counted',
  whole: 'Synthesis: the whole network',
  title: ({ from, to }) =>
    calendarYear({ from, to }) !== undefined
      ? `Activity report ${from.slice(0, 4)}`
      : `Activity report from ${day(from)} to ${day(to)}`,
  periodLine: ({ from, to }, last) =>
    last < to
      ? `From ${day(from)} to ${day(last)}: the period goes on until ${day(to)}, and is not over.`
      : `From ${day(from)} to ${day(to)}`,
  membersLine: (names) => `Perimeter: ${names}`,
  sourceLine: (network, revision, today) =>
    `Inventory “${network}”, revision ${number(revision)}, read on ${day(today)}`,
  fictional: 'This network is invented: nothing in what follows exists.',
  cells: {
    nothing: '–',
    masked: 'masked',
    maskedAtLeast: (people) => `masked, at least ${number(people)}`,
    percentOf: (percent, of) => `${percent}% of ${number(of)}`,
    shareOf: (count, of, percent) => `${number(count)} of ${number(of)} (${percent}%)`,
  },
  notes: {
    people:
      '“masked”: at least one person. The number is not published: it is small, a small one would be found by it, or it is not in the list of published figures. It may be large.',
  },
  essentials: {
    title: 'The essentials',
    twoDays: 'The network at the beginning and at the end of the period',
    difference: 'Difference',
    operators: 'Operators',
    filieres: 'Filières',
    places: 'Places per year, where they are known',
    placesUnknown: 'Filières whose places are not known',
    passerelles: 'Passerelles in force',
    ofWhich: (what) => `of which: ${what}`,
    agreements: 'Agreements signed and in force',
    missing: 'Missing bridges between operators',
    otherFindings: 'Other findings',
    members: (of) =>
      `The perimeter changed: on the eve of the period ${of.first || 'nothing'}; at its end ${of.last || 'nothing'}.`,
    pastNote:
      'The first day is worked out from the dates that are known today: what has no first day counts on both days.',
    missingNote:
      'A missing bridge is counted for each pair of operators, when a passerelle is missing between them that would open one more outlet. What waits for an operator’s answer is not counted.',
    intro: (of) =>
      [
        `On ${day(of.to)} the perimeter has ${s(of.operators, 'operator', 'operators')}, of which ${number(of.verified)} verified less than twelve months before, and ${s(of.filieres, 'filière', 'filières')}.`,
        `The filières whose places are known offer ${s(of.places, 'place', 'places')} per year${of.placesUnknown === 0 ? '' : `; those of ${s(of.placesUnknown, 'filière', 'filières')} are not known`}.`,
        `${s(of.passerelles, 'passerelle is', 'passerelles are')} in force (${number(of.passerellesBefore)} at the beginning of the period), and ${s(of.agreements, 'agreement', 'agreements')}.`,
        `${s(of.actions, 'action is noted', 'actions are noted')} in the period and the perimeter.`,
        `${s(of.missing, 'missing bridge is', 'missing bridges are')} left between operators (${number(of.missingBefore)} at the beginning).`,
      ].join(' '),
  },
  maps: {
    title: 'The map on two days',
    mapOn: (at) => `The map on ${day(at)}`,
    alt: (of) =>
      `Map of the network on ${day(of.at)}: ${s(of.operators, 'operator', 'operators')} and ${s(of.filieres, 'filière', 'filières')} in the order of their stages, from welcome to employment, and the ${s(of.passerelles, 'passerelle', 'passerelles')} that join them. The tables of this report give the same facts in words.`,
  },
  actions: {
    title: 'The actions of the period',
    intro: ({ actions }) =>
      actions === 0
        ? 'No action is noted in the period.'
        : `${s(actions, 'action is noted', 'actions are noted')} in the period. The seven kinds are those of the convention; each is told in its part.`,
    byKind: 'Actions by kind',
    kind: 'Kind of action',
    count: 'Number',
    collective: 'Collective',
    individual: 'Individual',
    partners: 'Operators named',
    peopleIn: (year) => `Participants in ${year}`,
    partnersNote:
      'An operator counts once in a row, however many actions name it; Lire et Écrire is one when an action names it.',
    peopleWhole:
      'The number of participants by kind is published for the whole network only; that of each action stands in its list.',
    listOf: (kind, count) => `${capital(kind)}: ${s(count, 'action', 'actions')}`,
    date: 'Date',
    what: 'What was done',
    withWhom: 'With whom',
    where: 'Where',
    form: 'Form',
    forms: { INDIVIDUAL: 'individual', COLLECTIVE: 'collective' },
    people: 'Participants',
    outcome: 'What came of it',
  },
  offer: {
    title: 'Action 1. Inventory of the offer',
    intro: (of) =>
      `The inventory holds ${s(of.operators, 'operator', 'operators')} and ${s(of.filieres, 'filière', 'filières')}. In the last twelve months ${s(of.verified, 'operator and', 'operators and')} ${s(of.verifiedFilieres, 'filière were verified', 'filières were verified')}. ${s(of.levels, 'filière says', 'filières say')} all levels asked at entry and reached at exit.`,
    quality: 'How good the inventory is',
    howMany: 'How many',
    verifiedOperators: 'Operators verified less than twelve months before',
    verifiedFilieres: 'Filières verified less than twelve months before',
    levelsSaid: 'Filières of which all levels are said',
    blank: (bassin) => `Stages and sectors without any offer: ${bassin}`,
    verifiedNote: 'The last verification that is known counts, as seen from the end of the period.',
    blankNote:
      'The stages and sectors that count are those where an offer is expected: a trade at the stages that teach it, “all sectors” at the others.',
    byType: 'Operators by type',
    type: 'Operator type',
    operators: 'Operators',
    verified: 'Verified',
    filieres: 'Filières',
    places: 'Places per year',
    byStage: 'Capacity by stage',
    stage: 'Stage',
    placesUnknown: 'Places unknown',
    placesNote: 'The places are those of the filières that say them; nothing is estimated.',
    coverage: 'Number of filières by sector and stage',
    sector: 'Sector',
    sectorUnknown: 'sector not said',
    coverageNote: 'A blank cell: no filière is known.',
  },
  partners: {
    title: 'Action 2. Awareness and work with partners',
    intro: (of) =>
      `${s(of.actions, 'awareness action', 'awareness actions')} with partners. Passerelles opened in the period: ${number(of.opened)}; signed afterwards: ${number(of.signed)}; ended: ${number(of.ended)}. ${s(of.agreements, 'agreement is', 'agreements are')} in force at its end.`,
    events: (count) => `What changed: ${s(count, 'passerelle', 'passerelles')}`,
    on: 'Date',
    event: 'What happened',
    eventNames: { opened: 'opened', signed: 'signed afterwards', ended: 'ended' },
    from: 'From',
    to: 'To',
    formality: 'Formality',
    eventsNote:
      'Ended: in force on the eve of the period, and no longer on its last day. A passerelle without a first day does not count as opened.',
  },
  access: {
    title: 'Action 3. Accessibility of the offer',
    intro: (of) =>
      `${s(of.obstacles, 'obstacle remains', 'obstacles remain')} at the end of the period, ${number(of.blocking)} of them blocking. ${number(of.blocked)} of ${s(of.filieres, 'filière', 'filières')} ${of.blocked === 1 ? 'has' : 'have'} at least one blocking obstacle, on itself or on a site. ${s(of.mitigations, 'measure lifts', 'measures lift')} others.`,
    obstacles: 'Obstacles that remain, by category and severity',
    category: 'Category',
    obstaclesNote:
      'An obstacle that a measure in force lifts is not counted. An obstacle may concern some audiences only.',
    measures: (count) => `What lifts obstacles: ${s(count, 'measure', 'measures')}`,
    measure: 'Measure',
    by: 'Who carries it',
    lifts: 'What it lifts',
  },
  upstream: {
    title: 'Action 4. Upstream partnerships',
    intro: (of) =>
      `${s(of.actions, 'upstream partnership action', 'upstream partnership actions')} in the period; ${s(of.agreements, 'agreement prepares', 'agreements prepare')} entry into training at its end.`,
    twoDays: 'Upstream work at the beginning and at the end of the period',
    agreements: 'Upstream agreements in force',
    concurrent: 'Passerelles followed together with other training',
    levelGaps: 'Steps that are too high between two filières',
    missing: 'Missing bridges between operators',
  },
  referrals: {
    title: 'Action 5. Linking trainees with operators',
    intro: (of) =>
      `${s(of.actions, 'linking action', 'linking actions')} in the period.${of.sent === null ? '' : ` People sent onward or come by themselves, for the whole network: ${of.sent}.`}${of.isYear ? '' : ' Numbers of people are published by whole calendar years only: this period holds none.'}`,
    titleOf: (kind, year, axis) => `${capital(kind)} of ${year}, ${axis}`,
    sent: 'People',
    firstPairs: (shown, all) =>
      `The ${number(shown)} pairs with the most people counted, of ${number(all)}: the program’s page “Figures” gives them all.`,
    startedShare: 'Share started, outcomes known',
    outcomesNote:
      'Sender and receiver each count on their own, and their numbers may differ. The outcomes add the reports that give all four of them; the share is that of people who started among those whose outcome is known.',
  },
  sessions: {
    title: 'Action 6. Information sessions',
    intro: (of) =>
      of.sessions === 0
        ? 'No information session is noted in the period.'
        : `${s(of.sessions, 'information session', 'information sessions')} in the period: ${number(of.collective)} collective, ${number(of.individual)} individual.`,
  },
  events: {
    title: 'Action 7. Taking part in partners’ events',
    intro: ({ events }) =>
      events === 0
        ? 'No participation is noted in the period.'
        : `${s(events, 'participation in an event', 'participations in events')} of partners in the period.`,
  },
  gaps: {
    title: 'Missing bridges and what became of them',
    intro: (of) =>
      `${s(of.missing, 'bridge is', 'bridges are')} missing between operators at the end of the period (${number(of.before)} at the beginning). ${of.followed === 0 ? 'No finding was followed up.' : `${s(of.followed, 'finding was', 'findings were')} followed up: ${number(of.solved)} solved, ${number(of.rejected)} rejected with a reason.`}`,
    bridges: (count, at) =>
      `${count < 2 ? 'The first missing bridge' : `The first ${number(count)} missing bridges`} on ${day(at)}`,
    rank: 'Rank',
    operators: 'Between',
    best: 'Best passerelle to open',
    places: 'Places concerned per year',
    estimated: (places) => `≈ ${number(places)}`,
    outlets: 'Outlets gained',
    certainty: 'Certainty',
    bridgesNote:
      'The rank is that of the list of missing bridges. The places are those of the filières that gain an outlet; “≈”: partly estimated.',
    byKind: 'Findings by kind, at the beginning and at the end',
    kind: 'Kind of finding',
    missingPairs: 'Missing passerelle, by pair of operators',
    followed: (count) => `What became of the findings followed up: ${s(count, 'follow-up', 'follow-ups')}`,
    about: 'What it is about',
    state: 'Where it stands',
    states: {
      TO_CONFIRM: 'to confirm',
      CONFIRMED: 'confirmed',
      IN_PROGRESS: 'in progress',
      SOLVED: 'solved',
      REJECTED: 'rejected',
    },
    carrier: 'Who takes care of it',
    due: 'By',
    reason: 'Why',
    actions: 'Actions',
    followedNote:
      'A finding is solved when somebody said so, or when its rule no longer holds at the end of the period.',
  },
  agreements: {
    title: 'Agreements',
    intro: (of) =>
      `${s(of.inForce, 'agreement is', 'agreements are')} in force at the end of the period. Signed in the period: ${number(of.signed)}; ended: ${number(of.ended)}.`,
    list: (count) => `Agreements of the period: ${s(count, 'agreement', 'agreements')}`,
    name: 'Agreement',
    parties: 'Parties',
    phase: 'Phase',
    signedOn: 'Signed on',
    until: 'Until',
    passerelles: 'Passerelles',
    note: 'The number of passerelles is that of all that rest on the agreement.',
  },
  method: {
    title: 'Method and definitions',
    own: 'This report is drawn from the inventory that the team keeps with the operators.',
    source: (source) => `Source: ${source}.`,
    days: (first, last) =>
      `Two days are compared: ${day(first)}, the eve of the period, and ${day(last)}. The past is read from the inventory of today, by the first and last days of each element.`,
    small:
      'No number of 1 to 4 people stands in the tables of this report, and the published figures let none be found. The texts that the team wrote are its own. Numbers that are too small, and those that would let them be found by subtraction, all bear the same mark: “masked”. Zero stays zero, and “–” means that nothing is reported or published.',
    masked: ({ masked, of }) =>
      of === 0
        ? 'This report holds no number of people.'
        : `${number(masked)} of the ${number(of)} numbers of people in its tables ${masked === 1 ? 'is' : 'are'} masked.`,
    known:
      'A share of people who started is that of the people whose outcome is known: started, refused, left early or pending. It is given from twenty people on, when none of the numbers is masked and no part is small.',
    withoutPlace: (count) =>
      count === 1
        ? '1 action names neither an operator nor a commune: it counts in the synthesis only.'
        : `${number(count)} actions name neither an operator nor a commune: they count in the synthesis only.`,
    definitions: [
      '- Operator: an organisation that offers welcome, training or coaching.',
      '- Filière: what an operator offers at a stage, with its entry conditions and places.',
      '- Passerelle: an agreed passage from a filière to another, or to an outlet.',
      '- Missing bridge: a passage that levels and offer allow and that nobody has agreed on.',
      '- Certain finding: nothing on which it rests is unknown or presumed.',
    ].join('\n'),
  },
};
