import { expect, test } from 'vitest';
import { admittingFilieres, whyNot } from '../../../domain/advice/why-not/why-not.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const NOTHING_ASKED = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));
const taught = (id: string, more: object = {}) =>
  filiere(id, { stage: 'PREQUALIFICATION', durationMonths: 3, waitMonths: 0, entry: NOTHING_ASKED, ...more });

const document = network({
  filieres: [
    taught('door', { stage: 'INTAKE' }),
    taught('open', { openAdmission: true }),
    taught('sent'),
    taught('aside', { openAdmission: true }),
    taught('closed', { openAdmission: false }),
    taught('far', { openAdmission: false }),
    taught('women', { openAdmission: false, entry: { ...NOTHING_ASKED, groups: ['WOMEN'] } }),
  ],
  outlets: [
    { id: 'job', name: 'Job' },
    { id: 'other-job', name: 'Other job' },
  ],
  preps: [
    ...['open', 'sent', 'closed', 'women'].map((id) => ({ filiere: id, outlet: 'job' })),
    { filiere: 'aside', outlet: 'other-job' },
  ],
  passerelles: [passerelle('door', 'sent'), passerelle('far', 'closed')],
});
const readFor = (profile: AudienceProfile | undefined) =>
  forAudience(snapshotAt(document, '2025-12-31'), profile);

test('says how a filière is entered, what it asks, and the surest way to it or why there is none', () => {
  const man = readFor({ woman: false });
  expect(whyNot(man, 'STARTS', 'sent')).toMatchObject({
    entry: { isStart: false, doubts: [] },
    way: { filieres: ['door', 'sent'] },
    reason: null,
  });
  expect(whyNot(man, 'STARTS', 'closed')).toMatchObject({
    entry: { isStart: false, doubts: [] },
    way: null,
    reason: 'UNCONNECTED',
  });
  expect(whyNot(man, 'STARTS', 'women')).toMatchObject({
    entry: { doubts: [{ verdict: 'NO', kind: 'GROUP', element: 'women' }] },
    way: null,
  });
  expect(whyNot(man, 'STARTS', 'job')).toMatchObject({ entry: null, way: { outlet: 'job' } });
  expect(whyNot(man, 'STARTS', 'nothing')).toBeUndefined();
});

test('lists the filières that would admit the audience without direct enrolment, the nearest to the goal first', () => {
  const nearest = (profile: AudienceProfile | undefined, from = 'STARTS') =>
    admittingFilieres(readFor(profile), from, 'job');
  expect(nearest({ woman: false })).toEqual([
    { filiere: 'closed', unknown: 0, doubts: [], senders: ['far'] },
    { filiere: 'far', unknown: 0, doubts: [], senders: [] },
  ]);
  // Nobody said whether it is a woman.
  expect(nearest({ hasCar: true })).toEqual([
    { filiere: 'closed', unknown: 0, doubts: [], senders: ['far'] },
    {
      ...{ filiere: 'women', unknown: 1, senders: [] },
      doubts: [{ verdict: 'UNKNOWN', kind: 'GROUP', element: 'women', obstacle: null, dimension: null }],
    },
    { filiere: 'far', unknown: 0, doubts: [], senders: [] },
  ]);
  expect(nearest(undefined)).toEqual([]);
  expect(nearest({ woman: false }, 'far')).toEqual([]);
});

test('says whether a pathway to the goal goes through it, and why nothing leads on where none does', () => {
  const snapshot = readFor({ woman: false });
  // It is reached, and prepares only for another outlet.
  expect(whyNot(snapshot, 'STARTS', 'aside', 'job')).toMatchObject({
    way: { filieres: ['aside'] },
    through: null,
    beyond: { reason: 'UNCONNECTED' },
  });
  expect(whyNot(snapshot, 'STARTS', 'aside', 'OUTLETS')).toMatchObject({
    through: { filieres: ['aside'], outlet: 'other-job' },
    beyond: null,
  });
  expect(whyNot(snapshot, 'STARTS', 'sent', 'job')).toMatchObject({
    through: { filieres: ['door', 'sent'] },
    beyond: null,
  });
  expect(whyNot(snapshot, 'STARTS', 'sent', 'sent')).toMatchObject({
    through: { filieres: ['door', 'sent'] },
  });
  expect(whyNot(snapshot, 'STARTS', 'job', 'other-job')).toMatchObject({ through: null, beyond: null });
  expect(whyNot(snapshot, 'STARTS', 'closed')).toMatchObject({ through: null, beyond: null });
});

test('on the sample, no filière is said to be without a passerelle that one of the same operator sends to', () => {
  const woman: AudienceProfile = {
    ...{ age: 34, woman: true, literate: true, loneParent: true, hasCar: false, commune: 'X0003' },
    ...{ levels: { oral: 4, written: 2, certificate: 0 }, statuses: ['DEI'] },
  };
  const snapshot = forAudience(snapshotAt(hauteSylve(), '2026-12-01'), woman);
  for (const to of ['nettoyage', 'OUTLETS']) {
    const admitting = admittingFilieres(snapshot, 'STARTS', to);
    expect(admitting.length).toBeGreaterThan(0);
    for (const { filiere: id, senders } of admitting) {
      expect(whyNot(snapshot, 'STARTS', id)?.way).toBeNull();
      const { passerelles } = snapshot.document;
      const inside = passerelles.filter(({ to: end, validTo }) => end === id && validTo === undefined);
      expect(senders).toEqual(expect.arrayContaining(inside.map(({ from }) => from)));
    }
  }
});
