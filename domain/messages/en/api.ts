import type { ApiWords } from '../fr/api.ts';

export const api: ApiWords = {
  title: 'Passerelles API',
  intro:
    'Each address, its parameters, its answer and its errors. The same document, for programs: {link}. Errors follow RFC 9457 (application/problem+json); their field “id” never changes, their words follow Accept-Language (fr, en).',
  routes: {
    health: 'The program runs.',
    ready: 'The database answers too.',
    network: 'The whole network, with its revision; counts of 1 to 4 people read “<5” in it.',
    importNetwork: 'Replaces the whole network by the one sent, or writes nothing and says why.',
    checkNetwork: 'Checks a network without writing anything.',
    gaps: 'Missing bridges at a date, and the pairs of operators to bring together.',
    pathways: 'The best pathways from a filière to an outlet, or what prevents them.',
    flows: 'Referral flows of a period, by pair, as bands.',
  },
  parameters: {
    at: 'Day of the network, YYYY-MM-DD; by default that of the inventory, else today.',
    from: 'First day of the period of flows (by default the last full calendar year); for a pathway, the filière it starts from, or STARTS for every start.',
    to: 'Last day of the period of flows; for a pathway, the outlet, the filière or the “sector:CODE” it leads to.',
    kind: 'Kinds of missing bridges, separated by commas; all by default.',
    k: 'Number of pathways at most.',
    via: 'Filières to pass by, in order.',
    avoid: 'Filières or operators to avoid.',
    maxMonths: 'Number of months at most, waits included.',
    maxSteps: 'Number of passerelles at most.',
    formality: 'Allowed formalities of passerelles.',
    withoutConcurrent: 'Without concurrent passerelles.',
    enrolled: 'Already enrolled at the start: its wait does not count.',
    diversity:
      'Share of filières (ends apart) that a pathway may have in common with one before it, from 0 to 1.',
  },
  labels: {
    parameters: 'Parameters',
    body: 'Content sent',
    answer: 'Answer',
    errors: 'Errors',
    schemas: 'Schemas',
    try: 'Try it',
    required: 'required',
    name: 'Name',
    meaning: 'Meaning',
    form: 'Form',
  },
};
