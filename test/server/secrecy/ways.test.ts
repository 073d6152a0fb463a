import { describe, expect, it } from 'vitest';
import type { NetworkAnswer, QuestionAnswer } from '../../../domain/api/answers.ts';
import type { FlowsAnswer } from '../../../domain/api/questions/flows.ts';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { addMonths, previousDay } from '../../../domain/model/dates.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { ApiAttack } from '../../support/secrecy/api-attack.ts';
import { json } from '../../support/secrecy/walk.ts';
import { type TestServer, testServer } from '../../support/server.ts';
import { sized } from '../../support/size.ts';

const TODAY = '2026-12-31';
const HIDDEN = 3;
const SMALL = [1, 2, 3, 4];
/** The numbers that servers are compared for. A threshold between any two of them lies between the least and the most. */
const COMPARED = sized({ quick: [1, 4], usual: [1, 4], long: SMALL });

const row = (
  id: string,
  [source, target]: readonly [string, string],
  count: number,
  more: Partial<ReferralFlow> = {},
): ReferralFlow => ({
  ...{ id: `row-${id}`, source, target, count, from: '2025-01-01', to: '2025-12-31' },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', ...more },
});
const in2024 = { from: '2024-01-01', to: '2024-12-31' };
const quarter = (number: number): Partial<ReferralFlow> => ({
  from: `2025-${String(3 * number - 2).padStart(2, '0')}-01`,
  to: previousDay(addMonths(`2025-${String(3 * number - 2).padStart(2, '0')}-01`, 3)),
});

/** A total without its parts, as they would be shown if each number were masked by itself, from 1 to 4. */
const rest = (total: number, ...parts: readonly number[]): number =>
  total - parts.reduce((sum, part) => sum + (part > 4 ? part : 0), 0);

async function on<T>(document: NetworkDocument, read: (server: TestServer) => Promise<T>): Promise<T> {
  const server = await testServer({ document, today: TODAY });
  try {
    return await read(server);
  } finally {
    await server.close();
  }
}

/** What attackers find who read everything after each step. */
async function foundOut(...steps: readonly ((attack: ApiAttack) => Promise<void>)[]): Promise<unknown[]> {
  const server = await testServer({ today: TODAY });
  try {
    const attack = new ApiAttack(server, TODAY);
    for (const step of steps) {
      await step(attack);
      await attack.readAll();
    }
    return await attack.foundOut();
  } finally {
    await server.close();
  }
}

const shownIn = ({ network: { flows } }: Pick<NetworkAnswer, 'network'>, ids: readonly string[]): unknown[] =>
  ids.map((id) => flows.find((one) => one.id === `row-${id}`)?.count);

/** Two filières of one operator send people to a third one, of another operator. */
const filieres = [
  filiere('one', { operator: 'o' }),
  filiere('two', { operator: 'o', stage: 'BASIC_TRAINING' }),
  filiere('target', { operator: 't' }),
];
const operators = [operator('o'), operator('t')];

describe('a small count is not found by subtraction', () => {
  const whole = row('whole', ['o', 'target'], 20);
  const parts = [row('one', ['one', 'target'], 17), row('two', ['two', 'target'], HIDDEN)];

  it('of the rows of its filières from an operator’s row', async () => {
    expect(rest(whole.count as number, 17, HIDDEN)).toBe(HIDDEN);
    const document = network({ operators, filieres, flows: [whole, ...parts] });
    expect(await foundOut((attack) => attack.writeNetwork(document))).toEqual([]);
    const shown = await on(document, async (server) =>
      shownIn(await json(server, '/api/network'), ['whole', 'one', 'two']),
    );
    expect(shown[2]).toBe('masked');
    expect(shown.slice(0, 2)).toContain('masked');
  });

  it('nor in an export of a perimeter that leaves a part out', async () => {
    const document = network({ operators, filieres, flows: [whole, ...parts] });
    // The filière of the small count is of another stage: the operator's row and the other part are left.
    const shown = await on(document, async (server) => {
      const exported = await json<NetworkDocument>(server, '/api/export?format=json&stage=LITERACY');
      return shownIn({ network: exported }, ['whole', 'one', 'two']);
    });
    expect(shown[2]).toBeUndefined();
    expect(shown.slice(0, 2).filter((count) => typeof count === 'number')).not.toEqual([20, 17]);
  });

  it('of a receiver’s quarters from a sender’s year', async () => {
    const counts = [8, 6, HIDDEN, 0];
    expect(rest(17, ...counts)).toBe(HIDDEN);
    const told = counts.map((count, at) =>
      row(`q${at}`, ['one', 'target'], count, { declaredBy: 'RECEIVER', ...quarter(at + 1) }),
    );
    const document = network({ operators, filieres, flows: [row('year', ['one', 'target'], 17), ...told] });
    expect(await foundOut((attack) => attack.writeNetwork(document))).toEqual([]);
    const shown = await on(document, async (server) =>
      shownIn(await json(server, '/api/network'), ['year', 'q0', 'q1', 'q2']),
    );
    expect(shown[3]).toBe('masked');
    expect(shown.slice(0, 3)).toContain('masked');
  });

  it('of today’s parts from a past total', async () => {
    // The total is shown at first, as nothing small is in it. Then its parts take its place.
    expect(rest(20, 17, HIDDEN)).toBe(HIDDEN);
    const before = network({ operators, filieres, flows: [whole] });
    expect(
      await foundOut(
        (attack) => attack.writeNetwork(before),
        (attack) => attack.writeFlows(parts),
      ),
    ).toEqual([]);
    await on(before, async (server) => {
      const attack = new ApiAttack(server, TODAY);
      expect(shownIn(await json(server, '/api/network'), ['whole'])).toEqual([20]);
      await attack.writeFlows(parts);
      expect(shownIn(await json(server, '/api/network'), ['one', 'two'])).toEqual(['masked', 'masked']);
    });
  });

  it('of a past outcome from today’s others', async () => {
    const outcomes = (started: number, pending: number) => ({ started, refused: 6, abandoned: 0, pending });
    expect(rest(19, 10, 6, HIDDEN)).toBe(HIDDEN);
    expect(
      await foundOut(
        (attack) =>
          attack.writeNetwork(
            network({ operators, filieres, flows: [row('r', ['one', 'target'], 19, outcomes(10, HIDDEN))] }),
          ),
        (attack) => attack.writeFlows([row('r', ['one', 'target'], 23, outcomes(10, 7))]),
        (attack) => attack.takeBack(),
      ),
    ).toEqual([]);
  });

  it('of one row from the row that a merge makes of two', async () => {
    const document = network({ operators, filieres, flows: parts });
    expect(rest(17 + HIDDEN, 17, HIDDEN)).toBe(HIDDEN);
    expect(
      await foundOut(
        (attack) => attack.writeNetwork(document),
        (attack) => attack.merge('filieres', 'one', 'two'),
        (attack) => attack.takeBack(),
      ),
    ).toEqual([]);
    await on(document, async (server) => {
      const before = shownIn(await json(server, '/api/network'), ['one', 'two']);
      await new ApiAttack(server, TODAY).merge('filieres', 'one', 'two');
      const { flows } = (await server.store.load()).document;
      expect(flows).toMatchObject([{ count: 17 + HIDDEN }]);
      const after = shownIn(await json(server, '/api/network'), [flows[0]!.id!.slice('row-'.length)]);
      expect([...before, ...after].filter((count) => typeof count === 'number')).not.toEqual([17, 20]);
    });
  });
});

/** What is read of networks that differ in one hidden number must be the same. */
async function expectSame(
  documentWith: (hidden: number) => NetworkDocument,
  read: (server: TestServer) => Promise<unknown>,
): Promise<void> {
  const [first, ...others] = await Promise.all(COMPARED.map((hidden) => on(documentWith(hidden), read)));
  for (const other of others) expect(other).toEqual(first);
}

describe('a small count is not found by a threshold or a band', () => {
  const lengths = Array.from({ length: 13 }, (_, at) => 24 + at);
  const periodOf = (months: number) => ({
    from: '2024-01-01',
    to: previousDay(addMonths('2024-01-01', months)),
  });
  /** The longest period of which the rule says something about the network as it is kept. */
  const longest = (document: NetworkDocument, kind: 'M05' | 'M08'): number | undefined =>
    lengths.findLast(
      (months) =>
        findGaps(snapshotAt(document, TODAY), { period: periodOf(months), kinds: [kind] }).length > 0,
    );
  const findings = (kind: string) => (server: TestServer) =>
    Promise.all(
      lengths.map(async (months) => {
        const { from, to } = periodOf(months);
        const found = await json<GapsAnswer>(server, `/api/gaps?kind=${kind}&from=${from}&to=${to}`);
        return found.findings;
      }),
    );

  it('of M08, lengthening the period until the threshold is passed', async () => {
    const documentWith = (hidden: number): NetworkDocument =>
      network({
        ...{ operators, filieres },
        flows: [row('now', ['one', 'target'], 9), row('then', ['one', 'target'], hidden, in2024)],
      });
    expect(SMALL.map((hidden) => longest(documentWith(hidden), 'M08'))).toEqual([24, 26, 28, 31]);
    await expectSame(documentWith, findings('M08'));
    await expectSame(documentWith, async (server) => {
      const rows: unknown[] = [];
      for (const months of lengths) {
        const body = JSON.stringify({
          question: 'm08-latent',
          parameters: { at: TODAY, ...periodOf(months) },
        });
        const headers = { 'Content-Type': 'application/json' };
        const init = { method: 'POST', body, headers };
        rows.push((await json<QuestionAnswer>(server, '/api/questions/answer', init)).rows);
      }
      return rows;
    });
  });

  it.each([
    [
      'who gave up',
      (people: number, more: object = {}) =>
        row(`r${people}`, ['one', 'target'], 11 + people, {
          ...{ started: 11, refused: 0, abandoned: people, pending: 0 },
          ...more,
        }),
    ],
    [
      'who were sent back',
      (people: number, more: object = {}) =>
        row(`r${people}`, ['target', 'o'], people, { kind: 'REORIENTATION', ...more }),
    ],
  ])('of M05, by those %s', async (_name, rowOf) => {
    const documentWith = (hidden: number): NetworkDocument =>
      network({
        ...{ operators, filieres, passerelles: [passerelle('one', 'target')] },
        flows: [
          { ...rowOf(9), id: 'now' },
          { ...rowOf(hidden, in2024), id: 'then' },
        ],
      });
    expect(SMALL.map((hidden) => longest(documentWith(hidden), 'M05'))).toEqual([24, 26, 28, 31]);
    await expectSame(documentWith, findings('M05'));
  });

  it('of M10, by a quarter that stands for a year, nor by trying numbers of places', async () => {
    const places = [3, 7, 11, 15];
    const documentWith = (hidden: number): NetworkDocument =>
      network({
        filieres: [filiere('a'), ...places.map((intake) => filiere(`b${intake}`, { intake }))],
        flows: places.map((intake) => row(`r${intake}`, ['a', `b${intake}`], hidden, quarter(1))),
      });
    const period = { from: '2025-01-01', to: '2025-03-31' };
    const found = (document: NetworkDocument) =>
      findGaps(snapshotAt(document, TODAY), { period, kinds: ['M10'] }).length;
    expect(SMALL.map((hidden) => found(documentWith(hidden)))).toEqual([1, 2, 3, 4]);
    await expectSame(documentWith, async (server) => {
      const gaps = `/api/gaps?kind=M10&from=${period.from}&to=${period.to}`;
      return (await json<GapsAnswer>(server, gaps)).findings;
    });
  });

  const flowsOf = async (server: TestServer, from: string, to: string) =>
    (await json<FlowsAnswer>(server, `/api/flows?from=${from}&to=${to}`)).flows;

  it('of a sum beside a part that is shown, as in the sample', async () => {
    const sample = hauteSylve();
    const is = ({ source, target, from }: ReferralFlow): boolean =>
      `${source} ${target} ${from}` === 'lee-ecrit-1 savoirs-essentiels 2024-01-01';
    expect(sample.flows.find(is)?.count).toBe(4);
    const documentWith = (hidden: number): NetworkDocument => ({
      ...sample,
      flows: sample.flows.map((one) => (is(one) ? { ...one, count: hidden } : one)),
    });
    await expectSame(documentWith, async (server) => {
      const flows = await flowsOf(server, '2024-01-01', '2025-12-31');
      const pair = flows.find((one) => `${one.source} ${one.target}` === 'lee-ecrit-1 savoirs-essentiels');
      expect(pair?.rows).toBe(2);
      return pair;
    });
  });

  it('of a sum with a row of one’s own', async () => {
    // With seven of one's own, the sum is in the band 5–9 or 10–19. The rows are of three kinds and years.
    const documentWith = (hidden: number): NetworkDocument =>
      network({
        ...{ operators, filieres: filieres.map((one) => ({ ...one, intake: 0 })) },
        flows: [
          row('hidden', ['one', 'target'], hidden),
          row('own-kind', ['one', 'target'], 7, { kind: 'REORIENTATION' }),
          row('own-year', ['one', 'target'], 7, in2024),
        ],
      });
    await expectSame(documentWith, async (server) => [
      await flowsOf(server, '2025-01-01', '2025-12-31'),
      await flowsOf(server, '2024-01-01', '2025-12-31'),
      (await json<GapsAnswer>(server, '/api/gaps?kind=M08,M10&from=2024-01-01&to=2025-12-31')).findings,
    ]);
  });

  it('of the arrivals at a filière with a row of one’s own to it', async () => {
    const documentWith = (hidden: number): NetworkDocument =>
      network({
        filieres: [filiere('a'), filiere('b', { intake: 0 }), filiere('own')],
        flows: [row('hidden', ['a', 'b'], hidden), row('own', ['own', 'b'], 7)],
      });
    await expectSame(documentWith, async (server) => {
      const gaps = '/api/gaps?kind=M10&from=2025-01-01&to=2025-12-31';
      return (await json<GapsAnswer>(server, gaps)).findings;
    });
    expect(
      await foundOut(
        (attack) =>
          attack.writeNetwork({ ...documentWith(HIDDEN), flows: [row('hidden', ['a', 'b'], HIDDEN)] }),
        (attack) => attack.writeFlows(documentWith(HIDDEN).flows),
      ),
    ).toEqual([]);
  });
});

it('the sample gives away none of its small counts', async () => {
  const small = hauteSylve().flows.filter(({ count }) => typeof count === 'number' && count > 0 && count < 5);
  expect(small.length).toBeGreaterThan(0);
  expect(await foundOut((attack) => attack.writeNetwork(hauteSylve()))).toEqual([]);
});
