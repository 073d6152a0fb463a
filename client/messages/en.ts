import { mapWords } from '../../domain/map/words/en.ts';
import { englishNumber as number, englishCount as s, signed } from '../../domain/messages/count.ts';
import { concerned } from '../../domain/messages/en/concerned.ts';
import { offer } from '../../domain/messages/en/operator-sheet.ts';
import { phrases } from '../../domain/messages/en/phrases.ts';
import { mapStepTexts } from '../../domain/slides/map/en.ts';
import { actions } from './en/actions.ts';
import { agreements } from './en/agreements.ts';
import { app } from './en/app.ts';
import { audience } from './en/audience.ts';
import { carried } from './en/carried.ts';
import { dashboard } from './en/dashboard.ts';
import { detail } from './en/detail.ts';
import { figures } from './en/figures.ts';
import { access } from './en/findings/access.ts';
import { analysis } from './en/findings/analysis.ts';
import { life } from './en/findings/follow-up.ts';
import { gain } from './en/findings/gain.ts';
import { next } from './en/findings/next.ts';
import { astray } from './en/findings/not-listed.ts';
import { plan } from './en/findings/plan.ts';
import { rows } from './en/findings/rows.ts';
import { synergies } from './en/findings/synergies.ts';
import { way } from './en/findings/way.ts';
import { firstUse } from './en/first-use.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { asking } from './en/inventory/asking.ts';
import { coverage } from './en/inventory/coverage.ts';
import { duplicates } from './en/inventory/duplicates.ts';
import { entry } from './en/inventory/entry.ts';
import { entryPartners } from './en/inventory/entry-partners.ts';
import { exporting } from './en/inventory/export.ts';
import { freshness } from './en/inventory/freshness.ts';
import { history } from './en/inventory/history.ts';
import { importing } from './en/inventory/import.ts';
import { inventory } from './en/inventory/inventory.ts';
import { partnerSheets } from './en/inventory/partner-sheets.ts';
import { layout } from './en/layout.ts';
import { look } from './en/look.ts';
import { meetings } from './en/meetings.ts';
import { operator } from './en/operator.ts';
import { finding, palette } from './en/palette.ts';
import { picture } from './en/picture.ts';
import { questions } from './en/questions.ts';
import { referrals } from './en/referrals.ts';
import { report } from './en/report.ts';
import { silent } from './en/silent.ts';
import { slides } from './en/slides.ts';
import { state } from './en/state.ts';
import { tip } from './en/tip.ts';
import { savedViews } from './en/views.ts';
import { scenarios, whatIf } from './en/whatif.ts';
import type { Messages } from './fr.ts';

/** All texts of the page in English, except the terms of the domain. */
export const messages: Messages = {
  said: mapWords.said,
  list: mapWords.list,
  colon: phrases.colon,
  number,
  signed: signed(number),
  app,
  access,
  actions,
  agreements,
  meetings,
  report,
  inventory,
  entry,
  entryPartners,
  partnerSheets,
  importing,
  duplicates,
  figures,
  referrals,
  firstUse,
  asking,
  home,
  freshness,
  coverage,
  help,
  state,
  carried,
  dashboard,
  detail,
  layout,
  history,
  exporting,
  phrases,
  audience,
  concerned,
  astray,
  finding,
  gain,
  life,
  look,
  silent,
  tip,
  next,
  operator,
  palette,
  picture,
  plan,
  rows,
  questions,
  scenarios,
  savedViews,
  slides,
  synergies,
  way,
  whatIf,
  wait: { loading: 'Loading…', map: 'The map is being drawn…' },
  leaving: {
    title: 'Leave this page?',
    stay: 'Stay',
    go: 'Leave without saving',
  },
  connection: {
    offline: 'The server does not answer.',
    database: 'The database does not answer.',
    retrying: 'The page tries again by itself and goes on when it is back; nothing shown is lost.',
  },
  problem: {
    title: 'This page could not be loaded',
    unreadable:
      'The server’s answer does not have the expected form. Reload the page: it may be older than the server.',
    refused: 'This question cannot be asked',
    startAgain: 'Start this screen again without these choices',
    retry: 'Try again',
    notFoundTitle: 'Unknown address',
    notFound: 'This address leads to no screen.',
    home: 'Go to the home page',
    crash: 'Something went wrong in the page.',
    reload: 'Reload the page',
  },
  empty: {
    date: (day) => `No filière is active on ${day}.`,
    noFiliere: 'This network has no filière yet: there is nothing to draw or to analyse.',
    noFiliereHelp: 'Add filières to the file of the network, then import it again.',
    dateHelp: 'Choose another date at the top of the page.',
    filtered: 'No filière matches the filters.',
    clearFilters: 'Remove the filters',
  },
  count: {
    shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
    filieres: (shown, all) => `${number(shown)} of ${s(all, 'filière', 'filières')}`,
    passerelles: (shown, all) => `${number(shown)} of ${s(all, 'passerelle', 'passerelles')}`,
    missing: (shown) => s(shown, 'missing bridge drawn', 'missing bridges drawn'),
    missingWaits:
      'no line of missing bridges is of use yet: they wait for passerelles and outlets that nobody documented',
    filieresOf: (n) => s(n, 'filière', 'filières'),
    steps: (n) => s(n, 'passerelle', 'passerelles'),
  },
  explorer: {
    ...mapWords.explorer,
    title: 'Map of the network',
    view: 'Presentation',
    map: 'Map',
    list: 'List',
    flows: 'Flows',
    preps: 'Prepared outlets',
    fewerMissing: 'Show fewer missing passerelles',
    fewer: 'fewer',
    more: 'more',
    moreMissing: 'Show more missing passerelles',
    filters: 'Filters',
    filtersActive: (n) => `Filters (${n})`,
    clear: 'Remove the filters',
    gapKind: 'Findings shown on the map',
    any: 'All',
    search: 'Search (key /)',
    searchLabel: 'Search for an operator, a filière, a passerelle, a commune, an outlet',
    nothingFound: 'Nothing matches.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    mapLabel: 'Map of the network, in columns from welcome to employment',
    mapHelp:
      'Right and left arrows: follow a passerelle; with Shift: next column. Up and down: within the column. Enter: open the sheet, or a box that counts several; Backspace: close it again. Escape: close. Plus and minus: zoom; zero: show everything. The “List” presentation holds the same content as the map.',
    said: (name, operator, stage, out, into) =>
      `${name}${operator === '' ? '' : `, ${operator}`}, ${stage}, ${s(out, 'passage out', 'passages out')}, ${into} in`,
    saidBy: (edge) => `by ${edge}: `,
    since: {
      ...mapWords.explorer.since,
      counts: (came, changed, went) => `On the map: ${came} came, ${changed} changed, ${went} went.`,
      beside: (parts) => `Not on the map: ${parts}.`,
      operatorsChanged: (n) => `${s(n, 'operator', 'operators')} whose type or sheet changed`,
      besideCount: {
        operatorTypes: (n) => `${n} ${n === 1 ? 'renamed type' : 'renamed types'}`,
        sites: (n) => `${n} ${n === 1 ? 'site' : 'sites'}`,
        agreements: (n) => `${n} ${n === 1 ? 'agreement' : 'agreements'}`,
        obstacles: (n) => `${n} ${n === 1 ? 'obstacle' : 'obstacles'}`,
        mitigations: (n) => `${n} ${n === 1 ? 'mitigation' : 'mitigations'}`,
        actions: (n) => `${n} ${n === 1 ? 'action' : 'actions'}`,
      },
      stop: 'Stop comparing',
      list: 'All differences, as a list',
      tags: { ADDED: 'came since', CLOSED: 'gone since', CHANGED: 'changed since' },
    },
    showing: (name) => `Shown on the map: ${name}`,
    nothingToShow:
      'What the link was to show on the map is not in the network on this date and for this audience.',
    stopShowing: 'Stop showing',
  },
  legend: {
    ...mapWords.legend,
    title: 'Legend',
    show: 'Legend',
  },
  twin: {
    title: 'The network as a list',
    intro: 'By stage, operator and filière: the same content as the map.',
    from: 'Comes from',
    to: 'Leads to',
    none: 'no passerelle',
    prep: 'prepares for',
    prepPresumed: 'prepares for; final step presumed',
    outlets: 'Outlets',
    preparedBy: 'Prepared by',
    withoutFiliere: 'Operators without filière',
    withoutOffer: 'Bodies that offer no filière',
    missing: 'Most useful missing passerelles',
    missingLink: (from, to) => `${from} → ${to}`,
  },
  panel: {
    ...offer,
    edit: 'Edit',
    history: 'History',
    label: 'Sheet',
    close: 'Close the sheet',
    operator: 'Operator',
    type: 'Type',
    stage: 'Stage',
    sector: 'Sector',
    bassins: 'Basins',
    exit: 'On leaving',
    noExit: 'Nothing is documented about leaving.',
    notAimed: 'not aimed at',
    certificate: 'Certificate',
    terminal: 'Final step',
    intake: 'Places a year',
    unknown: 'not documented',
    schedule: 'Schedule',
    hours: (n) => `${n} h a week`,
    startTime: (time) => `starts at ${time}`,
    cost: 'Cost',
    euros: (n) => `€${n}`,
    source: 'Source',
    sourceNotSaid: 'not given',
    observed: 'Observed on',
    confidence: 'Confidence',
    validity: 'Validity',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    between: (from, to) => `from ${from} to ${to}`,
    note: 'Note',
    findingsCut: (kinds) =>
      `There may be others: the map reads only the first of these kinds (${kinds}). The missing bridges list them all.`,
    obstacles: 'Obstacles',
    filieres: 'Filières',
    aliases: 'Also called',
    hoursInAll: (n) => `${n} h`,
    hoursWithoutMonths: (n) => `${n} h; months unknown: hours a week not said`,
    liftedBy: (names) => `lifted by: ${names}`,
    kind: 'Kind',
    formality: 'Formality',
    state: 'State on that day',
    lapsedAgreement: 'agreement ended',
    lapsedFormality: (formality, day) => `${formality}, ended on ${day}`,
    lapsedState: 'active by its own dates, on a lapsed agreement: to be renewed before anyone counts on it',
    agreement: 'Agreement',
    restsOn: 'Rests on',
    facilitation: 'Made easier by',
    waives: mapStepTexts.waives,
    suspended: 'Suspension',
    levels: 'Level test',
    flow: (from, to) => `People sent from ${from} to ${to}, as a band`,
    noFlow: 'not recorded',
    flowsIn: 'Flows in',
    flowsOut: 'Flows out',
    gone: 'This element is not in the network on that day.',
    openGap: 'See the finding',
    pathwaysFrom: 'Pathways from this filière',
    pathwaysTo: 'Pathways to here',
  },
  ...analysis,
  sectors: mapWords.sectors,
};
