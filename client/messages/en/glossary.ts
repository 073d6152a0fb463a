import { MOST_BOXES } from '../../../domain/map/detail.ts';
import type { Glossary } from '../fr/glossary.ts';

const INVENTORY = 'The inventory, on the day chosen at the top of the page.';

/** The glossary in English; the only place where terms are explained. */
export const glossary: Glossary = {
  operator: {
    word: 'operator',
    text: 'Organisation acting in the pathway: training, guidance, support, funding, concertation.',
  },
  operatorType: {
    word: 'type of operator',
    text: 'The family of an operator, under its name of the time: EFT and OISP until 2013, CISP since. The operator stays the same.',
  },
  site: { word: 'site', text: 'Place where an operator works.' },
  filiere: {
    word: 'filière',
    text: 'One offer on its own: its entry conditions, content, what one can do on leaving, its places.',
    counted: 'The filières valid on the chosen day whose operator is valid too.',
    from: INVENTORY,
  },
  stage: {
    word: 'stage',
    text: 'The column of the map, from welcome to employment: what the filière does in the pathway.',
  },
  passerelle: {
    word: 'passerelle',
    text: 'An organised passage, one way, from a filière to another or to an outlet: somebody has agreed to carry people across.',
    counted:
      'Those whose two ends exist on the chosen day. In force are those that are neither planned, suspended nor over.',
    from: INVENTORY,
  },
  formality: {
    word: 'formality',
    text: 'What a passerelle rests on: a signed agreement, a protocol, or an informal habit. “Not documented” means that nobody said.',
  },
  agreement: { word: 'agreement', text: 'A written agreement on which passerelles or actions rest.' },
  flow: {
    word: 'referral, flow',
    text: 'People sent from one operator to another, kept as totals over a quarter or more. No data about a person exists here.',
    counted:
      'The sum of the rows wholly inside the period. “Masked”: at least 1, hidden because it is small or would give away another number. It is neither zero nor “not recorded”.',
    from: 'The flow rows of the inventory, for the period chosen beside the date.',
  },
  outlet: { word: 'outlet', text: 'Job family at the end of the pathway.' },
  prep: {
    word: '“prepares for”',
    text: 'The content of a filière prepares for an outlet; this is not an agreement.',
  },
  concurrent: {
    word: 'filières followed at the same time',
    text: 'A passerelle that joins two filières which people follow at the same time, not one after the other.',
  },
  bassin: { word: 'basin', text: 'Territory of concertation: a dated set of communes.' },
  start: {
    word: 'way in, start',
    text: 'Where one enters the network: a welcome filière, or one with direct access.',
  },
  pathway: {
    word: 'pathway',
    text: 'A possible chain of filières, from a way in to an outlet; never that of a person.',
    counted:
      'The best first: for an audience, those with the fewest unknown conditions; then complete ones, then the shortest in months, then in passerelles. An unknown duration counts zero and makes the pathway incomplete.',
    from: 'The passerelles in force, the levels on entry and leaving, the durations and waits of the inventory.',
  },
  audience: {
    word: 'audience',
    text: 'A supposed profile for which the network is read: age, statuses, commune, car, childcare, levels. It is not a person and nothing of it is kept.',
  },
  gap: {
    word: 'missing bridge, finding',
    text: 'A defect of the network that a rule finds and evidence shows. Each kind has its rule, written under its title.',
    counted: 'Every rule is applied to the whole network; filters only take away from what is shown.',
    from: 'The rules written under each title, on the inventory of the chosen day and the flows of the period.',
  },
  line: {
    word: 'line of missing passerelles',
    text: 'All the passerelles missing from one operator to another, in that direction, gathered in one line: one meeting is enough to talk about them.',
    counted:
      'Pairs of filières that a passerelle could join (stages, levels, audiences, basin) and that none does; rejected findings are apart.',
    from: 'The missing passerelles, and the expired ones to renew.',
  },
  certainty: {
    word: 'certainty',
    text: '“Certain”: all that the rule asks is documented. This is about the rule and not about the data: a field that is filled in is enough, even where its source is not given or nobody verified it. “Possible”: a fact is missing, and the rule does not guess it, or it is only presumed.',
  },
  impact: {
    word: 'places concerned a year',
    text: 'What a passerelle would open: the places a year of the filières that would reach one more outlet, and these outlets by name.',
    counted:
      'The filières outside welcome that a way in reaches. Unknown places: the known median of the same stage (≈). A place counts once, but a person who follows two of these filières takes two places: this is not a number of people. The order of lists counts a place as many times as it gains outlets.',
    from: 'The places a year, the passerelles and the prepared outlets of the inventory.',
  },
  obstacle: {
    word: 'obstacle',
    text: 'What keeps an audience out: schedules, transport, childcare, papers. A mitigation lifts it.',
    counted: 'Those valid on the chosen day that no mitigation in force lifts.',
    from: INVENTORY,
  },
  places: {
    word: 'places a year',
    text: 'How many people a filière can take in a year.',
    counted:
      'Unknown: the median of the filières of the same stage, marked ≈. Those of welcome count in “To verify first”, whose order is a priority and no number of places, and in the coverage; they count in no effect of a passerelle, as welcome refers people and trains nobody.',
    from: 'The field “places a year” of the filières.',
  },
  through: {
    word: 'pairs of start and outlet that pass through it',
    text: 'Among the starts of other operators and the outlets that they can reach, how many can by passing through a filière of this one.',
    counted:
      'n = all pairs (start of another, outlet) that passerelles in force join. Levels and obstacles apart; for everyone, whatever the chosen audience.',
    from: 'The passerelles in force and the “prepares for” of the chosen day.',
  },
  singlePoint: {
    word: 'single point',
    text: 'What would be lost if this operator closed: the pairs of start and outlet that have no other way.',
    counted:
      'A part of the pairs that pass through it. Zero means that each of them has another way. Its own starts do not count.',
    from: 'The same network without the filières of the operator.',
  },
  partner: {
    word: 'mutual partner, one-way partner',
    text: 'Mutual: passerelles in force lead both ways. One-way: in one direction only. Returns and visits count: they are agreed on too.',
    counted: 'n = the passerelles in force between the filières of the two operators.',
    from: INVENTORY,
  },
  missingPartner: {
    word: 'missing partner',
    text: 'An operator with which a passerelle is missing, or with which people are exchanged without one.',
    counted: 'One line per pair of operators and direction; the best first.',
    from: 'The rules “missing passerelle” and “latent passage”, for the chosen audience and period.',
  },
  pairs: {
    word: 'pair (way in, outlet)',
    text: 'A way in and an outlet that at least one pathway joins for the chosen audience.',
    counted:
      'Each usable way in with each outlet that a pathway reaches, once; neither the number of pathways, nor people.',
    from: 'The pathways of the chosen day: passerelles in force, levels, obstacles, admission conditions.',
  },
  service: {
    word: 'places that gain or lose an outlet',
    text: 'What a supposed change would open or close: the places a year of the filières that would reach one more outlet, or one less, and these outlets by name.',
    counted:
      'The filières outside welcome that a usable way in reaches. Unknown places: the median of the stage (≈). A place counts once.',
    from: 'The places a year, the passerelles and the prepared outlets of the inventory.',
  },
  freshness: {
    word: 'freshness',
    text: 'How recently a fact has been verified.',
    counted: 'The mean over the active filières shown.',
    from: 'The date “observed on” of each element.',
  },
  completeness: {
    word: 'completeness',
    text: 'What share of what must be known somebody has said.',
    counted:
      'Points of the fields filled in ÷ possible points: two for a field that a rule rests on, else one.',
    from: 'The fields of the inventory.',
  },
  coverage: {
    word: 'coverage',
    text: 'Who offers what, and where: stage × sector × basin. An empty cell means that the inventory knows nothing there.',
    counted: 'The active filières, in each basin of their sites.',
    from: INVENTORY,
  },
  life: {
    word: 'follow-up of a finding',
    text: 'What people decided about a missing bridge: confirmed, in progress, solved, rejected with a reason.',
  },
  scenario: { word: 'scenario', text: 'Supposed changes kept by name; the network stays as it is.' },
  folded: {
    word: 'box that counts several filières',
    text: `Beyond ${MOST_BOXES} boxes, or the number chosen on the map, it folds: one box for each operator, type of operators or stage. It says how many it counts, and opens step by step; a number on a line says how many links it counts.`,
    counted: 'The filières shown, each in one box only or for itself.',
    from: INVENTORY,
  },
};
