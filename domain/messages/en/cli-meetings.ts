import type { meetings as fr } from '../fr/cli-meetings.ts';

/** Words of the commands `meetings`, `decisions` and `minutes`, in English. */
export const meetings: typeof fr = {
  commands: {
    meetings: 'lists the meetings, the next one first',
    decisions: 'lists what meetings decided, what is overdue first',
    minutes: 'drafts the minutes of a meeting, on the screen or as a Word document',
  },
  argument: 'id of the meeting',
  options: {
    meeting: 'only this meeting',
    decisionState: 'only these states: OVERDUE, TO_DECIDE, OPEN, SETTLED',
    carrier: 'only what this role or organisation carries on (some words)',
    carrierOperator: 'only what this operator carries on',
    decisionBassin: 'only what concerns this bassin',
    docx: 'Word file to write',
  },
  output: {
    heading: 'Meetings on {today}: {count}',
    decisions: 'Decisions on {today}: {count}, of which {overdue} overdue',
    none: 'No meeting.',
    noDecisions: 'No decision.',
    written: 'Minutes written to {path}',
    columns: {
      id: 'Id',
      date: 'Date',
      name: 'Meeting',
      points: 'Points',
      decided: 'Decided',
      open: 'Under way',
      overdue: 'Overdue',
    },
    decisionColumns: {
      date: 'Meeting of',
      name: 'Point',
      decision: 'Decision',
      state: 'State',
      who: 'Who',
      due: 'By',
    },
  },
};
