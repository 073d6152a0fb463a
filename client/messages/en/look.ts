import { mapWords } from '../../../domain/map/words/en.ts';
import { englishNumber as number, englishCount as s } from '../../../domain/messages/count.ts';
import type { Messages } from '../fr.ts';

/** Texts of the themes, the legend and the printed page, in English. */
export const look: Messages['look'] = {
  ...mapWords.look,
  theme: 'Theme',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
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
  legendWhole: 'The whole legend',
  legendEntries: 'Signs of the map',
  lacksMarks: (known: number, all: number) =>
    `Marks are incomplete: ${number(known)} of ${s(all, 'finding', 'findings')}. A box without a mark may have findings.`,
  printHead: 'What this page shows',
};
