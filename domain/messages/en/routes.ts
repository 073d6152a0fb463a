import type { RouteWords } from '../fr/routes.ts';

/** What each route of the API answers, in one sentence of its documentation, in English. */
export const routes: RouteWords = {
  health: 'The program runs.',
  ready: 'The database answers too.',
  network: 'The whole network, with its revision; a masked number of people (“masked”) is at least 1.',
  importNetwork: 'Replaces the whole network by the one sent, or writes nothing and says why.',
  loadSample: 'Puts the sample network in a store without elements; the history can take it back.',
  checkNetwork: 'Checks a network without writing anything.',
  gaps: 'Missing bridges at a date, and the pairs of operators to bring together.',
  gapsFor: 'The same missing bridges, asked for by a body: for a free profile, which is kept nowhere.',
  pathways: 'The best pathways from a filière to an outlet, or what prevents them.',
  pathwaysFor: 'The same pathways, asked for by a body: for a free profile, which is kept nowhere.',
  nextSteps: 'Where to go on to from a filière within a few passerelles, for an audience, and where not.',
  whyNot: 'Why a filière or an outlet is not among the pathways, and who would admit this audience.',
  agreements:
    'The agreements, those to renew first: their state, who confirmed them, and the passerelles that rest on them.',
  flows: 'Referral flows of a period, by pair, as bands.',
  figures:
    'The published figures of a calendar year: referrals by one breakdown, and actions. Their list is closed: neither a perimeter nor an audience applies to it.',
  referrals:
    'Declared and observed in a calendar year: people referred by pair, with what became of them and the passerelle, and the passerelles that nobody took. Published figures only.',
  rows: 'The rows that the figures of a finding of flows (M05, M07, M08, M10, M19) count, and those of the same facts that they do not.',
  plan: 'The agreements to sign between operators, for each number up to the one asked for, beside the exact optimum when it is affordable.',
  gain: 'What a gain is made of: filière by filière, its places and the outlets newly served, for a finding, a line of operators or agreements.',
  synergies: 'What joins, could join and cannot join the operators of some types, in a sector.',
  levers: 'What lifting obstacles would open to an audience, and where they stand.',
  closure: 'What would be lost if an operator closed: pairs of start and outlet, and places per year.',
  operatorRole:
    'What an operator carries: its places, the pairs of start and outlet that pass through it, those that have no other way, its partners.',
  whomToAsk:
    'The operators to ask, those whose answer settles the most findings first; apart from them, those of which nobody has said what they offer.',
  home: 'What matters and what to do: the three most important missing bridges, what expires, what to verify, the follow-ups to carry on.',
  dashboard:
    'The dashboard: what the network, each bassin and each Régionale count on a day, beside the same day of the year before. No number of people.',
  meetings: 'The meetings, the next one first: their points, how many are decided, under way and overdue.',
  meeting: 'A meeting: its points, what became of earlier decisions, what changed in the network since.',
  decisions: 'What meetings decided and what became of it, what is overdue first.',
  minutes:
    'The minutes of a meeting, drafted from its points, with the texts that people wrote in their place.',
  mapPicture:
    'The whole map as an SVG picture, with title, legend and sources: the one that the page saves for the same address.',
  mapPdf:
    'The whole map as a PDF of one page, A4, A3 or A0, with title, legend and sources, that a screen reader can read.',
  drawnMapPdf:
    'A map that the page has drawn, as a PDF: a view, a comparison, a what-if. The drawing is kept nowhere.',
  deckFile:
    'The slides of a story as a file: a PDF of one page a slide, a PPTX presentation of shapes and texts, or the slides as SVG or as PNG at 300 dots an inch, one alone or all in a ZIP archive.',
  pack: 'The pack of a bassin as a ZIP archive: slides as PDF and PPTX, XLSX annex, HTML file of the meeting, and a manifest with their fingerprints. With Accept: application/x-ndjson, a line for each part, then the archive in base64.',
  operatorSheet:
    'The sheet of an operator as a PDF: contacts, places, filières and entry conditions, passerelles, agreements and links to negotiate.',
  operatorSheetFor: 'The same sheet, asked for by a body: for a free profile, which is kept nowhere.',
  pathwaySheet:
    'The sheet of a pathway, to hand to a person, as a PDF: whom to ring, what to say, each step and what is to check. Nothing of it is kept.',
  report:
    'The activity report of a period and a perimeter, ready to read: texts, tables and maps. Numbers of people are the published ones.',
  reportFile: 'The same report as a file: PDF, Word document, workbook or CSV.',
  issueReport:
    'Issues a kept report: its files are made of the network of today and kept with it as they are.',
  withdrawIssue:
    'Withdraws an issue of a report: its files stay as they are, with the reason, the day and the name of who withdrew it.',
  issuedFile:
    'A file of an issued report, byte for byte as on the day of its issue; the JSON is the report itself, to read again.',
  decide:
    'Decides a point of a meeting: the point and the follow-up of its finding change in one write, undone at once.',
  minutesFile: 'The same minutes as a Word document.',
  carriedFile:
    'One HTML file that opens without a network connection, with the network as readers see it, its analyses, a meeting and a story; X-Content-SHA256 gives its fingerprint, X-Network-Revision the revision, X-Made-On the day.',
  questions: 'The named questions in Cypher: their words, parameters, columns, and text to copy.',
  answerQuestion: 'The rows of a named question, as the database gives them.',
  sayLife:
    'Says what people make of a missing bridge: confirmed, in progress, solved, rejected with a reason.',
  saveScenario: 'Keeps a scenario: a list of supposed changes, which changes nothing in the network.',
  removeScenario: 'Removes a kept scenario.',
  scenarioToProjects: 'Makes planned passerelles, with a meeting day, of those that a scenario adds.',
  exportFile:
    'The network in a file, whole or in part, in the format of another program; a masked number of people in it is at least 1.',
  editNetwork:
    'Changes elements of the network, field by field, all or nothing; says what someone else changed in the meantime.',
  entry:
    'The numbers of people as they are kept, of the rows that the reader may edit; empty, with the reason, if there are none.',
  writeEntry: 'Changes numbers of people, compared with those that are kept, all or nothing.',
  history: 'The writes to the network, latest first: who, when, why, how many elements.',
  changesSince: 'How many writes of each kind since a revision or a day.',
  changedElements: 'The elements of a write, before and after.',
  takeBack: 'Undoes a write, or brings back what an undo took away.',
  arrangeMap: 'Arranges the map anew: gives each box a new place, but for those that are pinned.',
  pastNetwork: 'The network as it was recorded at an instant in the past.',
  mergeDuplicates: 'Makes two elements one: what led to the one leads to the other, and flows are added up.',
  duplicates: 'Elements that seem to be the same thing twice, with what speaks for it and what against it.',
  readFile:
    'Reads a file (CSV, XLSX, ODS, JSON) without writing anything: its sheets, and how to import them.',
  importWords: 'Lists the words of a file that are not understood, with proposals.',
  planImport: 'Says what an import would do, row by row, without writing anything.',
  rejectedRows: 'Gives the rejected rows of a sheet, as CSV, with the reason of each.',
  commitImport: 'Imports a file that was read, at once: all or nothing.',
  me: 'Who one is to the server, and what one may do there.',
  signIn: 'Opens a session by a sign-in name and a password.',
  beginProvider: 'Begins a sign-in by the identity provider, and says at which address it goes on.',
  finishProvider: 'Ends a sign-in by the provider, in the browser that began it, and opens a session.',
  providerKeys: 'Public keys by which the identity provider knows this site (JWK Set).',
  giveCode: 'Gives the code of the second factor, or a recovery code, after the password.',
  signOut: 'Ends this session, or all of the account.',
  setUp: 'Creates the first administrator, by the link that the program prints when it starts.',
  choosePassword: 'Chooses a password by a link that was handed over, once.',
  changePassword: 'Changes one’s password, and ends one’s other sessions.',
  newSecondFactor: 'Proposes a new second factor; it holds once it is confirmed.',
  confirmSecondFactor: 'Confirms the second factor by a first code, and gives the recovery codes.',
  people: 'The accounts, with their role, bassins and operators.',
  addPerson: 'Creates an account, and a link by which its password is chosen.',
  changePerson: 'Changes an account; another role, or a closed account, ends its sessions.',
  resetPerson: 'Gives a link to choose a new password; the old one and the sessions no longer hold.',
  unlinkPerson: 'Undoes the link of an account to the identity provider, and ends its sessions.',
  endSessionsOf: 'Ends all sessions of an account.',
  sessions: 'One’s own open sessions.',
  endSession: 'Ends one of one’s own sessions.',
  tokens: 'One’s tokens for programs, without their text.',
  makeToken: 'Makes a token for a program, of a role that is at most one’s own and until a given day.',
  revokeToken: 'Ends one of one’s own tokens.',
  securityLog: 'The security log, the latest events first.',
  state: 'The state of the program: store, disk, backups, clock, addresses, versions.',
  makeBackup: 'Makes a checked backup in the folder of backups of the server.',
  downloadBackup: 'A backup of all that the store holds, exact counts and history included.',
  links: 'The read-only links, without their address: for whom, until when, how often opened.',
  makeLink:
    'Makes a link that shows, without an account, the published network as it is now; the address is given this one time.',
  makePartnerLink:
    'Makes the own link of an operator, by which it confirms or corrects what the network says of it; the address is given this one time.',
  proposals:
    'What partners propose by their own link, compared with the network of today, for the operators that one edits.',
  decideProposal:
    'Accepts or refuses what a partner proposes; accepting edits the network in the name of whoever accepts, and names the partner.',
  revokeLink: 'Revokes a link: its address opens nothing any more.',
};
