import type { carried as fr } from '../fr/carried.ts';

/** Words of a page that was carried away in one file. */
export const carried: typeof fr = {
  notHere: 'This screen is not in this file',
  start: 'Back to the start',
  changed: 'The data of this file were changed after it was made.',
  changedAdvice: 'Do not rely on them: ask for another one from whoever gave it to you.',
  of: (day, revision) =>
    `File made on ${day}, revision ${revision} of the network: nothing is written in it, nothing leaves it.`,
  meeting: 'The meeting',
  take: 'Take the meeting along',
  takeHelp:
    'One file, which opens without a network: the map, the analyses and the meeting, without a number of 1 to 4 people.',
  taken: (name, hash) => `${name} is saved. SHA-256 fingerprint: ${hash}`,
};
