import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { CoverageWords } from '../../fr/inventory/coverage.ts';

/** Texts of the coverage screen, in English. */
export const coverage: CoverageWords = {
  tab: 'Coverage',
  intro: (day) =>
    `Who offers what, by stage, sector and basin, on ${day}. A filière counts where it has a site in service; it counts once, however many sites it has.`,
  area: 'Area',
  whole: 'The whole network',
  bassins: 'Basins',
  communes: 'Communes',
  measure: 'In the cells',
  measures: {
    filieres: 'Filières',
    places: 'Places per year',
    documented: 'Documented',
    verified: 'Verified',
  },
  show: 'Layout',
  table: 'Table',
  stages: 'By stage',
  matrix: 'Stages and sectors',
  matrixOf: (area) => `Stages and sectors: ${area}`,
  definitions: 'What the numbers say',
  defined: {
    filieres: 'Filières active on that day with a site in service in the area.',
    places:
      'Places per year that someone said; “+ ≈”: an estimate for the filières whose places nobody said (the lower median of the known places of their stage).',
    documented:
      'Mean, over the filières of the cell, of the share of useful information that is filled in (40 points a filière, see the page To verify).',
    verified:
      'Filières whose date of verification is less than 12 months before that day, out of the filières of the cell.',
    blank:
      '∅ blank: no filière has a site there at that stage and in that sector, where an offer is looked for: a trade in prequalification, qualification and dual training, no trade in particular at the other stages. “∅ 1 / 2”: blank in one basin of two. “? maybe blank”: nothing is known there, but not everything has been said (a sector, a site, what an operator of the territory offers); the finding names whom to ask.',
    empty: '–: nothing there, and nothing in particular is looked for. The cell can be asked for too.',
    sectors:
      'Sectors: those of the active filières and of the outlets of the network. A filière whose sector is not known stands apart and fills no cell.',
  },
  sector: 'Sector',
  unknownSector: 'unknown sector',
  total: 'Total',
  blank: 'blank',
  maybeBlank: 'maybe blank',
  blankIn: (n, of) => `∅ ${n} / ${of}`,
  maybeBlankIn: (n, of) => `(∅) ${n} / ${of}`,
  askBlank: (where) => `${where}: blank, see the finding`,
  askMaybeBlank: (where) => `${where}: maybe blank, see whom to ask`,
  askMaybeBlankIn: (where, n) => `${where}: maybe blank in ${s(n, 'basin', 'basins')}, see whom to ask`,
  askBlankIn: (where, n) => `${where}: blank in ${s(n, 'basin', 'basins')}, see the finding`,
  askEmpty: (where) => `${where}: no filière, ask for the finding`,
  emptyUnknown:
    '–: nothing known there; operators of the area have not told their offer yet. The cell can be asked about too.',
  askUnknown: (where) => `${where}: nothing known, ask for the finding`,
  nothing: 'no filière',
  filieres: (n) => s(n, 'filière', 'filières'),
  places: (known, unknown, estimated) =>
    unknown === 0
      ? s(known, 'place per year', 'places per year')
      : `${s(known, 'known place per year', 'known places per year')} and ${s(unknown, 'filière', 'filières')} without a number of places (≈ ${number(estimated)})`,
  placesShort: (known, estimated) =>
    estimated === 0 ? `${number(known)}` : `${number(known)} + ≈ ${number(estimated)}`,
  percent: (share) => `${Math.round(share * 100)}%`,
  documented: (share) => `documented at ${Math.round(share * 100)}% on average`,
  verified: (n, of) => `${number(n)} of ${number(of)} verified less than 12 months ago`,
  verifiedShort: (n, of) => `${number(n)} / ${number(of)}`,
  blankCells: (n) => s(n, 'blank cell', 'blank cells'),
  details: 'Filières of the cell',
  close: 'Close',
  indicators: 'Indicators of the inventory',
  indicator: 'Indicator',
  value: 'Value',
  definition: 'Definition',
  shareOf: (n, of) =>
    of === 0 ? `${number(n)} of 0` : `${number(n)} of ${number(of)} (${Math.round((100 * n) / of)}%)`,
  rows: {
    operators: [
      'Operators verified, out of the operators listed',
      'Operators in activity on that day with a site in service in the area (without any site: in the basins they declare); verified: a date less than 12 months old.',
    ],
    filieres: [
      'Filières verified, out of the filières listed',
      'Active filières of the area; verified: a date less than 12 months old.',
    ],
    levels: [
      'Entry and exit complete',
      'Filières whose six dimensions are said at entry and at exit; “no condition” is said.',
    ],
    blank: [
      'Blank cells, out of the cells where an offer is looked for',
      'Area × stage × sector; for the whole network, each basin counts.',
    ],
    blankPossible: [
      'Of which only maybe, out of the blank cells',
      'Nobody has said the sector or the site of a filière of that stage, or what an operator of the territory offers.',
    ],
  },
  capacity: 'Places per year, by stage',
  capacityKnown: 'Known places',
  capacityUnknown: 'Filières without a number of places',
  capacityEstimated: 'Estimate for these',
  sums: 'From the basins to the network',
  sumsHelp: 'How the filières of the basins make those of the network.',
  outside: 'Site in a commune outside every basin',
  unplaced: 'Without a site in service (in no cell of a basin)',
  again: 'Counted in several basins, taken away',
};
