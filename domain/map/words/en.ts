import { englishNumber as number, englishCount as s } from '../../messages/count.ts';
import { phrases } from '../../messages/en/phrases.ts';
import type { MapWords } from './fr.ts';

/** The words of the map's pictures in English, which the page shows too. */
export const mapWords: MapWords = {
  said: (label, text) => `${label}: ${text}`,
  list: phrases.list,
  app: { fictional: 'fictional network' },
  audience: { everyone: 'everyone' },
  look: {
    boxes: { NODE: 'filière', OUTLET: 'outlet' },
    attention: { chosen: 'open element', lit: 'highlighted', dim: 'dimmed: the rest of the network' },
    capacity: 'bar: places a year',
    hollow: 'hollow mark: only possible',
    travel: 'minutes: journey by public transport',
    territory: 'outline around communes: a basin',
    families: {
      INSERTION: 'integration',
      EDUCATION: 'education',
      TRAINING: 'training',
      EMPLOYMENT: 'employment',
      SOCIAL: 'social action, settling in',
      OTHER: 'others',
    },
    legendParts: {
      boxes: 'Boxes:',
      families: 'Operators:',
      lines: 'Passerelles:',
      missing: 'What is missing:',
      changes: 'Changes:',
      findings: 'Findings:',
      attention: 'Emphasis:',
    },
    undated: (n, day) =>
      n === 1
        ? `1 drawn passerelle has no known first day: it counts as existing on ${day}.`
        : `${number(n)} drawn passerelles have no known first day: they count as existing on ${day}.`,
    leftOut: 'This map does not show',
    out: (left) => {
      switch (left.what) {
        case 'filieres':
          return `${s(left.hidden, 'filière', 'filières')} of ${number(left.all)}, outside the filters`;
        case 'passerelles':
          return `${s(left.hidden, 'passerelle', 'passerelles')} of ${number(left.all)}`;
        case 'missing':
          return 'the other missing passerelles';
        case 'marks':
          return `${s(left.hidden, 'finding', 'findings')} of ${number(left.all)} that sit on lines (choose a line, or open a box)`;
        case 'unmarked':
          return `the marks of ${s(left.hidden, 'finding', 'findings')} of ${number(left.all)}: a box without a mark may have findings`;
        case 'operators':
          return s(left.hidden, 'operator without filière', 'operators without filière');
        case 'travels':
          return `the travel time of ${number(left.hidden)} of ${s(left.all, 'passerelle from one commune to another', 'passerelles from one commune to another')}, which nobody has documented`;
        case 'later':
          return s(left.hidden, 'passerelle of a later day', 'passerelles of a later day');
        case 'flows':
          return 'flows';
        case 'otherPreps':
          return 'the other prepared outlets';
        case 'preps':
          return 'prepared outlets';
        case 'findings':
          return 'missing passerelles and the other findings';
        case 'kinds':
          return 'the findings of the kinds that are not ticked for the map';
      }
    },
    day: (day) => `Read on ${day}`,
    period: (from, to) => `Flows from ${from} to ${to}`,
    audience: 'Audience',
    noFilter: 'No filter',
    findings: 'Findings',
    noFinding: 'none',
    source: (name, day, revision) =>
      `Source: inventory “${name}”${day === undefined ? '' : ` of ${day}`}, revision ${revision}`,
  },
  legend: {
    lines: {
      SIGNED: 'signed agreement',
      PROTOCOL: 'protocol',
      INFORMAL: 'informal',
      FORMALITY_UNKNOWN: 'formality not documented',
      BUNDLE: 'several passerelles, counted',
      PLANNED: 'planned',
      SUSPENDED: 'suspended',
      EXPIRED: 'expired',
      PREP: 'prepares for the outlet',
      M04_CERTAIN: 'missing passerelle, certain',
      M04_POSSIBLE: 'missing passerelle, possible',
      M08: 'passage without agreement',
      FLOW: 'flow without passerelle',
      SUPPOSED: 'supposed (What if…)',
      CLOSED: 'supposed closed',
    },
    arrows: { triangle: 'leads to', vee: 'return', diamond: 'concurrent', circle: 'discovery' },
    halo: 'halo: number of people',
    edging: 'edging: number masked, or “at least”',
    frame: 'frame: one operator',
  },
  detail: {
    count: (filieres, outlets) =>
      [
        ...(filieres > 0 ? [s(filieres, 'filière', 'filières')] : []),
        ...(outlets > 0 ? [s(outlets, 'outlet', 'outlets')] : []),
      ].join(', '),
    inside: (n) => `${s(n, 'passerelle', 'passerelles')} inside`,
    legend: {
      box: 'several filières',
      badge: 'several findings',
      number: 'how many links the line counts',
    },
  },
  silent: {
    column: 'Offer unknown',
    boxes: {
      SILENT: 'operator to ask for its offer',
      SILENT_FOLDED: 'several operators to ask for their offer, counted; double-click: open',
    },
    count: (n) => `${s(n, 'operator', 'operators')} to ask`,
  },
  layout: {
    unknown: 'Place not known',
    outlets: 'Outlets',
    several: 'Several basins',
    nowhere: 'Basin not known',
    further: '{name} (sites of operators placed elsewhere: {count})',
  },
  picture: {
    map: 'map',
    seen: (day) => `seen on ${day}`,
    part: (seen, of) => `part of the map: ${seen} boxes of ${of}`,
  },
  explorer: {
    bassin: 'Basin',
    type: 'Operator type',
    stage: 'Stage',
    sector: 'Sector',
    formality: 'Formality of passerelles',
    since: {
      showing: (day, at) => `What differs between ${day} and ${at}.`,
      recorded: (day, at) => `What differs between the network as recorded on ${day} and that of ${at}.`,
      marks: { ADDED: 'came since', CLOSED: 'gone since', CHANGED: 'changed since' },
      lines: { SUPPOSED: 'link that came since', CLOSED: 'link gone since' },
    },
  },
  whatIf: {
    marks: {
      ADDED: 'supposed new filière',
      CLOSED: 'supposed closed',
      CHANGED: 'supposed changed',
    },
  },
  gaps: { accountParts: { total: (n) => s(n, 'finding', 'findings') } },
  sectors: {
    'ESPACES-VERTS': 'green spaces',
    'AIDE-AUX-PERSONNES': 'personal care',
    'METIERS-DE-BOUCHE': 'food trades',
    'SERVICES-DE-PROXIMITE': 'local services',
    BOIS: 'wood',
    BUREAUTIQUE: 'office work',
    COIFFURE: 'hairdressing',
    NETTOYAGE: 'cleaning',
    CLEANING: 'cleaning',
    CONSTRUCTION: 'construction',
    HORECA: 'hospitality',
    LOGISTIQUE: 'logistics',
    LOGISTICS: 'logistics',
    VENTE: 'sales',
    SALES: 'sales',
    CARE: 'personal care',
    GREEN: 'green trades',
    WOOD: 'wood',
    FOOD: 'food trades',
    OFFICE: 'office',
    DIGITAL: 'digital',
    TEXTILE: 'textile',
    HEALTH: 'health',
    INDUSTRY: 'industry',
    TRANSPORT: 'transport',
  },
};
