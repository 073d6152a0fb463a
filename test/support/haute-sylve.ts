import { readFileSync } from 'node:fs';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';

const folder = new URL('../../server/sample/haute-sylve/', import.meta.url);

/** A file of the sample, as text. */
export const sampleFile = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The sample basin; throws with the problems when it is not a network without a warning. */
export function hauteSylve(): NetworkDocument {
  const read = readNetworkText(sampleFile('network.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  if (read.warnings.length > 0) throw new Error(JSON.stringify(read.warnings));
  return read.document;
}

/** The day and the period at which the findings of the sample are frozen. */
export const AS_OF = '2025-12-31';
export const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
