import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAgreements } from '../../../domain/agreements/list-agreements.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { addDays } from '../../../domain/model/dates.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const AT = '2026-03-01';
const parties = ['op-a', 'op-b'];
const dated = (offsets: readonly number[], of: (day: string, at: number) => object): object[] =>
  offsets.map((offset, at) => of(addDays(AT, offset), at));

/** Agreements with their days on and beside every bound of the rules, and passerelles in every state on some of them. */
function bounds(): NetworkDocument {
  const agreements = [
    ...dated([-400, -1, 0, 1, 89, 90, 91], (validTo, at) => ({
      id: `to-${at}`,
      signedOn: '2020-01-01',
      validTo,
    })),
    ...dated([-1, 0, 1], (validFrom, at) => ({ id: `from-${at}`, validFrom, validTo: '2026-04-01' })),
    ...dated([-366, -365, -364, 0, 1], (on, at) => ({
      ...{ id: `said-${at}`, validFrom: '2020-01-01', validTo: '2026-04-01' },
      confirmations: [
        { operator: 'op-a', on },
        { operator: 'op-b', on: '2026-02-01' },
        { operator: 'op-c', on: '2026-02-01' },
      ].slice(0, 1 + 2 * (at % 2)),
    })),
    ...dated([-366, -365, -364, 0, 1], (signedOn, at) => ({
      ...{ id: `signed-${at}`, signedOn, validFrom: '2020-01-01', validTo: '2026-04-01' },
      ...(at === 2 && { confirmations: [{ operator: 'op-b', on: '2024-01-01' }] }),
    })),
    { id: 'lapsed-unused', validTo: '2025-01-01' },
    { id: 'lapsed-closed', validTo: '2025-01-01' },
    { id: 'open' },
  ].map((agreement) => ({ name: 'A', parties, ...agreement }));
  return network({
    operators: [...parties, 'op-c'].map((id) => operator(id)),
    filieres: [filiere('a'), filiere('b'), filiere('shut', { operator: 'op-b', validTo: '2026-02-28' })],
    outlets: [{ id: 'job', name: 'Job' }],
    agreements: agreements as NetworkDocument['agreements'],
    passerelles: [
      passerelle('a', 'b', { id: 'p1', agreement: 'to-0' }),
      passerelle('a', 'job', { id: 'p2', agreement: 'to-1' }),
      passerelle('a', 'b', { id: 'p3', agreement: 'to-1', planned: true }),
      passerelle('a', 'b', { id: 'p4', agreement: 'lapsed-unused', suspendedFrom: '2026-01-01' }),
      passerelle('a', 'shut', { id: 'p5', agreement: 'lapsed-closed' }),
      passerelle('shut', 'b', { id: 'p6', agreement: 'lapsed-closed' }),
      passerelle('b', 'a', { id: 'p7' }),
    ],
  });
}

for (const { name, create } of engines())
  describe(`the question of agreements to renew on ${name}`, () => {
    let database: FreshDatabase;
    let store: NetworkStore;
    beforeAll(async () => {
      database = await create();
      store = await openStore(await database.open());
    });
    afterAll(async () => {
      await store.close();
      await database.remove();
    });

    it.each([
      ['on every bound', bounds, AT],
      ['in the sample', hauteSylve, '2026-12-01'],
    ] as const)('finds what the list does, %s', async (_where, made, at) => {
      const document = canonical(made());
      await store.replace(document);
      const listed = listAgreements(snapshotAt(document, at), { due: true });
      expect(listed.length).toBeGreaterThan(3);
      const rows = await store.ask('agreements-to-renew', { at });
      expect(rows).toEqual(
        listed
          .map(({ id, state, confirmation, active }) => ({
            ...{ agreement: id, state, confirmation, active: active.length },
          }))
          .sort((a, b) => (a.agreement < b.agreement ? -1 : 1)),
      );
    });
  });
