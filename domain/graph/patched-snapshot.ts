import { lengthInMonths } from '../model/length-in-months.ts';
import type { NetworkDocument } from '../model/network.ts';
import { type PasserelleChange, type Patch, rememberPatch } from './per-snapshot.ts';
import {
  forAudience,
  forEveryone,
  groupedPasserelles,
  NONE,
  type Nodes,
  passerelleColumns,
  readPasserelle,
  type Snapshot,
} from './snapshot.ts';

/** A snapshot and how it differs from the one that it was made from. */
interface PatchedSnapshot {
  readonly snapshot: Snapshot;
  readonly patch: Patch;
}

/**
 * Makes the snapshot (the network on a day, indexed) of a changed document out of `base`, the snapshot before,
 * reading only what differs. The document may differ in its passerelles, in what refers to them, and in the places
 * and months of filières. Unchanged passerelles must be the same objects in the same order. The audience stays the
 * same. Returns the snapshot and what changed.
 */
export function patchedSnapshot(base: Snapshot, document: NetworkDocument): PatchedSnapshot {
  const { everyone } = base;
  const { at, preps, operatorValid, operatorIndex, passerelles: old } = everyone;
  const { nodes, numbered } = withNumbers(everyone, document);
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
  const snapshot = forEveryone({ document, at, nodes, passerelles, preps, operatorValid, operatorIndex });
  rememberPatch(snapshot, { base: everyone, changes, numbered });
  const read = forAudience(snapshot, base.audience);
  const patch = { base, changes, numbered };
  if (read !== snapshot) rememberPatch(read, patch);
  return { snapshot: read, patch };
}

/** The nodes with the places and months that `filieres` gives; the same object when no list of filières changed. */
function withNumbers(
  { nodes, document }: Snapshot,
  { filieres }: NetworkDocument,
): { nodes: Nodes; numbered: readonly number[] } {
  if (filieres === document.filieres) return { nodes, numbered: [] };
  const [intake, waitMonths, durationMonths] = [nodes.intake, nodes.waitMonths, nodes.durationMonths].map(
    (column) => column.slice(),
  ) as [Int32Array, Int32Array, Int32Array];
  const numbered: number[] = [];
  filieres.forEach((filiere, position) => {
    if (filiere === document.filieres[position]) return;
    const node = nodes.index.get(filiere.id)!;
    intake[node] = filiere.intake ?? NONE;
    waitMonths[node] = filiere.waitMonths ?? NONE;
    durationMonths[node] = lengthInMonths(filiere) ?? NONE;
    numbered.push(node);
  });
  return { nodes: Object.freeze({ ...nodes, intake, waitMonths, durationMonths }), numbered };
}

/**
 * Returns a column with one value for each passerelle after some of them changed (a patch). Unchanged rows are copied
 * from `known`, the column before the change; the others are computed by `valueAt`, which takes a passerelle's
 * position.
 */
export function patchedColumn(
  known: Uint8Array,
  { passerelles }: Snapshot,
  { changes }: Patch,
  valueAt: (passerelle: number) => number,
): Uint8Array {
  const column = new Uint8Array(passerelles.count);
  const isChanged = new Set(changes.flatMap(({ after }) => (after < 0 ? [] : [after])));
  const removed = changes.flatMap(({ before, after }) => (after < 0 ? [before] : [])).sort((a, b) => a - b);
  // Rows that stay form runs between the removed rows. A changed row keeps its place in its run.
  let [row, p] = [0, 0];
  for (const end of [...removed, known.length]) {
    column.set(known.subarray(row, end), p);
    p += end - row;
    row = end + 1;
  }
  for (const changed of isChanged) column[changed] = valueAt(changed);
  return column;
}
