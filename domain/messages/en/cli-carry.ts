import type { carry as fr } from '../fr/cli-carry.ts';

/** Words of the commands `carry` and `verify`. */
export const carry: typeof fr = {
  commands: {
    carry:
      'writes one HTML file, which opens without a network connection, with the protected network, its analyses and a meeting',
    verify: 'says whether a file made by carry is as it was made',
  },
  argument: 'HTML file of the meeting',
  options: {
    carriedMeeting: 'meeting that the file carries',
    carriedStory: 'the story that the file carries',
    carriedOut: 'HTML file to write',
    carriedHash: 'expected SHA-256 fingerprint of the whole file',
  },
  output: {
    written: '{path} is written. SHA-256 fingerprint: {hash}',
    whole: '{path} is as it was made: {hash}',
    dataOnly:
      'The data of {path} are those that were put into it. The fingerprint of the whole file is {hash}: compare it with that of the minutes, or give it by --hash.',
  },
};
