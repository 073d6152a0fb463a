import { perDocument } from '../graph/per-snapshot.ts';
import { filiereOf, type Snapshot } from '../graph/snapshot.ts';
import type { Filiere, Passerelle } from '../model/entities.ts';
import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';
import { askedFields, broughtFields, needFields } from './presumed-fields.ts';
import type { Reading } from './presumed-values.ts';

const passerellesById = perDocument(
  ({ passerelles }): ReadonlyMap<string, Passerelle> => new Map(passerelles.map((one) => [one.id, one])),
);

/**
 * Returns what the level test of a passerelle, by id, reads: whether its first filière is of the welcome, and in
 * `dimensions` what the second asks and what people bring to it. What it waives is not read.
 */
export function testReadings(
  snapshot: Snapshot,
  passerelle: string,
  dimensions: readonly Dimension[] = DIMENSIONS,
): Reading[] {
  const { from, to, kind, waives = [] } = passerellesById(snapshot.document).get(passerelle)!;
  const { index, isOutlet } = snapshot.nodes;
  const [a, b] = [index.get(from)!, index.get(to)!];
  if (isOutlet[b] === 1) return [];
  const guided = filiereOf(snapshot, a).stage === 'INTAKE';
  const tested = guided ? [] : dimensions.filter((dimension) => !waives.includes(dimension));
  const target = filiereOf(snapshot, b);
  const brought = kind === 'CONCURRENT' ? needFields : broughtFields;
  return [
    [from, ['stage', ...tested.filter((one) => asksFor(target, one)).flatMap(brought)]],
    [to, tested.flatMap(askedFields)],
  ];
}

/** Whether the entry of a filière asks for a level, or sets a ceiling. */
function asksFor({ entry }: Filiere, dimension: Dimension): boolean {
  const { min = 0, tested = 0, max } = entry?.[dimension] ?? {};
  return min >= 1 || tested >= 1 || max !== undefined;
}
