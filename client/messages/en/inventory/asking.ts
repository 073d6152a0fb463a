import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import { concerned } from '../../../../domain/messages/en/concerned.ts';
import type { AskingWords } from '../../fr/inventory/asking.ts';

/** Texts about whom to ask first, and of the notice that an inventory is young, in English. */
export const asking: AskingWords = {
  tab: 'Whom to ask',
  intro: (day) =>
    `Read on ${day}. A finding is settled when nothing is missing any more for it to be certain, or to go.`,
  introUnranked: (day) => `The operators of which nothing is known yet, read on ${day}.`,
  order: (hasSilent, ranked) => {
    const by =
      ranked === undefined
        ? ''
        : ranked === 'PLACES'
          ? 'those whose answer concerns the most places a year'
          : 'those whose answer concerns the most filières, as their places are not known';
    if (!hasSilent) return `In this order: ${by}.`;
    return `First those of which nobody knows what they offer; nothing allows yet to rank them: begin with those that have the most sites, then by name.${by === '' ? '' : ` Then ${by}.`}`;
  },
  count: (n) => `${s(n, 'operator', 'operators')} to ask`,
  countOf: (n, all) => `${s(n, 'operator', 'operators')} to ask, of ${number(all)} without filters`,
  definitions: 'How the order is made',
  defined: [
    [
      'Findings settled',
      'Dead ends, ways without an outlet, unreachable filières, missing passerelles (counted by pair of operators) and latent passages that are only possible, where this operator alone knows what is missing: its links, which of its filières admit people directly, and whether what is presumed of them is right.',
    ],
    [
      'Places',
      'Places a year of the filières of these findings, each once, welcome left out. Unknown (≈): the lower median of the filières of the stage that give theirs, and 1 a filière where none does.',
    ],
    [
      'Order',
      'First those of which nobody knows what they offer: the most sites first, then by name. Then the most places a year, as for missing bridges and agreements, then the most findings settled, then the most filières of which a rule waits for a level. The home page and the missing bridges follow the same order. Rejected findings do not count.',
    ],
  ],
  none: 'Nobody to ask: no rule waits for links or levels.',
  noneHere: 'Nobody to ask with these filters.',
  settles: (findings, places, estimate, onlyFilieres) =>
    `${onlyFilieres ? s(places, 'filière', 'filières') : concerned.places(places, estimate)}: its complete answer settles ${s(findings, 'finding', 'findings')}`,
  settlesNothing: 'Settles nothing alone: others must answer too.',
  levels: (n) => `${s(n, 'filière waits', 'filières wait')} for a level`,
  bySource: (byLinks, byMore) =>
    `${number(byLinks)} by its links alone, ${number(byMore)} by saying also which of its filières admit people directly, and whether what is presumed of them is right`,
  settled: 'What its answer settles',
  linksFor: (rules) => `Rules that wait for its links: ${rules}.`,
  links: 'Its known passerelles and outlets',
  trade: 'outlet',
  noLink: 'No passerelle is written down, from here or to here, and no outlet.',
  reviewedOn: (day, left) =>
    `Gone through with it already on ${day}${left === '' ? '' : `; still to ask: ${left}`}.`,
  reviewedShort: (day) => `gone through already on ${day}`,
  leftAccess: (n) =>
    n < 2
      ? 'whether its filière admits people directly'
      : `which of its ${number(n)} filières admit people directly`,
  leftLevels: (n) => `the levels of ${s(n, 'filière', 'filières')}`,
  recordAccess: 'Record that nobody is admitted there directly',
  done: (n) => `${s(n, 'other', 'others')} gone through already: at the end of the list.`,
  reviewed:
    'Gone through with them today: no passerelle and no outlet (trade that the filière prepares for) but these',
  reviewedWhom: (name) =>
    `Gone through with them today: no passerelle and no outlet (trade that the filière prepares for) but these (${name})`,
  noOtherAccess: (n) =>
    n < 2
      ? 'And its filière that does not say so admits nobody directly'
      : `And its ${number(n)} filières that do not say so admit nobody directly`,
  said: (name, day) => `${name}: links gone through on ${day}.`,
  saidLater: (name, day, at) =>
    `${name}: links gone through on ${day}. This page is read on ${at}: nothing changes on it before that day.`,
  message: (name, day) => `Links of ${name} gone through on ${day}`,
  who: 'You',
  missingLink: 'Is a link missing? Add it first: a passerelle in its table, a trade in that of preparations.',
  addLink: 'Add a passerelle',
  silent: {
    title: (n) =>
      n === 1
        ? '1 operator of which nobody knows what it offers'
        : `${number(n)} operators of which nobody knows what they offer`,
    help: 'No filière is written down for them. Send them their sheet: it comes back by the import. Nothing allows yet to rank them: those with the most sites first, then by name.',
    sites: (n) => s(n, 'site', 'sites'),
    reviewed: 'gone through already',
    filtered: (shown, all) =>
      `${number(shown)} of ${number(all)} with these filters. An operator counts in each bassin where it has a site.`,
    noPlace: 'unknown commune',
    contact: 'How to reach them',
    noContact: 'No mailbox, telephone or page is written down for the organisation.',
    add: 'Add a filière',
    addWhy: 'You know what it offers?',
  },
  young: {
    title: (operators, passerelles) =>
      `Your inventory is young: ${s(operators, 'operator', 'operators')}, ${s(passerelles, 'passerelle', 'passerelles')}.`,
    filieres: (without, all) =>
      without === all
        ? 'Nobody has said what they offer: no filière is written down.'
        : `Nobody has said what ${number(without)} of them offer: they have no filière written down. What seems to be missing may exist there.`,
    nextOffer: 'Ask first what each of them offers:',
    links: (without, all) =>
      without === all
        ? 'Nobody has told their links. Nothing that depends on passerelles is certain.'
        : `Nobody has told the links of ${number(without)} of them. Nothing that depends on their passerelles is certain.`,
    nothingCertain: 'Nothing that depends on their passerelles is certain.',
    levels: (without, all, presumed) => {
      const missing =
        without !== all
          ? `No level is ${presumed > 0 ? 'confirmed' : 'written down'} for ${number(without)} operators of ${number(all)}`
          : `No level is ${presumed > 0 ? 'confirmed' : 'written down'}, at entry or exit`;
      const only =
        presumed > 0 ? ` (the exit is only presumed for ${s(presumed, 'filière', 'filières')})` : '';
      return `${missing}${only}: a passerelle that seems to be missing may be impracticable.`;
    },
    next: (hasPlaces) =>
      `Begin with those whose answer concerns the most ${hasPlaces ? 'places' : 'filières'}:`,
    go: 'whom to ask first',
  },
};
