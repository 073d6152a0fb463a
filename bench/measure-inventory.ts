import { findDuplicates } from '../domain/inventory/duplicates.ts';
import { FIELDS } from '../domain/model/element-fields.ts';
import { emptyNetwork } from '../domain/model/network.ts';
import { readCell } from '../domain/transfer/cells.ts';
import { namesOf } from '../domain/transfer/names.ts';
import { isPersonalHeading, personalIn } from '../domain/transfer/personal.ts';
import { manyAlike } from '../test/support/alike-network.ts';
import { LONG_CELLS } from '../test/support/long-cells.ts';
import type { Measure } from './report.ts';
import { type Limits, measure, timed, timingOf } from './timing.ts';

const LIMITS: Limits = { runs: 5, budget: 20_000 };

/** The inventory at its worst: elements named alike, and cells made to take long. */
export function measureInventory(): Measure[] {
  const document = manyAlike();
  const pairs = findDuplicates(document).length;
  const duplicates = measure(() => document, findDuplicates, LIMITS);
  return [
    { size: '', name: `duplicates among 10,000 elements (${pairs})`, ours: duplicates, peers: [] },
    { size: '', name: 'one cell of 32,000 characters made to take long', ours: cellTimes(), peers: [] },
  ];
}

/** Each cell read as a field of each type, and looked through for what is personal. */
function cellTimes() {
  const context = { language: 'fr', names: namesOf(emptyNetwork('Banc')) } as const;
  const kinds = Object.values(FIELDS)
    .flat()
    .map((field) => [field.type.kind, field] as const);
  const fields = [...new Map(kinds).values()];
  const times = LONG_CELLS.flatMap((cell) => [
    timed(() => [personalIn(cell), isPersonalHeading(cell)]).milliseconds,
    ...fields.map((field) => timed(() => readCell(field, cell, context)).milliseconds),
  ]);
  return timingOf(times);
}
