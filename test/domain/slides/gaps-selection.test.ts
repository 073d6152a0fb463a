import { expect, test } from 'vitest';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { filieresInside, type Perimeter } from '../../../domain/map/filters.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import {
  isFoldedKindKept,
  keepFindings,
  keepUndocumented,
  operatorOfKey,
} from '../../../domain/slides/gaps/selection.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

const document = hauteSylve();
const view = viewAt(document, AS_OF);
const keys = (findings: readonly Finding[], perimeter: Partial<Perimeter>) => {
  const whole = { bassin: [], type: [], stage: [], sector: [] };
  const inside = filieresInside(view, { ...whole, ...perimeter });
  const choices = { kind: [], certainty: undefined, life: [], lives: {} };
  return keepFindings(view, findings, inside, choices).map(({ key }) => key);
};

test('a blank cell is shown whatever the perimeter, even when its sector is called like an outlet', () => {
  const blank = findGaps(snapshotAt(document, AS_OF), {
    period: PERIOD,
    kinds: ['M17'],
    cells: [{ area: 'haute-sylve', stage: 'PREQUALIFICATION', sector: 'logistique' }],
  });
  expect(document.outlets.some(({ id }) => id === 'logistique')).toBe(true);
  for (const perimeter of [{}, { type: ['CEFA'] }])
    expect(keys(blank, perimeter)).toEqual(['M17:haute-sylve:PREQUALIFICATION:logistique']);
});

test('a finding about an outlet alone is shown whatever the perimeter; one about filières by these', () => {
  const base = { certainty: 'certain', audience: null } as const;
  const hole = {
    ...base,
    kind: 'M14',
    key: 'M14:logistique',
    elements: ['logistique'],
  } as unknown as Finding;
  expect(keys([hole], {})).toEqual(['M14:logistique']);
  const deadEnds = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: ['M01'] });
  expect(keys(deadEnds, {})).toHaveLength(deadEnds.length);
  expect(keys(deadEnds, { type: ['CEFA'] }).length).toBeLessThan(deadEnds.length);
});

test('folded findings are kept by kind, certainty, follow-up and perimeter, and counted as they are kept', () => {
  const undocumented: GapsAnswer['undocumented'] = [
    { operator: 'lee', counts: { M01: 2, M18: 5, M04: 7 }, lines: 3 },
    { operator: 'csef', counts: { M18: 1 }, lines: 0 },
  ];
  const whole = { bassin: [], type: [], stage: [], sector: [] };
  const kept = (choices: object, perimeter: Partial<Perimeter> = {}) =>
    keepUndocumented(view, undocumented, filieresInside(view, { ...whole, ...perimeter }), {
      ...{ kind: [], certainty: undefined, life: [], lives: {} },
      ...choices,
    }).map(({ operator, total, counts }) => [operator, total, Object.keys(counts).sort().join()]);
  expect(kept({})).toEqual([
    ['lee', 14, 'M01,M04,M18'],
    ['csef', 1, 'M18'],
  ]);
  expect(kept({ kind: ['M01', 'M07'] })).toEqual([['lee', 2, 'M01']]);
  // An open line lists the same kinds as its count.
  const listed = (certainty: 'certain' | 'possible', kind: 'M01' | 'M18') =>
    isFoldedKindKept(kind, { kind: [], certainty });
  expect([listed('certain', 'M18'), listed('certain', 'M01')]).toEqual([true, false]);
  expect([listed('possible', 'M18'), listed('possible', 'M01')]).toEqual([false, true]);
  // Missing information is certain; the others are only possible.
  expect(kept({ certainty: 'certain' })).toEqual([
    ['lee', 5, 'M18'],
    ['csef', 1, 'M18'],
  ]);
  expect(kept({ certainty: 'possible' })).toEqual([['lee', 9, 'M01,M04']]);
  expect(kept({ life: ['CONFIRMED'] })).toEqual([]);
  expect(kept({ life: ['TO_CONFIRM', 'CONFIRMED'] })).toHaveLength(2);
  expect(kept({}, { type: ['LEE'] })).toEqual([['lee', 14, 'M01,M04,M18']]);
});

test('the key of a finding tells under which operator it may be folded', () => {
  const [passerelle] = document.passerelles;
  const from = document.filieres.find(({ id }) => id === passerelle!.from)!;
  expect(operatorOfKey(view, `M18:${passerelle!.id}:formality`)).toBe(from.operator);
  expect(operatorOfKey(view, `M01:${from.id}`)).toBe(from.operator);
  expect(operatorOfKey(view, 'M18:lee:links')).toBe('lee');
  expect(operatorOfKey(view, 'M01:nobody')).toBeUndefined();
});
