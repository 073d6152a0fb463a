import { describe, expect, it } from 'vitest';
import { refusalWords } from '../../../domain/answers/refusal.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { type Failure, Failure as FailureClass } from '../../../server/errors.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import type { FileRead } from '../../../server/transfer/read/reading.ts';
import { ODD_FILES } from '../../support/odd-files.ts';

const attempt = async (bytes: Buffer, name: string): Promise<FileRead | Failure> =>
  readFile(bytes, name).catch((error: unknown) => {
    if (error instanceof FailureClass) return error;
    throw error;
  });

/** Blank cells at the end of a row are no matter. */
const trimmed = ({ rows }: SheetCells) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));

it('has at least forty of them, each with a name of its own', () => {
  expect(ODD_FILES.length).toBeGreaterThan(90);
  expect(new Set(ODD_FILES.map(({ name }) => name)).size).toBe(ODD_FILES.length);
});

describe.each(ODD_FILES)('$name', ({ name, bytes, expects }) => {
  it('is read as it stands, or refused with the place and the remedy in both languages', async () => {
    const read = await attempt(bytes(), name);
    if ('refused' in expects) {
      expect(read).toBeInstanceOf(FailureClass);
      const failure = read as Failure;
      expect(failure.id).toBe(expects.refused);
      expect(failure.values).toMatchObject(expects.names ?? {});
      for (const language of ['fr', 'en'] satisfies Language[]) {
        const { title, detail } = refusalWords(failure, language);
        expect(`${title} ${detail}`).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        expect(detail).toContain(name);
        for (const value of Object.values(expects.names ?? {})) expect(detail).toContain(String(value));
        // What is wrong, and then what to do.
        expect(detail.split(/[.;:]\s/).length).toBeGreaterThan(1);
      }
      return;
    }
    if (read instanceof FailureClass) throw read;
    expect(read.kind).toBe(expects.kind);
    if (expects.encoding !== undefined) expect(read.encoding).toBe(expects.encoding);
    if (expects.separator !== undefined) expect(read.separator).toBe(expects.separator);
    const [first] = read.sheets;
    if (expects.rows !== undefined)
      expect(trimmed(first!)).toEqual(trimmed({ name: '', rows: expects.rows }));
    if (expects.sheets !== undefined)
      expect(Object.fromEntries(read.sheets.map((sheet) => [sheet.name, trimmed(sheet)]))).toEqual(
        expects.sheets,
      );
    expect(read.notes.map(({ code, line, column, count }) => [code, line, column, count])).toEqual(
      expects.notes ?? [],
    );
  });
});

it('leaves the objects of the program alone', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
