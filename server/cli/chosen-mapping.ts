import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { fold } from '../../domain/transfer/fold.ts';
import { FileMapping, ImportMapping } from '../../domain/transfer/mapping.ts';
import { failure } from '../errors.ts';
import { readTextFile } from './network-file.ts';

/**
 * A mapping in a file: as written by `--keep-mapping`, as saved in the network, or within the answer of `check --json`.
 */
const MappingFile = z.union([
  FileMapping,
  z.looseObject({ mapping: FileMapping }).transform(({ mapping }) => mapping),
]);

/** Id of a mapping from a file. */
const GIVEN = 'given';

/**
 * Finds the import mapping (what each column of a table means) that the user named in `asked`: one saved in the
 * network, by name or id, else one in a JSON file of that name. Throws the failures `mapping-unknown`, which lists
 * the saved ones, and `mapping-unreadable`.
 */
export async function chosenMapping(
  asked: string,
  { importMappings }: NetworkDocument,
): Promise<ImportMapping> {
  const kept = importMappings.find(({ id, name }) => id === asked || fold(name) === fold(asked));
  if (kept !== undefined) {
    const read = ImportMapping.safeParse(kept);
    if (read.success) return read.data;
    throw failure('mapping-unreadable', { path: asked });
  }
  if (!existsSync(asked) && !/\.json$/i.test(asked)) {
    const known = importMappings.map(({ name }) => `« ${name} »`).join(', ');
    throw failure('mapping-unknown', { name: asked, known: known === '' ? '–' : known });
  }
  const read = MappingFile.safeParse(parsed(await readTextFile(asked)));
  if (!read.success) throw failure('mapping-unreadable', { path: asked });
  return { id: GIVEN, name: asked.slice(0, 300), mapping: read.data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
