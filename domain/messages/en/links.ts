import type { LinkWords } from '../fr/links.ts';

/** Words of the pages that open by a link, without an account. */
export const links: LinkWords = {
  refused: {
    title: 'This link opens nothing',
    text: 'It may have ended or been revoked, or its address is incomplete. Ask for another one from whoever gave it to you.',
  },
  slowed: {
    title: 'Too many attempts',
    text: 'Wait {seconds} seconds, then try again.',
  },
  unavailable: {
    title: 'The site does not answer at the moment',
    text: 'Try again in a few minutes.',
  },
  password: {
    title: 'Password of the link',
    text: 'Whoever gave you this link also gave you a password.',
    field: 'Password',
    wrong: 'This is not the password.',
    open: 'Open',
  },
};
