import type { Snapshot } from '../graph/snapshot.ts';
import type { Finding } from './finding.ts';
import { buildFindings } from './finding-list.ts';
import { snapshotFor } from './kind.ts';
import { kindWithCode } from './kinds.ts';
import { type GapOptions, listFindings } from './list-findings.ts';

/**
 * Finds the finding (gap in the network) that has this key, by looking only for findings of the kind that the key
 * names. `options` are the period and the other parameters of the rules. Undefined when no such finding exists now.
 */
export function findByKey(
  snapshot: Snapshot,
  key: string,
  options: Omit<GapOptions, 'kinds' | 'target' | 'cells'>,
): Finding | undefined {
  const [code, ...parts] = key.split(':');
  const kind = kindWithCode(code);
  if (kind === undefined) return undefined;
  if (kind.findOne !== undefined)
    return kind.findOne(snapshotFor(kind, snapshot), key) as Finding | undefined;
  const namesAudience = kind.keyNamesAudience === true && parts.at(-1) === options.audienceId;
  const elements = namesAudience ? parts.slice(0, -1) : parts;
  const [list] = listFindings(snapshot, {
    ...options,
    kinds: [kind.code],
    ...kind.questionFor?.(elements),
  });
  return list === undefined ? undefined : buildFindings(list).find((finding) => finding.key === key);
}
