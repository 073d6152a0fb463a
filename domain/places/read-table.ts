import type { KnownCommune } from './communes.ts';

/** A line of the table: a commune without its basin. */
type TableLine = Omit<KnownCommune, 'bassin' | 'isBassinPresumed'>;

/**
 * Reads a table of communes, one a line, in four parts between bars: NIS code; name, followed by names in other
 * languages after equals signs; latitude and longitude of its middle; postal codes with their localities, such as
 * `6000 Charleroi; 6030 Goutroux, Marchienne-au-Pont`.
 */
export const readTable = (text: string): readonly TableLine[] => text.trim().split('\n').map(readLine);

function readLine(line: string): TableLine {
  const [nis = '', names = '', middle = '', codes = ''] = line.split(' | ');
  const [name = '', ...otherNames] = names.split(' = ');
  const [latitude = Number.NaN, longitude = Number.NaN] = middle.split(' ').map(Number);
  const localities = new Map(
    codes.split('; ').map((part) => {
      const [code = '', ...words] = part.split(' ');
      return [code, words.length === 0 ? [] : words.join(' ').split(', ')] as const;
    }),
  );
  return { nis, name, otherNames, latitude, longitude, localities };
}
