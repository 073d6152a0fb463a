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
  'unknown-proposal': {
    title: 'Unknown proposal',
    detail: 'There is no proposal “{value}”: read the list of proposals again.',
  },
  'proposal-decided': {
    title: 'Already decided',
    detail:
      'Line {entry} of this proposal is already accepted or refused, or does not exist: read the list again.',
  },
  'proposal-gone': {
    title: 'Element gone',
    detail:
      '“{name}” is no longer in the network, or no longer of this operator; nothing was written. Refuse this line, or edit by hand what took its place.',
  },
  'proposal-not-in-force': {
    title: 'Not in force that day',
    detail:
      '“{name}” was not in force on {day}, the day of the answer: it is not confirmed, and nothing was written. Refuse this line, or first correct the dates of the agreement.',
  },
};
