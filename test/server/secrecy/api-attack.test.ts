import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passerelle, ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { EngineUnderTest } from '../../support/engines.ts';
import { engines } from '../../support/engines.ts';
import { ApiAttack } from '../../support/secrecy/api-attack.ts';
import { type FlowSet, flowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { testServer } from '../../support/server.ts';
import { SEED, sized } from '../../support/size.ts';

/**
 * Neo4j stores what the embedded engine stores, and its questions find the same, as the contract of the store and
 * agreement.test.ts hold in every run: only a long run attacks what it answers too.
 */
const SETS = {
  embedded: sized({ quick: 1, usual: 4, long: 200 }),
  neo4j: sized({ quick: 0, usual: 0, long: 20 }),
};
/**
 * States of the past that are read after each write. The last reading takes all of them. A long run always does, as what
 * is read grows with the square of the writes.
 */
const PAST_READ = sized({ quick: 3, usual: 3, long: 500 });
const TODAY = '2026-01-15';

/**
 * Random flow sets go through the API over several revisions: a first network, rows added, figures of rows and actions edited, rows
 * removed, figures back to what they were, an undo and a redo. After each of them, everything is read that has to do with
 * numbers of people, and attacked by linear programming. `walkPresent` and `ApiAttack` say which routes:
 * - GET /api/network: rows, actions, waiting lists, and the published sums;
 * - GET /api/figures by every year, kind and breakdown, with the participants in actions, and GET /api/referrals by every
 *   year and kind: the drawings and shares of the page are made of these;
 * - GET /api/flows by year, two years, half, quarter and a year from July to June;
 * - GET and POST /api/gaps for the same periods, all of M05, M07, M08, M10 and M19 and each alone, and all kinds;
 * - POST /api/findings/rows behind each finding of them, POST /api/operator of each operator, GET /api/duplicates;
 * - GET /api/home for everybody, each bassin and each operator, and GET /api/map.svg with flows and marks;
 * - GET /api/export in all formats, each list with people as CSV, by day, bassin, type and stage, and the sheet of
 *   each operator;
 * - GET /api/deck/file as PPTX and SVG, of which the PDF and PNG are other forms, GET /api/carried.html, and the annex of
 *   POST /api/pack, whose other parts are these;
 * - POST /api/questions/answer, m07, m08 and m19 for the same periods;
 * - GET /api/changes, GET /api/changes/elements of each revision, GET /api/network/past at each of them.
 * What is not the network or the past must be what anybody can work out of the network as it is shown.
 */
describe.each(engines().filter(({ name }) => SETS[name] > 0))(
  'everything that the API answers, attacked by linear programming, on $name',
  (engine) => {
    const sets = SETS[engine.name];
    it('gives away no small count, to nobody', { timeout: 120_000 + sets * 60_000 }, async () => {
      for (const set of fc.sample(flowSet, { numRuns: sets, seed: SEED }))
        expect(await foundOut(engine, set), JSON.stringify(set)).toEqual([]);
    });
  },
);

async function foundOut(engine: EngineUnderTest, set: FlowSet): Promise<unknown[]> {
  const [first, ...states] = statesOf(set).map(withOffer) as [NetworkDocument, ...NetworkDocument[]];
  const database = await engine.create();
  let server = await testServer({ engine: await database.open(), today: TODAY });
  try {
    const attack = new ApiAttack(server, TODAY);
    const half = first.flows.slice(0, Math.ceil(first.flows.length / 2));
    await attack.writeNetwork({ ...first, flows: half });
    await attack.readAll(PAST_READ);
    for (const [at, state] of [first, ...states].entries()) {
      // The program ends and starts again in between.
      if (at === 1) {
        await server.close();
        server = await testServer({ engine: await database.open(), today: TODAY });
        attack.goOnWith(server);
      }
      await attack.writeState(state);
      await attack.readAll(PAST_READ);
    }
    const present = states.at(-1)?.flows ?? first.flows;
    const steps = [
      () => attack.takeBack(),
      () => attack.takeBack(),
      ...mergesIn(first, present).flatMap(([keep, drop]) => [
        () => attack.merge('filieres', keep, drop),
        () => attack.takeBack(),
      ]),
    ];
    for (const step of steps) {
      await step();
      await attack.readAll(PAST_READ);
    }
    await attack.readAll();
    return await attack.foundOut();
  } finally {
    await server.close();
    await database.remove();
  }
}

/**
 * The first two filières of one operator that send people to the same end: their rows may be added up. A filière that goes
 * to another operator gives it rows to know, with which it may find out more of what was shown before.
 */
function mergesIn({ filieres }: NetworkDocument, flows: readonly ReferralFlow[]): [string, string][] {
  const operatorOf = new Map(filieres.map(({ id, operator }) => [id, operator]));
  const joined = new Set(flows.map(({ source, target }) => `${source} ${target}`));
  return flows
    .flatMap((one) => flows.map((other) => [one, other] as const))
    .filter(([one, other]) => one.target === other.target && one.kind === other.kind)
    .map(([one, other]): [string, string] => [one.source, other.source])
    .filter(([one, other]) => one < other && operatorOf.get(one) !== undefined)
    .filter(([one, other]) => operatorOf.get(one) === operatorOf.get(other))
    .filter(([one, other]) => !joined.has(`${one} ${other}`) && !joined.has(`${other} ${one}`))
    .slice(0, 1);
}

/**
 * A network of a flow set with what the rules of findings read beside flows: passerelles between some of its filières,
 * places, waiting lists, and actions, one of which gets another number of participants in each state. Some of its rows
 * are of the year before.
 */
function withOffer(document: NetworkDocument, state: number): NetworkDocument {
  const { filieres, operators } = document;
  const passerelles = filieres.flatMap((from, at) =>
    filieres.slice(at + 1).flatMap((to, next): Passerelle[] => {
      if (from.operator === to.operator || next % 2 === 1) return [];
      return [{ id: `${from.id}-${to.id}`, from: from.id, to: to.id, kind: 'PROGRESSION' }];
    }),
  );
  const participants = [
    [3, 4],
    [8, 1],
    [2, 7],
    [12, 3],
  ].map(([before, after], at) => (at < state ? after! : before!));
  return {
    ...document,
    filieres: filieres.map((one, at) => ({ ...one, intake: 4 + at, waitingCount: at % 7 })),
    passerelles,
    flows: document.flows.map(yearBefore),
    actions: participants.map((people, at) => ({
      ...{ id: `action-${at}`, name: 'A', kind: 'INFORMATION_SESSION', date: `2025-0${at + 2}-10` },
      ...{ participants: people, operators: [operators[at % operators.length]!.id] },
    })),
  } as NetworkDocument;
}

/** Moves every fourth row to the year before. */
function yearBefore(row: ReferralFlow): ReferralFlow {
  if (Number(row.id!.slice(1)) % 4 !== 3) return row;
  return { ...row, from: row.from.replace('2025', '2024'), to: row.to.replace('2025', '2024') };
}
