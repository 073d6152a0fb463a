import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NetworkDocument } from '../domain/model/network.ts';
import { readNetworkText } from '../domain/model/read.ts';
import { failure } from './errors.ts';
import { PROJECT_ROOT } from './paths.ts';

/** File of the sample network, the invented basin "Haute-Sylve". */
export const SAMPLE_FILE = join(PROJECT_ROOT, 'server', 'sample', 'haute-sylve', 'network.json');

/**
 * Reads the sample network that comes with the program. Throws the failure `sample-missing` when the file is missing
 * or invalid.
 */
export async function readSample(): Promise<NetworkDocument> {
  const missing = (cause: unknown) => failure('sample-missing', { path: SAMPLE_FILE }, { cause });
  const text = await readFile(SAMPLE_FILE, 'utf8').catch((error: unknown) => {
    throw missing(error);
  });
  const read = readNetworkText(text);
  if (!read.ok) throw missing(read.problems);
  return read.document;
}
