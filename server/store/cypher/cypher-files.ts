import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../paths.ts';

const EXTENSION = '.cypher';

/**
 * Reads the Cypher files of a folder in `cypher/`. Returns their texts by file name without extension, in the order
 * of the names.
 */
export function cypherFiles(folder: string): ReadonlyMap<string, string> {
  const path = join(PROJECT_ROOT, 'cypher', folder);
  const files = readdirSync(path).filter((file) => file.endsWith(EXTENSION));
  return new Map(
    files.sort().map((file) => [file.slice(0, -EXTENSION.length), readFileSync(join(path, file), 'utf8')]),
  );
}
