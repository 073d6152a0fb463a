import type { HelpWords } from './fr-help.ts';

/** Words of the help, of the first use and of the operator's sheet, in English. */
export const help: HelpWords = {
  button: 'Help',
  title: 'Help',
  explain: (term) => `What does this mean: ${term}?`,
  counted: 'How it is counted',
  from: 'Where it comes from',
  all: 'The whole glossary',
  glossary: 'Glossary',
  glossaryIntro:
    'The words of the screens, and for each figure: what it means, how it is counted, where it comes from.',
  find: 'Look for a word',
  found: (n, all) => `${n} of ${all} words`,
  noneFound: 'No word matches: try a shorter one.',
  close: 'Close',
  keys: {
    title: 'Keys',
    everywhere: 'Everywhere',
    map: 'On the map',
    list: {
      help: 'open this list',
      tab: 'go from one part of the screen to the next',
      escape: 'close what is open',
      search: 'search (in the explorer)',
    },
    mapList: {
      follow: 'follow a passerelle onwards or back',
      column: 'go up or down in the column',
      step: 'go to the next column without following a passerelle',
      ends: 'go to the first or the last column',
      open: 'open the sheet',
      escape: 'close the sheet and go back to the map',
      link: 'draw a passerelle (in “What if…”)',
      zoom: 'zoom in, out, see everything',
    },
    names: {
      arrows: '→ ←',
      upDown: '↑ ↓',
      shift: 'Shift + → ←',
      ends: 'Home, End',
      enter: 'Enter',
      escape: 'Escape',
    },
  },
  tour: {
    title: 'A tour of five steps',
    offer: 'First visit? Five steps are enough to read the map.',
    begin: 'Take the tour',
    later: 'No, thanks',
    found: 'You will find it again under “Help”.',
    step: (n, all) => `Step ${n} of ${all}`,
    back: 'Back',
    next: 'Next',
    skip: 'Leave the tour',
    done: 'Finish',
    steps: {
      map: {
        title: 'From welcome to employment',
        text: 'Each box is a filière, in the column of its stage, under the name of its operator. The lines are the passerelles: read them from left to right. The same can be read as a list.',
      },
      legend: {
        title: 'What the lines say',
        text: 'The style of a line says whether the passerelle is signed, informal, planned or over; a dashed line with a hollow arrow is a passerelle that is missing. The legend shows only what is on the screen.',
      },
      search: {
        title: 'Find, open, follow',
        text: 'Look for an operator, a trade, a commune or a former name (key /). A click or the Enter key opens the sheet; arrows follow the passerelles.',
      },
      reader: {
        title: 'For whom, and on which day',
        text: 'Choose a public: the map is then read for it, with what is closed to it. Change the date to see the network of another year, with the names of that time.',
      },
      screens: {
        title: 'What is missing, and what to do',
        text: 'Missing bridges, pathways, agreements to sign: every screen starts from the same network. A “?” beside a figure says what it means and where it comes from.',
      },
    },
  },
};
