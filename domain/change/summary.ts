import * as z from 'zod';
import { ChangeRecord } from './record.ts';

/** The writes of one kind (edits, imports…), added up. */
export const ChangesOfKind = z
  .strictObject({
    kind: ChangeRecord.shape.kind,
    /** Number of writes. */
    writes: z.int(),
    /** Number of elements that they added, changed or removed; an element counts once for each write. */
    elements: z.int(),
    /** Of these, how many were added. */
    added: z.int(),
    /** The last of them. */
    last: ChangeRecord.pick({ revision: true, at: true, author: true }),
  })
  .meta({ id: 'ChangesOfKind' });
export type ChangesOfKind = z.infer<typeof ChangesOfKind>;

/**
 * Adds up writes by kind, the kind of the latest write first. `records` are the writes after revision `since`, the
 * latest first. A write that was undone after `since` is left out with its undo, as nothing of it remains.
 */
export function changesByKind(records: readonly ChangeRecord[], since: number): ChangesOfKind[] {
  const byKind = new Map<ChangeRecord['kind'], ChangesOfKind>();
  for (const { kind, revision, at, author, counts, takesBack, takenBackBy } of records) {
    if (takenBackBy !== null || (takesBack !== null && takesBack > since)) continue;
    const elements = Object.values(counts).reduce(
      (sum, { added, changed, removed }) => sum + added + changed + removed,
      0,
    );
    const added = Object.values(counts).reduce((sum, count) => sum + count.added, 0);
    const known = byKind.get(kind) ?? {
      kind,
      writes: 0,
      elements: 0,
      added: 0,
      last: { revision, at, author },
    };
    byKind.set(kind, {
      ...known,
      ...{ writes: known.writes + 1, elements: known.elements + elements, added: known.added + added },
    });
  }
  return [...byKind.values()];
}
