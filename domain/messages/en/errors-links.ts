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
  'proposal-outdated': {
    title: 'Changed since the answer',
    detail:
      '“{name}” has changed since the partner saw it: its confirmation no longer holds, and nothing was written. Refuse this line, and ask the partner to confirm what is said now.',
  },
  'proposal-decision': {
    title: 'Decision that does not fit',
    detail:
      'Line {entry} does not take the decision “{value}”: a remark is read or refused, a missing passerelle is added, read or refused, anything else is accepted or refused.',
  },
  'proposal-alone': {
    title: 'To be decided on its own',
    detail:
      'Line {entry} is a remark or a missing passerelle: decide it on its own, without any other line, after reading it.',
  },
  'proposal-not-added': {
    title: 'Passerelle not added yet',
    detail:
      'The network has no passerelle “{name}”: add it first, then say that it is added, or refuse this line.',
  },
  'proposal-missing-open': {
    title: 'A passerelle is still missing',
    detail:
      'The passerelle “{name}”, said to be missing on {day}, is neither added nor refused: decide that first, then accept that all are stated.',
  },
};
