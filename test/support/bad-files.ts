import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/paths.ts';

const FOLDER = join(PROJECT_ROOT, 'test', 'fixtures', 'bad');

export interface BadFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The code of its problem stands first in its name: `dangling--flow-target.json`. */
  readonly code: string;
}

/** Every faulty network file, each with one fault. */
export const badFiles: readonly BadFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const path = join(FOLDER, name);
    const code = name.replace(/(--.*)?\.json$/, '');
    return { name, path, text: readFileSync(path, 'utf8'), code };
  });
