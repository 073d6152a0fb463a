import type { NetworkDocument } from '../model/network.ts';
import { type PasserelleChange, type Patch, rememberPatch } from './per-snapshot.ts';
import {
  forAudience,
  groupedPasserelles,
  passerelleColumns,
  readPasserelle,
  type Snapshot,
} from './snapshot.ts';

export interface PatchedSnapshot {
  readonly snapshot: Snapshot;
  readonly changes: readonly PasserelleChange[];
}

/**
 * The snapshot of a document that differs from another's in its passerelles, and in what stands on them, alone, read
 * for the same audience: what is known of filières, sites and bassins is shared, only rows that differ are read.
 * Passerelles that stay must be the same objects, in the same order. Linear in the number of passerelles, with a very
 * small constant.
 */
export function withPasserellesOf(base: Snapshot, document: NetworkDocument): PatchedSnapshot {
  const { everyone } = base;
  const { nodes, at, preps, operatorValid, operatorIndex, passerelles: old } = everyone;
  const [before, after] = [everyone.document.passerelles, document.passerelles];
  const columns = passerelleColumns(after.length);
  const changes: PasserelleChange[] = [];
  let row = 0;
  for (let p = 0; p < after.length; p++) {
    const item = after[p]!;
    while (row < before.length && before[row] !== item && before[row]!.id !== item.id) {
      changes.push({ before: row, after: -1 });
      row += 1;
    }
    const isKnown = row < before.length;
    if (isKnown && before[row] === item) {
      columns.from[p] = old.from[row]!;
      columns.to[p] = old.to[row]!;
      columns.kind[p] = old.kind[row]!;
      columns.state[p] = old.state[row]!;
      columns.active[p] = old.active[row]!;
      columns.carrying[p] = old.carrying[row]!;
      columns.waives[p] = old.waives[row]!;
    } else {
      readPasserelle(columns, p, item, at, nodes);
      changes.push({ before: isKnown ? row : -1, after: p });
    }
    row += 1;
  }
  for (; row < before.length; row++) changes.push({ before: row, after: -1 });
  const passerelles = groupedPasserelles(columns, nodes);
  const columnsRead = { document, at, nodes, passerelles, preps, operatorValid, operatorIndex };
  const snapshot: Snapshot = {
    ...columnsRead,
    audience: undefined,
    get everyone() {
      return snapshot;
    },
  };
  Object.freeze(snapshot);
  rememberPatch(snapshot, { base: everyone, changes });
  const read = forAudience(snapshot, base.audience);
  if (read !== snapshot) rememberPatch(read, { base, changes });
  return { snapshot: read, changes };
}

/** A column by passerelle of a patched snapshot: that of its base, but for the rows that differ. */
export function patchedColumn(
  known: Uint8Array,
  { passerelles }: Snapshot,
  { changes }: Patch,
  valueAt: (passerelle: number) => number,
): Uint8Array {
  const column = new Uint8Array(passerelles.count);
  const isChanged = new Set(changes.flatMap(({ after }) => (after < 0 ? [] : [after])));
  const removed = changes.flatMap(({ before, after }) => (after < 0 ? [before] : [])).sort((a, b) => a - b);
  // Rows that stay are in runs between those that were taken out; a changed row keeps its place in them.
  let [row, p] = [0, 0];
  for (const end of [...removed, known.length]) {
    column.set(known.subarray(row, end), p);
    p += end - row;
    row = end + 1;
  }
  for (const changed of isChanged) column[changed] = valueAt(changed);
  return column;
}
