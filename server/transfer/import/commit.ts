import type { CommitAnswer, ImportConfirmed } from '../../../domain/api/transfer.ts';
import { elementsOf, HEAD_ID, sameValue, schemaOf } from '../../../domain/change/elements.ts';
import type { Element, ElementChange } from '../../../domain/change/record.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { fold, idText } from '../../../domain/transfer/fold.ts';
import type { FileMapping } from '../../../domain/transfer/mapping.ts';
import { withNewPlaces } from '../../changes/map-places.ts';
import { failure } from '../../errors.ts';
import type { FileWork } from '../jobs.ts';
import { documentIn } from '../read/long-cells.ts';
import { type Asked, planned } from './plan-import.ts';

/** Number of changes sent to the server at a time, so that it can answer others in between. */
const CHANGES_AT_ONCE = 200;

export type Committed = Pick<CommitAnswer, 'rows' | 'elements'> & { readonly changes: number };

/**
 * Works out the changes of an import, in a thread, and sends them in parts to the server, which writes them. Returns
 * the numbers of rows, elements and changes. Throws the failures `revision-moved` when the network is no longer the
 * one that the user saw, and `import-has-errors` for rejected rows unless only valid rows are wanted.
 */
export async function commitImport(work: FileWork, asked: Asked<ImportConfirmed>): Promise<Committed> {
  const { revision } = work.network;
  if (revision !== asked.revision) throw failure('revision-moved', { revision, given: asked.revision });
  const plan = planned(work, asked);
  if (plan.rows.rejected > 0 && !asked.validOnly)
    throw failure('import-has-errors', { count: plan.rows.rejected });
  const kept = asked.keepMappingAs === undefined ? [] : keptMapping(work, asked.keepMappingAs, asked.mapping);
  const given = [...[...headOf(work), ...kept].map(inForm), ...plan.changes];
  const changes = withNewPlaces(work.network.document, given, vocabulary);
  for (let start = 0; start < changes.length; start += CHANGES_AT_ONCE) {
    await work.part(changes.slice(start, start + CHANGES_AT_ONCE));
    work.check();
  }
  return { rows: plan.rows, elements: plan.elements, changes: changes.length };
}

/** Parses the changes that do not come from the plan; those of the plan are parsed already. */
const inForm = (change: ElementChange): ElementChange => ({
  ...change,
  after: change.after && (schemaOf(change.list).parse(change.after) as Element),
});

/**
 * The head of the network (name, description…) in a workbook of this program. Only a network without elements takes it
 * over.
 */
function headOf({ network: { document }, file }: FileWork): ElementChange[] {
  if (ENTITY_LISTS.some((list) => document[list].length > 0)) return [];
  const brought = documentIn(file.sheets);
  if (brought === undefined) return [];
  const [before, after] = [document, brought].map((one) => elementsOf(one, 'network')[0]) as [
    Element,
    Element,
  ];
  return sameValue(before, after) ? [] : [{ list: 'network', id: HEAD_ID, before, after }];
}

/** The change that saves the mapping under a name; a mapping of the same name is replaced. */
function keptMapping({ network }: FileWork, name: string, mapping: FileMapping): ElementChange[] {
  const { importMappings } = network.document;
  const before = importMappings.find((one) => fold(one.name) === fold(name)) ?? null;
  const taken = new Set(importMappings.map(({ id }) => id));
  const id = before?.id ?? freeId(`import-${idText(name)}`, (one) => taken.has(one));
  const after = { id, name, mapping };
  const isSame = before !== null && JSON.stringify(before) === JSON.stringify(after);
  return isSame ? [] : [{ list: 'importMappings', id, before: before as Element | null, after }];
}
