import type { ErrorWords } from '../fr/errors.ts';
import type { changeErrors as fr } from '../fr/errors-changes.ts';

/** Errors of writing element by element and of the history. */
export const changeErrors: Readonly<Record<keyof typeof fr, ErrorWords>> = {
  'edit-conflict': {
    title: 'Changed in the meantime',
    detail:
      'Someone else has changed {count} field(s) or element(s) that you change too; nothing was written. Compare the values, choose, and send again.',
  },
  'decision-needs-reason': {
    title: 'Missing reason',
    detail:
      'Refusing the point “{point}” needs a reason; nothing was written. Say in a sentence why it is refused.',
  },
  'due-before-meeting': {
    title: 'Due before the meeting',
    detail:
      'The point “{point}” would be due ({due}) before the day of the meeting ({date}); nothing was written. Give a day that is not before it.',
  },
  'followed-up-since': {
    title: 'Followed up otherwise since',
    detail:
      'Since the meeting, {author} gave the finding of the point “{point}” another follow-up on {date}; nothing was written. Choose: keep it (KEEP), or put the decision in its place (REPLACE), and send it again.',
  },
  'edit-refused': {
    title: 'Change refused',
    detail:
      'The change would leave {count} error(s) in the network; nothing was written. Correct them and send it again.',
  },
  'entry-not-yours': {
    title: 'Entry of another operator',
    detail:
      'Your account is not that of an operator of this row: exact numbers are given to those who declare them only, and nothing was written. Ask an administrator to add your operators to your account.',
  },
  'store-element-moved': {
    title: 'Element changed in the meantime',
    detail:
      'The element {element} has changed in the meantime; nothing was written. Read the network again and retry.',
  },
  'network-not-empty': {
    title: 'A network is already there',
    detail:
      'The sample only goes into an empty store, and this one holds {count} element(s); nothing was written. Export the network, then replace it by an import.',
  },
  'unknown-change': {
    title: 'Unknown change',
    detail: 'The history has no change at revision {revision}: see those that it has, at /api/changes.',
  },
  'already-taken-back': {
    title: 'Already undone',
    detail:
      'The change of revision {revision} was already undone by that of revision {by}: undo that one to have it again.',
  },
};
