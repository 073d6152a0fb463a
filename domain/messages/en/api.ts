import type { ApiWords } from '../fr/api.ts';

export const api: ApiWords = {
  title: 'Passerelles API',
  intro:
    'Each address, its parameters, its answer and its errors. The same document, for programs: {link}. Errors follow RFC 9457 (application/problem+json); their field “id” never changes, their words follow Accept-Language (fr, en).',
  parameters: {
    name: 'Name of the file, for messages.',
    at: 'Day of the network, YYYY-MM-DD; by default that of the inventory, else today.',
    from: 'First day of the period of flows (by default the last full calendar year); for a pathway, the filière it starts from, or STARTS for every start.',
    to: 'Last day of the period of flows; for a pathway, the outlet, the filière or the “sector:CODE” it leads to.',
    kind: 'Kinds of missing bridges, separated by commas; all by default.',
    k: 'Number of pathways at most.',
    order:
      'Order of the pathways: “fastest”, the shortest first (the default), or “surest”, the fewest points to check first.',
    via: 'Filières to pass by, in order.',
    avoid: 'Filières or operators to avoid.',
    maxMonths: 'Number of months at most, waits included.',
    maxSteps: 'Number of passerelles at most.',
    formality: 'Allowed formalities of passerelles.',
    withoutConcurrent: 'Without concurrent passerelles.',
    enrolled: 'Already enrolled at the start: its wait does not count.',
    audience:
      'Audience of the network’s library to read for; everyone by default. Ask by POST for a free profile.',
    target: 'What the audience aims at (M14): OUTLETS for any outlet, an outlet, a filière or “sector:CODE”.',
    horizon: 'Months that a pathway may take (M16); 24 by default.',
    cell: 'Cells of the offer to look at (M17): “basin-or-commune:STAGE:sector”, separated by commas.',
    operators: 'Two operators, in order: only the pairs without a passerelle (M04) from one to the other.',
    marks: 'Say also on which elements the map marks each finding, beyond the limit.',
    fold: 'Put undocumented findings apart, counted by operator.',
    undocumentedOf: 'Only the undocumented findings of this operator.',
    limit:
      'How many are listed at most (missing bridges: 1000 of each kind by default); the counts stay whole.',
    before: 'Only writes before this revision: the next page.',
    list: 'Of a CSV file: the list that it holds. Of duplicates: those of one list. Of the history, with id: only the writes that touched this element.',
    id: 'Id of the element whose history is asked for; “network” for the name and day of the network.',
    revision: 'Revision that the write made.',
    recorded: 'An instant (YYYY-MM-DDTHH:MM:SSZ), or a day: the network as it was recorded at its end.',
    format: 'Format of the file.',
    bassin: 'Basins, separated by commas.',
    type: 'Operator types, separated by commas.',
    stage: 'Stages, separated by commas.',
    sector: 'Sectors, separated by commas.',
    lang: 'Language of the headings and words of the file; that of the request by default.',
    diversity:
      'Share of filières (ends apart) that a pathway may have in common with one before it, from 0 to 1.',
    'Idempotency-Key':
      'Header: name of the command, 8 to 64 letters without accents, digits and hyphens. A write repeated with the same name is done once.',
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
