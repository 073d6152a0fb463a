import type { CliLinkWords } from '../fr/cli-links.ts';

/** Words of the command `link`. */
export const links: CliLinkWords = {
  command:
    'makes, lists or revokes links that, without an account, show the protected network or ask an operator to answer: create, list, revoke',
  action: 'create, list or revoke',
  link: 'with revoke: the link to revoke, by its id in the list',
  options: {
    linkLabel: 'with create: for whom or what the link is',
    linkOperator: 'with create: the operator that will answer by this link for what the network says of it',
    linkMeeting: 'with create: the meeting that it begins with',
    linkEnd: 'with create: the last day on which it opens; in 30 days without it',
  },
  output: {
    made: 'Link {id}, “{label}”, open until {end}: {url}',
    reaches: {
      PUBLIC: 'This address is shown this one time.',
      THIS_MACHINE:
        'This address opens on this machine only, and is shown this one time. Give PUBLIC_URL so that others reach it.',
      UNSURE: 'Nothing says that others reach this address, which is shown this one time: give PUBLIC_URL.',
    },
    none: 'No link.',
    line: '{id} · {label} · until {end} · opened {opened} times',
    operator: 'for an answer of {operator}',
    over: 'over',
    password: 'with a password',
    revoked: 'Link {id} is revoked.',
  },
};
