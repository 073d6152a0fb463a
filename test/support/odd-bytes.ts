import type { OddFile } from './odd-file.ts';

const HEAD = ['Nom', 'Année', 'Heures'];
const ROWS = [HEAD, ['Le Germoir', 'première', '7,5'], ['Cœur d’acier', '2e', '12 🙂']];
const TEXT = 'Nom;Année;Heures\r\nLe Germoir;première;7,5\r\nCœur d’acier;2e;12 🙂\r\n';

const file = (name: string, content: string | Buffer, expects: OddFile['expects']): OddFile => ({
  name,
  bytes: () => Buffer.from(content),
  expects,
});

function utf32(text: string, big: boolean): Buffer {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) bytes.writeUInt32LE(point, index * 4);
  return big ? bytes.swap32() : bytes;
}

const WIDE: readonly OddFile[] = [
  ...[true, false].flatMap((mark) =>
    (['LE', 'BE'] as const).map((end) =>
      file(
        `utf-32-${end}-${mark ? 'with' : 'without'}-mark.csv`.toLowerCase(),
        utf32(`${mark ? '\ufeff' : ''}${TEXT}`, end === 'BE'),
        { kind: 'CSV', encoding: `UTF-32${end}`, separator: ';', rows: ROWS },
      ),
    ),
  ),
  file(
    'utf-32-with-characters-that-are-none.csv',
    Buffer.concat([utf32('\ufeffa;b\nc;', false), Buffer.from('000011000000d8000061', 'hex')]),
    {
      kind: 'CSV',
      encoding: 'UTF-32LE',
      notes: [['lost-characters', 2, null, 1]],
    },
  ),
];

/** The head of a program, filled up as a linker does. */
const program = (head: string, text = ''): Buffer =>
  Buffer.concat([
    Buffer.from(head, 'hex'),
    Buffer.from(text, 'latin1'),
    Buffer.alloc(3_000),
    Buffer.from('.text\0.data\0'),
  ]);
const isoMedia = Buffer.concat([Buffer.from('00000018667479706d703432', 'hex'), Buffer.alloc(200, 7)]);
/** Bytes as even as those of something packed. */
const packed = (length: number): Buffer => {
  let seed = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed >>> 16;
    }),
  );
};
function tarOf(name: string, content: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write('0000644\x000000000\x000000000\0', 100);
  head.write('ustar\x0000', 257);
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(1024)]);
}

/** Programs and other files that are no text, under the name of a table. */
const NO_TEXTS: readonly OddFile[] = [
  file('linux-program.csv', program('7f454c4602010100'), { refused: 'file-program' }),
  file(
    'windows-program.csv',
    program('4d5a90000300000004000000ffff0000', 'This program cannot be run in DOS mode.'),
    {
      refused: 'file-program',
    },
  ),
  ...['feedface', 'cefaedfe', 'feedfacf', 'cffaedfe', 'cafebabe'].map((head) =>
    file(`program-${head}.csv`, program(head), { refused: 'file-program' }),
  ),
  file('web-assembly.csv', program('0061736d01000000'), { refused: 'file-program' }),
  file('words-that-start-like-a-program.csv', 'MZ;b\n1;2\n', { kind: 'CSV' }),
  file('film.csv', isoMedia, { refused: 'file-kind-unknown' }),
  file('zeros.csv', Buffer.alloc(5_000), { refused: 'file-kind-unknown' }),
  file('archive-of-old.csv', tarOf('table.csv', 'a;b\n1;2\n'), { refused: 'file-archive' }),
  file('zeros-among-words.csv', Buffer.from(`Nom;Ville\n${'Le\0 Ger\0moir\0;Hu\0y\n'.repeat(20)}`), {
    refused: 'file-kind-unknown',
  }),
  file(
    'words-before-a-program.csv',
    Buffer.concat([Buffer.from('a;b\n1;2\n'.repeat(2_000)), packed(100_000)]),
    {
      refused: 'file-kind-unknown',
    },
  ),
  file('pdf-named-csv.csv', '%PDF-1.4\n1 0 obj\n', { refused: 'file-pdf' }),
  file('picture-named-csv.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {
    refused: 'file-picture',
  }),
];

const JSONS: readonly OddFile[] = [
  file('field-given-twice.json', '[{"nom":"A",\n "nom":"B"}]', {
    refused: 'file-json-duplicate-key',
    names: { line: 2, column: 2, key: 'nom' },
  }),
  file('brackets-without-end.json', `[${'['.repeat(200_000)}${']'.repeat(200_000)}]`, {
    refused: 'file-json-too-deep',
    names: { limit: 64, line: 1, column: 65 },
  }),
  file('fields-without-end.json', `[{${Array.from({ length: 5_001 }, (_, i) => `"f${i}":1`).join(',')}}]`, {
    refused: 'file-json-too-large',
    names: { limit: 5_000, line: 1 },
  }),
];

export const ODD_BYTES: readonly OddFile[] = [...WIDE, ...NO_TEXTS, ...JSONS];
