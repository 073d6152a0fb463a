const ORDINALS = ['th', 'st', 'nd', 'rd'] as const;
const ordinal = (n: number): string =>
  `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (ORDINALS[n % 10] ?? 'th')}`;

/** Texts of the saved views, in English. */
export const savedViews: typeof import('../fr/views.ts').savedViews = {
  button: 'Slides',
  title: 'Saved views and slides',
  close: 'Close the views',
  intro:
    'A view keeps what the map shows: filters, style, date, audience of the library, what is lit, and the framing. It is kept with the network: everyone finds it again, and they are shown in this order.',
  list: 'Views, in order',
  none: 'No view is saved yet. Set the map as you want it, then give it a name above.',
  name: 'Name of the view',
  newName: 'New name',
  nameNeeded: 'Give the view a name.',
  note: 'Note',
  noteHelp: 'What to see in it; nothing about a person.',
  speakerNotes: 'Speaker’s notes',
  speakerNotesHelp:
    'What you will say: only the speaker’s view shows it, during the slides. Nothing about a person.',
  remarks: {
    title: 'Remarks on the map',
    element: (n) => `Remark ${n}: about`,
    text: (n) => `Remark ${n}: text`,
    gone: (id) => `${id} (no longer in the network)`,
    elementNeeded: 'Choose what the remark is about.',
    textNeeded: 'Write the remark, or remove it.',
    add: 'Add a remark',
    remove: 'Remove',
    removeOf: (n) => `Remove remark ${n}`,
  },
  withProfile: 'Keep the described audience too',
  withProfileHelp:
    'Its criteria (age, levels, commune…) can be read by everyone who has access to the network. Without it, the view opens for everyone.',
  hasProfile: 'with a described audience',
  changesKept: (n) =>
    n === 1
      ? 'The view will keep the supposed change that the map shows too: everyone will read it.'
      : `The view will keep the ${n} supposed changes that the map shows too: everyone will read them.`,
  save: 'Save this view',
  saved: (name) => `View saved: ${name}.`,
  open: (name) => `Open view: ${name}`,
  isOpen: 'open view',
  isChanged: 'open, changed since',
  numbered: (place, name) => (/^\d+\s*[.)]/.test(name) ? name : `${place}. ${name}`),
  about: (label, name) => `${label}: ${name}`,
  up: 'Move up',
  down: 'Move down',
  rename: 'Name and notes',
  update: 'Update',
  copy: 'Copy the link',
  copied: 'Link copied.',
  copyFailed: 'The browser did not allow copying: here is the link.',
  remove: 'Delete',
  renamed: (name) => `View written: ${name}.`,
  updated: (name) => `“${name}” now shows what is on the screen.`,
  moved: (name, place, of) => `“${name}” is now the ${ordinal(place)} of ${of}.`,
  removed: (name) => `View deleted: ${name}.`,
  unchanged: 'Nothing to change: the view shows this already.',
  written: 'View written.',
  undo: 'Undo',
  undone: 'Undone.',
  redo: 'Redo',
  redone: 'Redone.',
  gone: 'The view of this link is no longer in the network: it was deleted, or comes from another network. The map opens without it.',
  story: {
    label: 'Presentation in steps',
    none: 'Views of no presentation',
    counted: (name, steps) => `${name} (${steps})`,
    newOne: 'New presentation',
    name: 'Name of the presentation',
    nameNeeded: 'Give the presentation a name.',
    make: 'Create the presentation',
    made: (name) => `Presentation created: ${name}. What you save now is added to it.`,
    rename: 'Rename',
    renamed: (name) => `Presentation renamed: ${name}.`,
    remove: 'Delete',
    removeAsk: (name, steps) =>
      steps === 0
        ? `Delete the presentation “${name}”, which has no step?`
        : `Delete the presentation “${name}”? It has ${steps === 1 ? 'one step' : `${steps} steps`}.`,
    meetings: (n) =>
      n === 1 ? 'One meeting will no longer name it.' : `${n} meetings will no longer name it.`,
    keepSteps: 'Keep the steps as views',
    removeSteps: 'Delete the steps too',
    removeEmpty: 'Delete the presentation',
    removed: (name) => `Presentation deleted: ${name}.`,
    empty:
      'This presentation has no step yet. Save a view or a text above, or put a view into it by “Name and notes”.',
    text: 'Add a text',
    textTitle: 'Title of the text',
    textTitleNeeded: 'Give the text a title.',
    textBody: 'Text',
    textHelp: 'An empty line separates two paragraphs; “- ” at the beginning of a line makes a list.',
    textAdd: 'Add this step',
    textAdded: (name) => `Step added: ${name}.`,
    bassin: 'Prepare a presentation for a bassin',
    bassinLabel: 'Bassin of the presentation',
    bassinHelp: (day) =>
      `Six steps read on ${day}, to be corrected afterwards: the aim, what exists, the literacy offer, a pathway to a job, the missing bridges, the agreements proposed.`,
    bassinMake: 'Prepare the steps',
    prepared: (name) => `Presentation prepared: ${name}.`,
    drag: 'Drag to change the order',
  },
  step: {
    keep: 'Keep as a step',
    intro:
      'The step keeps the choices of this screen, its day and the audience of the library. It comes last in the story that is chosen.',
    kept: (name) => `Step kept: ${name}.`,
    without: {
      gaps: 'It shows the first rows of the list, without the cards that are unfolded.',
      plan: 'It shows the agreements with their passerelles, without the curve and the cards that are unfolded.',
      changes: 'It shows what came, ended and changed, without the figures of both years and the log.',
      referrals: 'It shows the largest flows of the drawing, by published figures, without the table.',
      dashboard:
        'It shows the table of the network and its bassins, without the Régionales and the list of what moved.',
      scenarios: 'It compares the scenarios that are ticked, without the pathways between two ends.',
      pathways:
        'It shows the pathway that is open, without the others and the details of what is to be checked.',
    },
  },
};
