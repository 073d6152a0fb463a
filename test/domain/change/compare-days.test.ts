import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../domain/change/compare-days.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { cases } from '../../support/size.ts';

const said = (first: [NetworkDocument, string], second: [NetworkDocument, string]) =>
  compareDays({ document: first[0], at: first[1] }, { document: second[0], at: second[1] }).map(
    ({ list, id, what, fields }) => [list, id, what, ...fields].join(' '),
  );

describe('the comparison of two days', () => {
  const document = network({
    operators: [operator('stays'), operator('closes', { validTo: '2024-12-31' })],
    filieres: [
      filiere('a', { operator: 'stays' }),
      filiere('of-closed', { operator: 'closes' }),
      filiere('opens', { operator: 'stays', validFrom: '2025-09-01' }),
    ],
    passerelles: [
      passerelle('a', 'of-closed'),
      passerelle('a', 'opens'),
      passerelle('opens', 'a', { planned: true }),
      passerelle('of-closed', 'a', { suspendedFrom: '2024-01-01', suspendedTo: '2024-12-31' }),
    ],
  });

  it('counts a filière with its operator, and a passerelle with its two ends', () => {
    expect(said([document, '2024-06-01'], [document, '2025-12-31'])).toEqual([
      'operators closes REMOVED',
      'filieres of-closed REMOVED',
      'filieres opens ADDED',
      'passerelles a-of-closed REMOVED',
      'passerelles a-opens ADDED',
      'passerelles of-closed-a REMOVED',
    ]);
  });

  it('says the fields that differ of what stands on both days', () => {
    const filieres = document.filieres.map((one) =>
      one.id === 'a' ? { ...one, intake: 12, entry: { written: { min: 2 } } } : one,
    );
    expect(said([document, '2024-06-01'], [{ ...document, filieres }, '2024-06-01'])).toEqual([
      'filieres a CHANGED intake entry.written.min',
    ]);
  });

  it('counts an agreement once it is signed, and an action once its day has come', () => {
    const dated = network({
      operators: [operator('a'), operator('b')],
      agreements: [
        { id: 'signed', name: 'S', parties: ['a', 'b'], signedOn: '2025-03-01' },
        { id: 'ended', name: 'E', parties: ['a', 'b'], validTo: '2025-02-28' },
        { id: 'undated', name: 'U', parties: ['a', 'b'] },
      ],
      actions: [
        { id: 'before', kind: 'INFORMATION_SESSION', name: 'B', date: '2024-05-01' },
        { id: 'between', kind: 'INFORMATION_SESSION', name: 'I', date: '2025-05-01' },
        { id: 'after', kind: 'INFORMATION_SESSION', name: 'A', date: '2026-05-01' },
      ] as unknown as NetworkDocument['actions'],
    });
    expect(said([dated, '2024-12-31'], [dated, '2025-12-31'])).toEqual([
      'agreements ended REMOVED',
      'agreements signed ADDED',
      'actions between ADDED',
    ]);
  });

  it('says which operator types have another name, built-in ones only where both days have their operators', () => {
    const typed = network({
      operators: [
        operator('eft', { type: 'EFT' }),
        operator('defi', { type: 'OISP', validFrom: '2015-01-01' }),
        operator('own', { type: 'MAISON' }),
      ],
      operatorTypes: [
        {
          id: 'MAISON',
          labels: [
            { fr: 'Maison', validTo: '2012-12-31' },
            { fr: 'Maison de l’emploi', validFrom: '2013-01-01' },
          ],
        },
      ],
    });
    const renamed = compareDays(
      { document: typed, at: '2010-01-01' },
      { document: typed, at: '2020-01-01' },
    ).filter(({ list }) => list === 'operatorTypes');
    expect(renamed.map(({ id, what, fields }) => [id, what, fields])).toEqual([
      ['EFT', 'CHANGED', ['labels']],
      ['MAISON', 'CHANGED', ['labels']],
    ]);
    expect(renamed[0]?.before).toMatchObject({
      labels: [{ fr: 'EFT (entreprise de formation par le travail)' }],
    });
    expect(renamed[0]?.after).toMatchObject({ labels: [{ fr: 'CISP – EFT' }] });
    expect(said([typed, '2015-01-01'], [typed, '2020-01-01'])).toEqual([]);
  });

  it('finds the numbers of the sample, and nothing between a day and itself', () => {
    const sample = hauteSylve();
    expect(said([sample, '2024-12-31'], [sample, '2025-12-31'])).toEqual([
      'passerelles p-eps-sylvemont-aide-familiale-mire-jobcoaching REMOVED',
      'passerelles p-forem-orientation-menuiserie-bois REMOVED',
      'mitigations am-bourse-patrons ADDED',
      ...sample.actions.filter(({ date }) => date.startsWith('2025-')).map(({ id }) => `actions ${id} ADDED`),
    ]);
    expect(said([sample, '2025-12-31'], [sample, '2025-12-31'])).toEqual([]);
  });

  /** The same told again, plainly: what stands on a day, looked at element by element. */
  const recount = (doc: NetworkDocument, at: string): Set<string> => {
    const valid = (one: { validFrom?: string | undefined; validTo?: string | undefined }) =>
      !(one.validFrom !== undefined && at < one.validFrom) &&
      !(one.validTo !== undefined && at > one.validTo);
    const there = new Set<string>();
    for (const one of doc.operators) if (valid(one)) there.add(one.id);
    for (const one of doc.filieres) if (valid(one) && there.has(one.operator)) there.add(one.id);
    const opens = (one: Passerelle): boolean => one.planned !== true && valid(one);
    for (const one of doc.passerelles)
      if (opens(one) && there.has(one.from) && there.has(one.to)) there.add(one.id);
    return there;
  };

  it('agrees with a plain recount, and turns round with the days', () => {
    const day = fc.constantFrom('2020-01-01', '2021-06-30', '2022-06-30', '2023-12-31', '2024-06-30');
    const span = fc.record({ from: fc.option(day), to: fc.option(day) }).map(({ from, to }) => ({
      ...(from !== null && { validFrom: from }),
      ...(to !== null && (from === null || from <= to) && { validTo: to }),
    }));
    const count = 5;
    const spans = fc.array(span, { minLength: count, maxLength: count });
    const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1), span, fc.boolean());
    fc.assert(
      fc.property(
        spans,
        spans,
        fc.array(pair, { maxLength: 8 }),
        day,
        day,
        (ops, fils, pairs, first, second) => {
          const doc = network({
            operators: ops.map((dates, index) => operator(`o${index}`, dates)),
            filieres: fils.map((dates, index) => filiere(`f${index}`, { operator: `o${index}`, ...dates })),
            passerelles: pairs
              .filter(([from, to]) => from !== to)
              .map(([from, to, dates, planned], index) =>
                passerelle(`f${from}`, `f${to}`, { id: `p${index}`, ...dates, ...(planned && { planned }) }),
              ),
          });
          const [before, after] = [recount(doc, first), recount(doc, second)];
          const wanted = [
            ...[...after].filter((id) => !before.has(id)).map((id) => `${id} ADDED`),
            ...[...before].filter((id) => !after.has(id)).map((id) => `${id} REMOVED`),
          ].sort();
          const got = compareDays({ document: doc, at: first }, { document: doc, at: second });
          expect(got.map(({ id, what }) => `${id} ${what}`).sort()).toEqual(wanted);
          const back = compareDays({ document: doc, at: second }, { document: doc, at: first });
          expect(back.length).toBe(got.length);
        },
      ),
      { numRuns: cases(200) },
    );
  });
});
