import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { history as french } from '../../fr/inventory/history.ts';

/** Texts of the history screen, in English. */
export const history: typeof french = {
  tab: 'History',
  intro:
    'Each change: who, when, what it was, what it became. Everything can be undone, imports and merges too.',
  log: 'The changes, the latest first',
  none: 'No change is recorded yet.',
  older: 'Older changes',
  ofElement: (id) => `Changes of “${id}” only.`,
  ofAll: 'See all changes',
  details: 'Element by element',
  kind: {
    EDIT: 'Correction',
    IMPORT: 'Import',
    MERGE: 'Merge of duplicates',
    REPLACE: 'Replacement of the network',
    RESTORE: 'Restoration of a backup',
    UNDO: 'Undoing',
    REDO: 'Redoing',
    LIFE: 'Follow-up of a finding',
    SCENARIO: 'Scenario',
    PROJECTS: 'Scenario made a project',
    ARRANGE: 'Map arranged anew',
  },
  edits: { added: 'Addition', mixed: 'Additions and corrections' },
  takesBack: (kind, revision) => `${kind} of change ${revision}`,
  takenBack: (by) => `Undone by change ${by}.`,
  by: (revision, author, when) => `Change ${revision}, by ${author}, on ${when}`,
  counts: (added, changed, removed, ended = 0) =>
    [
      added > 0 ? s(added, 'addition', 'additions') : '',
      changed > 0 ? s(changed, 'change', 'changes') : '',
      removed > 0 ? s(removed, 'removal', 'removals') : '',
      ended > 0 ? `${ended} ended on its last day` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'nothing',
  head: 'Head of the network',
  takeBack: 'Undo this change',
  takeBackOf: (label, revision) => `${label} (no. ${revision})`,
  redo: 'Redo',
  element: 'Element',
  what: 'What',
  whats: { ADDED: '+ added', REMOVED: '− removed', CHANGED: '≠ changed' },
  ended: { lapsed: '− lapsed', ended: '− ended' },
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'nothing',
  typeName: 'Name of the type',
  mapPlaces: {
    field: 'Place on the map',
    at: (layout, x, y, pinned) => `${layout}: ${number(x)}, ${number(y)}${pinned ? ' (pinned)' : ''}`,
  },
  shown: (n, total) => `${number(n)} elements shown of ${number(total)}`,
  compare: {
    title: 'Compare two days',
    first: 'From',
    second: 'To',
    year: 'or end of a school year',
    chooseYear: 'choose',
    schoolYear: (first, last) => `${first}-${last} (on 30 June)`,
    recorded: 'As recorded on those days',
    recordedHelp: 'Else: what the present network says of those days, with the corrections made since.',
    noFirstDay:
      'What has no first day counts as there on both days, even if it was written down between them: tick “As recorded on those days” to see what was written down.',
    result: (n, first, second) =>
      n === 0
        ? `Nothing differs between ${first} and ${second}.`
        : `${s(n, 'element differs', 'elements differ')} between ${first} and ${second}.`,
    figures: {
      title: (first, second) =>
        first === second
          ? `People sent onward and actions, published figures of ${first}`
          : `People sent onward and actions, published figures of ${first} and ${second}`,
      help: 'The year is the last one that is over on each date. Only published figures are compared, as they are published today: no other sum is made.',
      none: 'No figure is published for these years.',
      what: 'What is counted',
      actions: (kind) => `Actions: ${kind}`,
      people: (kind, measure) => `${kind}: ${measure}`,
      all: 'All published figures',
    },
    undated: (n, names, more) =>
      `${s(n, 'element', 'elements')} added since without a first day: counted as present already. ${names}${more > 0 ? ` and ${s(more, 'other', 'others')}` : ''}.`,
    onMap: 'See these differences on the map',
  },
};
