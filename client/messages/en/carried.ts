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
  licences: 'Licences of the program',
  take: 'Take the meeting along',
  takeHelp:
    'One file, which opens without a network: the map, the analyses and the meeting, without a number of 1 to 4 people.',
  share: 'Give a link',
  shareHelp: 'An address that shows the same without an account, until a day that you choose.',
  pack: {
    take: 'The whole pack (ZIP)',
    takeOf: (bassin) => `The whole pack: ${bassin} (ZIP)`,
    help: 'In one archive: the slides as PDF and PPTX, an XLSX annex, and the HTML file that opens without a network.',
    parts: {
      PDF: 'the slides as PDF',
      PPTX: 'the PPTX presentation',
      ANNEX: 'the XLSX annex',
      CARRIED: 'the HTML file',
      ARCHIVE: 'the archive',
    },
    step: (at, of, part) => `Part ${at} of ${of}: ${part}…`,
    begins: 'The pack is being prepared…',
    stop: 'Stop',
  },
  taken: (name, hash) => `${name} is saved. SHA-256 fingerprint: ${hash}`,
};
