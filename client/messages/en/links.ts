import type { LinksWords } from '../fr/links.ts';

/** Texts of the screen of links for those who have no account, in English. */
export const links: LinksWords = {
  intro:
    'A link shows, without an account and without changing anything, the protected network as it is when the link is made: the map, the missing bridges, the pathways and, if you wish, a meeting. What changes later does not appear in it.',
  notAllowed: 'Giving a read-only link is for the coordination and the administration of the site.',
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
    reaches: {
      THIS_MACHINE:
        'This address opens on this machine only: nobody else reaches it. To give somebody the network, rather take the file of the meeting along.',
      UNSURE:
        'This address is the one by which you opened the site: others reach it only if they open the site by the same one. The administration can name a public one by the setting PUBLIC_URL.',
    },
  },
  list: 'Links given',
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
