import type { Engine, Row } from '../../server/store/engine.ts';

/** Properties that hold the mark of a masked number alone. */
const BANDS = [
  ['ReferralFlow', 'countBand'],
  ['ReferralFlow', 'refusedBand'],
  ['Filiere', 'waitingCountBand'],
  ['AwarenessAction', 'participantsBand'],
] as const;
/** Properties that hold it in the texts of a list. */
const LISTS = [
  ['ReferralFlow', 'refusedReasons'],
  ['Scenario', 'changes'],
] as const;

/**
 * Writes the mark of earlier versions wherever a graph and its history hold the present one. Returns how many values each
 * property had that hold it alone, by label and property.
 */
export async function withOlderMark(engine: Engine): Promise<Readonly<Record<string, number>>> {
  const changed: Record<string, number> = {};
  await engine.transaction(async (run) => {
    for (const [label, property] of BANDS) {
      const where = `MATCH (n:${label}) WHERE n.${property} = 'masked'`;
      const [row] = await run(`${where} SET n.${property} = '<5' RETURN count(n) AS changed`);
      changed[`${label}.${property}`] = Number(row?.changed ?? 0);
    }
    for (const [label, property] of LISTS) {
      const rows = await run(
        `MATCH (n:${label}) WHERE n.${property} IS NOT NULL RETURN n.id AS id, n.${property} AS held`,
      );
      for (const { id, held } of rows)
        await run(`MATCH (n:${label} {id: $id}) SET n.${property} = $held`, {
          id: id!,
          held: (held as string[]).map((text) => text.replaceAll('masked', '<5')),
        });
    }
    const parts = await run(
      'MATCH (p:ChangePart) RETURN p.revision AS revision, p.position AS position, p.elements AS elements',
    );
    for (const { revision, position, elements } of parts as Row[]) {
      const older = String(elements).replaceAll('"masked"', '"<5"');
      if (older === elements) continue;
      await run(
        'MATCH (p:ChangePart {revision: $revision, position: $position}) SET p.elements = $elements',
        { revision: revision!, position: position!, elements: older },
      );
    }
  });
  return changed;
}
