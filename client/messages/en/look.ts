import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import type { Messages } from '../fr.ts';

/** Texts of the themes, the legend and the printed page, in English. */
export const look: Messages['look'] = {
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
  boxes: { NODE: 'filière', OUTLET: 'outlet' },
  attention: { chosen: 'open element', lit: 'highlighted', dim: 'dimmed: the rest of the network' },
  capacity: 'bar: places a year',
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
  notYet: 'not yet',
  meanings: {
    SIGNED: 'A signed agreement says how people pass from one to the other.',
    PROTOCOL: 'The two operators agreed in writing, without a full agreement.',
    INFORMAL: 'A habit that nothing in writing confirms.',
    FORMALITY_UNKNOWN: 'Nobody said what this passage rests on.',
    BUNDLE: 'The number says how many passerelles this line gathers.',
    PLANNED: 'Agreed for later: nobody passes by it yet.',
    SUSPENDED: 'Stopped for a time.',
    EXPIRED: 'Its last day has passed and nothing prolongs it.',
    PREP: 'What the filière teaches prepares for this outlet; this is no agreement.',
    M04_CERTAIN: 'No passerelle joins these filières, though all that is documented would allow one.',
    M04_POSSIBLE: 'No passerelle joins these filières, and some information is missing to be sure.',
    M08: 'People pass here though nothing is in writing.',
    FLOW: 'People were sent on though no passerelle exists.',
    SUPPOSED: 'Added by “What if…”, to try it: nothing is written.',
    CLOSED: 'Closed by “What if…”, to try it: nothing is written.',
    triangle: 'People pass from the first filière to the second once the first is done.',
    vee: 'People may come back to the filière before.',
    diamond: 'Both filières are followed at the same time.',
    circle: 'A visit or a trial, before people choose.',
  },
  legendEntries: 'Signs of the map',
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
      case 'later':
        return s(left.hidden, 'passerelle of a later day', 'passerelles of a later day');
      case 'flows':
        return 'flows';
      case 'bands':
        return 'how large flows are on lines that count several links';
      case 'preps':
        return 'prepared outlets';
      case 'kinds':
        return 'the findings of the kinds that are not ticked for the map';
    }
  },
  lacksMarks: (known: number, all: number) =>
    `Marks are incomplete: ${number(known)} of ${s(all, 'finding', 'findings')}. A box without a mark may have findings.`,
  printHead: 'What this page shows',
  day: (day) => `Read on ${day}`,
  period: (from, to) => `Flows from ${from} to ${to}`,
  audience: 'Audience',
  noFilter: 'No filter',
  findings: 'Findings',
  noFinding: 'none',
  source: (name, day, revision) =>
    `Source: inventory “${name}”${day === undefined ? '' : ` of ${day}`}, revision ${revision}`,
};
