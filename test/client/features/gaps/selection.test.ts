import { expect, test } from 'vitest';
import { keepFindings } from '../../../../client/features/gaps/selection.ts';
import type { Finding } from '../../../../domain/findings/finding.ts';
import { findGaps } from '../../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { filieresInside, type Perimeter } from '../../../../domain/map/filters.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../../support/haute-sylve.ts';

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
