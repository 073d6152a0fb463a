import type { linkErrors as fr } from '../fr/errors-links.ts';

/** Errors about links for those who have no account. */
export const linkErrors: typeof fr = {
  'link-end': {
    title: 'End of the link',
    detail:
      'A link still opens today and ends within {days} days: give a day from {first} to {last}, and not {given}.',
  },
  'link-many': {
    title: 'Too many links',
    detail: 'There are {most} links already: revoke those that are of no more use, then start again.',
  },
  'unknown-link': {
    title: 'Unknown link',
    detail: 'There is no link “{value}”, or it is revoked already: read the list of links again.',
  },
};
