import { MASKED } from '../../model/vocabulary.ts';
import { englishNumber as number, englishCount as s } from '../count.ts';
import type { OfferOnPaperWords, OperatorOnPaperWords } from '../fr/operator-sheet.ts';

/** Words of an operator, on its page and on its sheet, in English. */
export const operator: OperatorOnPaperWords = {
  enterpriseNumber: 'Enterprise number',
  establishmentNumber: 'Establishment number',
  asOf: (day, network) => `${network}, on ${day}`,
  places: (n, estimated) => `${estimated ? '≈ ' : ''}${s(n, 'place a year', 'places a year')}`,
  missing: (n) => s(n, 'link to negotiate', 'links to negotiate'),
  noneMissingKnown: (silent) =>
    `Nothing known concerns it, but the offer of ${s(silent, 'operator', 'operators')} is not known: it cannot be said that it lacks nothing.`,
  noneMissing: 'No line of missing passerelles and no passage without one is about it.',
  notAll: (listed, all) =>
    `Looked for among the first ${number(listed)} of the ${number(all)} lines of the network: there may be others.`,
  more: (n) => `and ${number(n)} more`,
  pair: (n) => s(n, 'pair of filières', 'pairs of filières'),
  latent: (band) => `passage without passerelle (${band} people referred)`,
  unknownOffer: {
    title: 'Its offer is not known yet',
    help: 'No filière is written down for it: neither its places, nor its role in the network, nor what it lacks can be told. Ask it:',
    ask: [
      'what it offers: courses, stage, place, length, places a year;',
      'for each, who may enter (age, status, levels asked), and whether people enter directly;',
      'which of them end a pathway, and which lead to another course;',
      'where its participants come from, and to whom it sends them.',
    ],
  },
  list: 'Its filières',
  sources: 'Source: inventory of the network. Definitions and calculations: “Glossary” in Passerelles.',
  withPossible: (what) => `counting possible passerelles too: ${what}`,
  offerColumn: 'Filière',
  leads: 'From, to',
  passerelles: (n) => `Its passerelles (${number(n)})`,
  link: 'How',
  agreements: (n) => `Its agreements (${number(n)})`,
  pdf: 'Sheet as PDF',
  forWhom: (audience) => `Missing passerelles looked for, for the audience: ${audience}`,
  described: 'a described audience',
};

/** Words of an offer: contacts, places, who may enter, in English. */
export const offer: OfferOnPaperWords = {
  sites: 'Places',
  entry: 'Entry conditions',
  declared: 'declared',
  tested: 'test',
  ceiling: 'at most',
  ceilingWaived: (statuses) => `ceiling lifted for: ${statuses}`,
  noEntry: 'Nothing is documented about entry.',
  age: 'Age',
  ageBetween: (min, max) => `from ${min} to ${max} years`,
  ageFrom: (min) => `from ${min} years`,
  ageTo: (max) => `up to ${max} years`,
  statuses: 'Statuses',
  groups: 'Audiences',
  communes: 'Communes',
  documents: 'Papers',
  wait: 'Wait',
  duration: 'Duration',
  months: (n) => s(n, 'month', 'months'),
  open: 'Direct access',
  yes: 'yes',
  no: 'no',
  incoming: 'Comes from',
  outgoing: 'Leads to',
  nobody: 'no passerelle',
  contact: 'Contact',
  presumed: (text) => `${text} (presumed)`,
  telephone: 'Telephone',
  openingHours: 'Opening hours',
  website: 'Website',
  flowBand: (band) => (band === MASKED ? 'masked (≥ 1)' : `${band}`.replace(/\+$/, ' or more')),
};
