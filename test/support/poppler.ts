import { execFileSync } from 'node:child_process';

/**
 * Whether what reads a PDF is here (poppler: pdftotext, pdftoppm, pdfinfo); where nothing may be skipped
 * (PASSERELLES_NO_SKIP=1) its absence is a fault.
 */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    const sentence = `Files of the map are not read back: no pdftotext here (${error}). The package poppler-utils has it.`;
    if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
    process.stdout.write(`\n${sentence}\n\n`);
    return false;
  }
}

/** The words of a file, in the order in which they stand in it. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });

/** What a file says of itself, by name. */
export const pdfFacts = (file: string): ReadonlyMap<string, string> =>
  new Map(
    execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .flatMap((line): [string, string][] => {
        const at = line.indexOf(':');
        return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]];
      }),
  );

/** Share of the first page that is not blank. */
export function inkOf(file: string): number {
  const picture = execFileSync('pdftoppm', ['-r', '50', '-gray', '-singlefile', file], {
    maxBuffer: 20_000_000,
  });
  // P5, width, height, greatest value, then one byte a point.
  const [, width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const points = picture.subarray(picture.length - Number(width) * Number(height));
  return points.filter((grey) => grey < 250).length / points.length;
}

/** The words of each page of a file, in the order in which they stand in it. */
export const pdfPages = (file: string): readonly string[] => pdfText(file).split('\f').slice(0, -1);

/** The tree of tags by which a file is read aloud: an element a line, with its heading or alternative text. */
export const pdfStructure = (file: string): string =>
  execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
