import { englishNumber as number } from '../../../domain/messages/count.ts';
import type { ReportScreenWords } from '../fr/report.ts';

/** Texts of the screen of the yearly report, in English. */
export const report: ReportScreenWords = {
  nav: 'Report',
  intro:
    'The activity report of a year, ready to read: choose the period and the perimeter, correct its texts, take it as a file, issue it when it is good.',
  year: 'Period',
  otherPeriod: 'Between two days…',
  from: 'From',
  to: 'To',
  perimeter: 'Perimeter',
  whole: 'The whole network',
  regionales: 'Régionales',
  bassins: 'Basins',
  contents: 'Contents',
  asFile: 'As a file:',
  formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel (annex)', csv: 'CSV' },
  making: 'The file is being made…',
  stop: 'Stop',
  makingReport: 'The report is being made…',
  makeReport: 'Make the report',
  ready: (name) => `“${name}” is in your downloads.`,
  kept: 'Report',
  notKept: 'New report',
  keptGone: 'The report of this address is no longer kept: this is the one of the chosen period.',
  name: 'Name of the report',
  nameNeeded: 'Give it a name.',
  suggested: (period, perimeter) => `Activity report ${period} – ${perimeter}`,
  keep: 'Keep this report',
  alreadyKept: (n: number) =>
    n < 2
      ? 'A report of this period and perimeter is kept, with the texts of the team.'
      : `${number(n)} reports of this period and perimeter are kept, with the texts of the team.`,
  openKept: (name: string) => `Open “${name}”`,
  keepHelp: 'Once kept, it holds your texts and can be issued. Correcting a text keeps it too.',
  edit: 'Correct this text',
  editOwn: 'Go on with your text',
  ownText: 'Your text',
  ownTextHelp:
    'A blank line begins a paragraph, a line that begins with “-” is an item of a list. No name of a person, no number of 1 to 4 people.',
  tooLong: (length, limit) =>
    `This text has ${number(length)} characters; at most ${number(limit)} are kept. Shorten it or share it among several parts.`,
  allTooLong: (length, limit) =>
    `All your texts together have ${number(length)} characters; at most ${number(limit)} are kept. Shorten this one or another.`,
  keepText: 'Keep this text',
  cancel: 'Cancel',
  backToProgram: 'Back to the program’s text',
  programSays: 'The program says today:',
  issues: 'Issues of the report',
  issue: 'Issue the report',
  issueHelp:
    'Issuing freezes its files as they are today: they are kept with the network and change no more.',
  issuing: 'The files are being made, then kept…',
  doneIssuing: 'The report is issued.',
  again: (before) =>
    before < 2
      ? 'This report was issued once already: that issue stays, and another is added.'
      : `This report was issued ${number(before)} times already: these issues stay, and another is added.`,
  issueAgain: 'Issue again',
  first: 'The files will be kept as they are and change no more; an issue is withdrawn, not deleted.',
  issueNow: 'Issue now',
  keepFirst: 'A text is begun: keep it or give it up before you issue.',
  outdated: 'The program says something else since this text was written:',
  fewPeople:
    'This text seems to tell a number of 1 to 4 people, which the report gives nowhere: write “some people”.',
  fewPeopleAsked:
    'These texts seem to tell a number of 1 to 4 people. Correct them, or confirm that it is none:',
  fewPeopleIn: (section, words) => `“${section}”: “${words}” is no number of people of the audience`,
  rename: 'Rename this report',
  renameNow: 'Keep this name',
  renamed: (name) => `Report renamed, before: ${name}`,
  remove: 'Remove this report',
  removed: (name) => `Report removed: ${name}`,
  allWithdrawn: 'A report that was issued is not removed. None of its issues holds: all are withdrawn.',
  notRemoved: 'A report that was issued is not removed: withdraw the issue that no longer holds.',
  withdraw: 'Withdraw this issue',
  withdrawReason: 'Why it no longer holds',
  withdrawHelp: 'The files stay as they are; the reason, the day and your name are read beside them.',
  withdrawNow: 'Withdraw',
  withdrawn: (day, by, reason) => `Withdrawn on ${day} by ${by}: ${reason}`,
  neverIssued: 'It has not been issued yet.',
  issued: (day, by, revision) => `Issued on ${day} by ${by}, at revision ${number(revision)}:`,
  frozen: 'The report itself (JSON)',
  size: (kilobytes) => `${number(kilobytes)} kB,`,
  hash: (start) => `hash ${start}…`,
  leaving: 'A text of the report is begun and not kept.',
};
