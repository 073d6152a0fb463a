import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import { operator as onPaper } from '../../../domain/messages/en/operator-sheet.ts';
import type { OperatorWords } from '../fr/operator.ts';

/** Texts of the page of an operator, in English. */
export const operator: OperatorWords = {
  ...onPaper,
  title: 'Operator sheet',
  choose: 'Operator',
  chooseHelp: 'Choose an operator to see what it carries in the network.',
  unknown: 'This operator is not in the network on that day: choose another one, or another day.',
  sheet: 'Sheet to print',
  print: 'Print',
  map: 'See on the map',
  forWhom: (audience) => `Figures for everyone; missing passerelles for the audience: ${audience}`,
  carries: 'What it carries',
  filieres: (n) => s(n, 'filière', 'filières'),
  filieresHelp: 'active on that day',
  placesHelp: (estimated) =>
    estimated ? 'welcome apart; unknown ones: median of the stage' : 'welcome apart',
  placesUnknown: 'places unknown',
  placesUnknownHelp: 'neither its own nor those of another filière of their stages are written down',
  through: (n, of) => `${number(n)} of ${s(of, 'pair', 'pairs')}`,
  throughName: 'pairs of start and outlet that pass through it',
  throughHelp: 'starts of others and outlets that passerelles join, by a way that crosses it',
  lost: (n) => s(n, 'pair lost', 'pairs lost'),
  lostName: 'pairs lost if it closed',
  lostHelp: 'if it closed: no other way (single point)',
  lostPlaces: (n, estimated) =>
    `${estimated ? '≈ ' : ''}${s(n, 'place a year', 'places a year')} at those starts, welcome included`,
  single: 'A single point of the network.',
  notSingle: 'Not a single point: each pair has another way.',
  lostList: 'Without it, these starts no longer reach:',
  mutual: (n) => s(n, 'mutual partner', 'mutual partners'),
  oneWayTo: (n) => s(n, 'partner to which it only sends', 'partners to which it only sends'),
  oneWayFrom: (n) => s(n, 'partner that only sends to it', 'partners that only send to it'),
  count: (to, from) =>
    [to > 0 ? `→ ${to}` : '', from > 0 ? `← ${from}` : ''].filter((text) => text !== '').join(' '),
  countHelp: '→ passerelles to it, ← passerelles from it',
  none: 'none',
  partnersKnown: (silent) =>
    `Counted on the passerelles that are written down: the offer of ${s(silent, 'operator', 'operators')} is not known, and their links with it may not be either.`,
  byLink: {
    help: 'Without an account, over the internet: the operator confirms or corrects by itself, and nothing changes before you accept it.',
    go: 'Give it a link',
  },
  review: {
    title: 'Review of its links',
    on: (day) => `Links reviewed on ${day}.`,
    never: 'Its links have not been reviewed with it yet.',
    means:
      'To review them is to read it the known passerelles and to hear that there are no others: from then on, a passerelle that is absent counts as absent.',
    today: 'Reviewed today: these links, no others',
    needsOffer:
      'Nobody knows yet what it offers: a review would say nothing of the filières that are written down later. Add its filières first, then review its links.',
    writeToday: 'today',
    writeTodayLong: 'Links reviewed: today',
    todayOf: (name) => `Reviewed today: these links, no others (${name})`,
  },
};
