import { expect } from 'vitest';
import { schemaOf } from '../../domain/change/elements.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { type ImportPlan, planImport } from '../../domain/transfer/plan/plan-import.ts';

/** A plan that nobody cancels. Its elements are in the form of their schemas, as those who write it take for granted. */
export function planned(...given: Parameters<typeof planImport>): ImportPlan {
  const plan = planImport(...given);
  if (plan === null) throw new Error('nobody cancelled');
  for (const { list, after } of plan.changes) expect(schemaOf(list).parse(after)).toStrictEqual(after);
  return plan;
}

/** The network once a plan is carried out; throws when it is not one. */
export function afterPlan(document: NetworkDocument, { changes }: ImportPlan): NetworkDocument {
  const lists: Record<string, unknown> = { ...document };
  for (const list of ENTITY_LISTS) {
    const changed = new Map(changes.filter((one) => one.list === list).map(({ id, after }) => [id, after]));
    const kept = (document[list] as readonly { id?: string }[]).map(
      (one) => changed.get(String(one.id)) ?? one,
    );
    const known = new Set(document[list].map(({ id }) => id));
    lists[list] = [...kept, ...[...changed].filter(([id]) => !known.has(id)).map(([, one]) => one)];
  }
  const read = readNetwork(lists);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
}
