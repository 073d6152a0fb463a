import type { ElementChange } from '../../domain/change/record.ts';
import { Filiere, Operator } from '../../domain/model/entities.ts';
import type { Engine, Row } from '../../server/store/engine.ts';
import { planOf, toProperties } from '../../server/store/graph/properties.ts';

/** What one would write by hand to load the same rows: no check, no history, no message. */

export interface BareRows {
  readonly operators: readonly Row[];
  readonly filieres: readonly Row[];
}

/** Rows per statement, as our own. */
const BATCH = 500;
const OPERATORS = 'UNWIND $rows AS row CREATE (n:BareOperator) SET n = row RETURN count(n) AS written';
const FILIERES =
  'UNWIND $rows AS row MATCH (o:BareOperator {id: row.operator}) CREATE (n:BareFiliere) SET n = row.properties CREATE (o)-[:OFFERS]->(n) RETURN count(n) AS written';

/** The elements of an import as flat properties. */
export function bareRowsOf(changes: readonly ElementChange[]): BareRows {
  const operatorPlan = planOf(Operator, ['bassins']);
  const filierePlan = planOf(Filiere, ['operator', 'sites']);
  const of = (list: string) =>
    changes.flatMap((one) => (one.list === list && one.after !== null ? [one.after] : []));
  return {
    operators: of('operators').map((one) => toProperties(operatorPlan, one)),
    filieres: of('filieres').map((one) => ({
      operator: String(one.operator),
      properties: toProperties(filierePlan, one),
    })),
  };
}

/** Milliseconds to load the rows in one transaction; what was loaded is taken away again. */
export async function loadBare(engine: Engine, { operators, filieres }: BareRows): Promise<number> {
  for (const label of ['BareOperator', 'BareFiliere'])
    await engine.transaction((run) =>
      run(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`),
    );
  const begun = performance.now();
  await engine.transaction(async (run) => {
    for (const [statement, rows] of [
      [OPERATORS, operators],
      [FILIERES, filieres],
    ] as const)
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH);
        const [answer] = await run(statement, { rows: batch });
        if (answer?.written !== batch.length)
          throw new Error(`${answer?.written} of ${batch.length} were written.`);
      }
  });
  const milliseconds = performance.now() - begun;
  for (const label of ['BareFiliere', 'BareOperator'])
    await engine.transaction((run) => run(`MATCH (n:${label}) DETACH DELETE n`));
  return milliseconds;
}
