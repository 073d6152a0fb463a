import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_FOLDER, STORE_FILE } from '../data-folder.ts';
import { StoreError } from '../store-errors.ts';
import { readMark } from './marker-file.ts';

/**
 * Whether a folder contains an embedded store. Creates nothing. Throws the error `store-file-missing` when the file
 * is missing although the marker or the log shows that there was one.
 */
export async function hasStore(folder: string): Promise<boolean> {
  if (existsSync(join(folder, STORE_FILE))) return true;
  const mark = await readMark(folder);
  const wasWritten =
    mark === 'damaged' || (mark !== undefined && (mark.state.revision > 0 || mark.pending !== null));
  if (wasWritten || hasLog(folder))
    throw new StoreError('store-file-missing', { path: folder, file: STORE_FILE });
  return false;
}

function hasLog(folder: string): boolean {
  const log = join(folder, LOG_FOLDER);
  return existsSync(log) && readdirSync(log).length > 0;
}
