import type { ErrorWords } from '../fr/errors.ts';
import type { peopleErrors as words } from '../fr/errors-people.ts';

/** Errors about people: signing in, accounts, and what they may do. */
export const peopleErrors: Record<keyof typeof words, ErrorWords> = {
  'set-up-needed': {
    title: 'Set-up to finish',
    detail:
      'This server has no administrator yet, and so is not in service: open the link that the program printed when it started, or run “passerelles admin create” on the machine.',
  },
  'set-up-refused': {
    title: 'Set-up link refused',
    detail:
      'This set-up link has been used, is older than {minutes} minutes, or is not that of the last start: restart the program for a new one, or run “passerelles admin create”.',
  },
  'accounts-off': {
    title: 'No accounts here',
    detail:
      'Only this machine reaches this server, and it has no accounts: everything is open, without a password.',
  },
  'sign-in-needed': {
    title: 'Sign-in needed',
    detail: 'Nobody is signed in, or the session has ended: sign in and try again; nothing was written.',
  },
  'sign-in-refused': {
    title: 'Sign-in refused',
    detail: 'The sign-in name or the password is wrong: check them, or ask an administrator for a new link.',
  },
  'sign-in-slowed': {
    title: 'Too many attempts',
    detail: 'Too many attempts have failed: wait {seconds} seconds before the next one.',
  },
  'code-refused': {
    title: 'Code refused',
    detail:
      'This code is wrong or has been used: wait for the next one, check the clock of your device, or give a recovery code.',
  },
  'token-refused': {
    title: 'Token refused',
    detail:
      'The token in the Authorization header is unknown, revoked or past its end: make a new one, and give it as “Bearer TOKEN”.',
  },
  'link-refused': {
    title: 'Link refused',
    detail: 'This link has been used, has expired or was cut short: ask an administrator for a new one.',
  },
  'not-allowed': {
    title: 'Not allowed to this role',
    detail:
      'The role of your account does not allow it; nothing was written. Ask an administrator, or somebody whose role it is.',
  },
  'not-yours': {
    title: 'Not of your bassins or operators',
    detail:
      '{count} element(s) are neither of your bassins nor of your operators ({elements}); nothing was written. Leave them out, or ask a coordinator for the change.',
  },
  'password-length': {
    title: 'Length of the password',
    detail:
      'The password has {length} characters: give {least} to {most}, of any kind. A few words in a row will do.',
  },
  'password-common': {
    title: 'Password too common',
    detail:
      'This password is among the most common ones, or is guessed from the name of the account or the site: choose another one, for instance a few unrelated words.',
  },
  'password-wrong': {
    title: 'Present password refused',
    detail: 'The present password is wrong; nothing was changed. Type it again.',
  },
  'login-taken': {
    title: 'Sign-in name already taken',
    detail: 'The sign-in name “{value}” is that of another account: choose another one.',
  },
  'unknown-person': {
    title: 'Unknown account',
    detail: 'There is no account “{value}”: read the list of accounts again.',
  },
  'last-administrator': {
    title: 'Last administrator',
    detail:
      'This is the last administrator who can sign in; nothing was changed. First give this role to somebody else, who has chosen a password. Lost password: passerelles admin reset, on the machine of the site.',
  },
  'own-unknown': {
    title: 'Unknown bassin or operator',
    detail: 'The network has no {values}: choose bassins and operators of the network.',
  },
  'token-role': {
    title: 'Role of the token too wide',
    detail:
      'A token has at most the role of its maker, and never that of an administrator: choose one of {roles}.',
  },
  'token-end': {
    title: 'End of the token',
    detail: 'A token ends after today and within {days} days: give a day up to {last}, and not {given}.',
  },
  'token-many': {
    title: 'Too many tokens',
    detail: 'An account has at most {most} tokens: end those that are no longer of use.',
  },
};
