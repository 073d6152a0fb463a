import type { ExpiredForm, FieldWords, Gaps, ImpactWords, UnreachableSeverity } from '../fr/gaps.ts';

/** English words for the kinds of missing bridges. */
export const gaps: Gaps = {
  M01: {
    title: 'Dead end',
    rule: 'Active, non-terminal filière (neither coaching nor declared a final step) that no active passerelle leaves and that prepares for no outlet. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
    action: 'Look for what comes next: propose a new passerelle.',
  },
  M01X: {
    title: 'Way without an outlet',
    rule: 'Active, non-terminal filière that leads somewhere, but from which no outlet is reached. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
    action: 'Propose a passerelle from the end of the way.',
  },
  M02: {
    title: 'Unreachable filière',
    rule: 'Active filière without direct access that no entry door and no direct access leads to. Read on active passerelles (returns and discoveries left out).',
    action: 'Propose a new passerelle to this filière, or declare its direct access.',
  },
  M03: {
    title: 'Step too high',
    rule: 'Active passerelle whose exit levels do not meet the entry asked for, waivers included. Read on each active passerelle (returns and discoveries left out) between two filières.',
    action: 'Adapt the entry, add a step or agree on a waiver.',
  },
  M04: {
    title: 'Missing passerelle',
    rule: 'Two filières of different operators, in a common basin, at stages that follow each other, with compatible levels, sectors and audiences, that no way of one or two practicable passerelles joins. Read on active passerelles (returns and discoveries left out) whose levels are not too low.',
    action: 'Propose a new passerelle between the two operators.',
  },
  M05: {
    title: 'One-way passage',
    rule: 'Pair of filières of two operators joined by an active passerelle, without any return passerelle from one operator to the other, although people give up or are referred elsewhere in number. Read on active passerelles (returns and discoveries left out) and the flows of the period.',
    action: 'Agree on a way back.',
  },
  M06: {
    title: 'Informal passerelle only',
    rule: 'Pair of filières whose active passerelles are all informal. Read on active passerelles (returns and discoveries left out).',
    action: 'Put the passage in writing.',
  },
  M07: {
    title: 'Dormant passerelle',
    rule: 'Passerelle active for at least 12 months, for which the records cover the whole period and count nobody. Read on active passerelles (returns and discoveries left out) and the flows of the period.',
    action: 'Talk with the partner, or close the passerelle.',
  },
  M08: {
    title: 'Passage without agreement',
    rule: 'People are referred from one operator to another although no active passerelle joins them in that direction. Read on the flows of the period and all active passerelles except discoveries.',
    action: 'Formalise the passage.',
  },
  M09: {
    title: 'Blocked passage',
    rule: 'All active passerelles between the two filières are shut to this audience by an obstacle (on the passerelle, the filière it leads to, or all its sites) or by levels, and at least one only by an obstacle. Read on active passerelles (returns and discoveries left out).',
    action: 'Lift the obstacle.',
  },
  M10: {
    title: 'Bottleneck',
    rule: 'A year’s arrivals exceed a year’s places, or the wait exceeds 6 months. Read on the flows of the period (referrals and re-referrals) and the filière’s sheet.',
    action: 'Add places.',
  },
  M10C: {
    title: 'Bottleneck of the network',
    rule: 'The filières whose places, together, limit what can go through from the entry doors to the outlets: a minimum cut. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
    action: 'Add places in these filières.',
  },
  M11: {
    title: 'Offer outside the basin only',
    rule: 'Outlet, or sector from prequalification to dual training, that is reached from an entry door or a direct access of the basin, but no longer once the filières outside the basin are removed. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
    action: 'Create an offer in the basin.',
  },
  M12: {
    title: 'Single point of passage',
    rule: 'Passerelle or operator whose removal cuts a start from an outlet. Read on active passerelles (returns and discoveries left out) and prepared outlets.',
    action: 'Provide a second way.',
  },
  M13: {
    title: 'Lapsed passerelle',
    rule: 'The last passerelle of this kind between the two filières has expired, its agreement has ended, or it has been suspended or late for more than 12 months, and nothing replaces it. Read on all passerelles except discoveries.',
    action: 'Renew the passerelle.',
  },
  M14: {
    title: 'Audience without a pathway',
    rule: 'No practicable pathway leads this audience, from the starts open to it, to the target. Certain: even what is not documented, supposed favourable, opens none; possible: that alone would open one. Read on pathways, levels carried from step to step.',
    action: 'Lift the minimal set of what blocks; where there is no chain of passerelles, make one.',
  },
  M15: {
    title: 'Test harder than announced',
    rule: 'The entry test asks for more than the declared level, or asks for a level although none is declared. Read on the entry conditions of active filières.',
    action: 'Review the entry test, or declare the real level.',
  },
  M16: {
    title: 'Pathway too long',
    rule: 'Every pathway from this start to this outlet takes longer than the horizon (24 months, or the rights left if shorter). Read on pathways, waits and durations included.',
    action: 'Shorten, or run steps in parallel.',
  },
  M17: {
    title: 'Blank area',
    rule: 'No active filière has a site in this territory at this stage and in this sector. Read on active filières and their sites.',
    action: 'Create an offer.',
  },
  M18: {
    title: 'Missing information',
    rule: 'A rule waits for this information, which nobody has given. Read on the sheets of the filières and passerelles concerned.',
    action: 'Ask the operator for the information.',
  },
};

export const expiredForm: ExpiredForm = {
  EXPIRED: 'expired',
  AGREEMENT_ENDED: 'agreement ended',
  SUSPENDED_LONG: 'suspended for more than 12 months',
  PLANNED_LATE: 'planned, more than 12 months late',
};

export const unreachableSeverity: UnreachableSeverity = {
  strong: 'direct access is excluded',
  'to-document': 'direct access is not documented',
};

export const field: FieldWords = {
  openAdmission: 'direct access (yes or no)',
  formality: 'formality of the passerelle',
  intake: 'places per year',
  waitMonths: 'months of waiting',
  durationMonths: 'duration in months',
  bassin: 'site (without one, the basin is not sure)',
  flow: 'record of people referred',
  flowPeriod: 'record over a comparable period',
  entry: (dimension) => `level asked at entry: ${dimension}`,
  exit: (dimension) => `level reached at exit: ${dimension}`,
};

export const impact: ImpactWords = {
  unit: 'places × outlets',
  definition:
    'For each filière but those of welcome, its places per year (unknown: the known median of its stage) times the number of outlets that the new passerelle opens to it, on a whole way from an entry door or a direct access; then the sum. A place counts once at each step.',
  estimated: 'estimated: some places are not known',
};
