import type { LinksWords } from '../fr/links.ts';

/** Texts of the screen of links for those who have no account, in English. */
export const links: LinksWords = {
  intro:
    'A link opens without an account, for whoever has its address. There are two kinds: to read the network, or for a partner to answer for what concerns it. Nobody changes the network by a link.',
  kind: 'Kind of link',
  kinds: {
    READ: {
      name: 'To read the network',
      means:
        'It shows the protected network as it is when the link is made: the map, the missing bridges, the pathways and, if you wish, a meeting. What changes later does not appear in it.',
    },
    ANSWER: {
      name: 'For a partner to answer',
      means:
        'It shows an operator what the network says of it, and asks it to confirm or correct that. Its answers wait among the proposals, and nothing changes before they are accepted.',
    },
  },
  partner: {
    operator: 'For the operator',
    operatorHelp: 'Give the link to its management, or to the person who looks after its partnerships.',
    operatorNeeded: 'Choose the operator that will answer.',
    label: 'Noted in the list as',
    labelHelp: 'The name of the operator, if you write nothing.',
  },
  toRead: 'to read the network',
  toAnswer: (operator: string) => `for an answer of: ${operator}`,
  notAllowed: 'Giving a link is for the coordination and the administration of the site.',
  add: {
    title: 'New link',
    label: 'For whom or what',
    labelHelp: 'You find it by these words in the list; whoever opens the link does not see them.',
    labelNeeded: 'Say for whom or what this link is.',
    meeting: 'Begin with the meeting',
    noMeeting: 'None: the network alone',
    end: 'Last day on which it opens',
    endNeeded: 'Give a day.',
    password: 'Password of the link, if you want one',
    passwordHelp:
      'From 12 to 128 characters. It will be asked for at each opening: hand it over by another way than the link.',
    go: 'Make the link',
    making: 'The file of the link is being made…',
  },
  made: {
    title: (label: string) => `Link made: ${label}`,
    label: 'Address to give',
    help: (end: string) =>
      `Whoever has this address sees the protected network, until ${end}. It is shown this one time: if it is lost, revoke the link and make another one.`,
    helpPartner: (end: string) =>
      `Whoever has this address sees what the network says of this operator and can answer it, until ${end}. It is shown this one time: if it is lost, revoke the link and make another one.`,
    reaches: {
      THIS_MACHINE:
        'This address opens on this machine only: nobody else reaches it. To give somebody the network, rather take the file of the meeting along.',
      UNSURE:
        'This address is the one by which you opened the site: others reach it only if they open the site by the same one. The administration can name a public one by the setting PUBLIC_URL.',
    },
  },
  list: 'The links there are',
  none: 'No link is given.',
  columns: {
    label: 'For whom or what',
    made: 'Made',
    end: 'Opens until',
    opened: 'Opened',
    actions: 'What can be done',
  },
  ofMeeting: (name: string) => `Begins with the meeting “${name}”`,
  withPassword: 'with a password',
  madeBy: (day: string, by: string) => `on ${day}, ${by}`,
  over: (day: string) => `${day}: over`,
  times: (n: number, last: string | null) =>
    n === 0 ? 'never' : `${n === 1 ? 'once' : `${n} times`}${last === null ? '' : `, last on ${last}`}`,
  revoke: 'Revoke',
  revokeOf: (label: string) => `Revoke the link “${label}”`,
  revokeAsk: (label: string) =>
    `Revoke the link “${label}”? Its address opens nothing any more, for anybody, and cannot be restored.`,
  revoked: (label: string) => `The link “${label}” is revoked.`,
  embeds: (sites: string) => `These sites may show a link in a frame: ${sites}.`,
  thisMachine: 'This machine',
};
