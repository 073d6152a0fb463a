import type { PackCommandWords } from '../fr/cli-pack.ts';

/** Words of the command `pack`, in English. */
export const pack: PackCommandWords = {
  commands: {
    pack: 'writes the whole pack of a bassin: slides as PDF and PPTX, XLSX annex and HTML file, in one ZIP archive',
  },
  options: {
    packBassin: 'the bassin',
    packStory: 'the story to tell; else that of the meeting, or the steps that are prepared for a bassin',
    packMeeting: 'the meeting that the pack is for',
    packOut: 'the archive to write (.zip)',
  },
  output: { written: '{path} is written. SHA-256 fingerprint: {hash}' },
};
